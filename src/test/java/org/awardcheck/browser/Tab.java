package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.awardcheck.web.query.ShortForm;

/**
 * A tab. Closing it fails the test if a page asked another host for anything, left a cookie, or made the browser
 * complain, for instance about what the security policy refuses.
 */
final class Tab implements AutoCloseable {
    private final URI site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Tab(URI site, BrowserContext context) {
        this.site = site;
        this.context = context;
        context.setDefaultTimeout(20_000);
        context.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (!asked.getScheme().equals("about") && !asked.getAuthority().equals(site.getAuthority())) {
                troubles.add("asked another host: " + asked);
            }
        });
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // The browser notes every status from 400 on; the tests of errors ask for those.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource: the server "
                    + "responded with a status of 4")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
    }

    Page page() {
        return page;
    }

    /** Goes to an address of the site. */
    Response go(String address) {
        return page.navigate(site.resolve("/" + address).toString());
    }

    /** Goes to an address that has to answer with this status. */
    Tab expect(int status, String address) {
        assertEquals(status, go(address).status(), address);
        return this;
    }

    /** What the address bar says, without scheme and host. */
    String address() {
        URI here = URI.create(page.url());
        return here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
    }

    /** The answers in the address, in their readable form. */
    String answers() {
        return ShortForm.readable(URI.create(page.url()).getRawQuery());
    }

    /** The words of all elements that a selector finds, with single spaces. */
    String words(String selector) {
        return String.join(" ", page.locator(selector).allInnerTexts()).replaceAll("\\s+", " ").strip();
    }

    /** The pages as they are by day or by night. */
    Tab colors(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    /** Fails the test if there was any trouble since the last time that this was asked. */
    void check() {
        List<String> until = List.copyOf(troubles);
        troubles.clear();
        assertEquals(List.of(), until);
        assertEquals(List.of(), context.cookies().stream().map(cookie -> cookie.name).toList(), "cookies");
    }

    @Override
    public void close() {
        try {
            check();
        } finally {
            context.close();
        }
    }
}
