package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.stream.Stream;
import org.awardcheck.web.query.ShortForm;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page is the same whether its address has the readable form or the short one. */
@QuarkusTest
class BothFormsTest {
    private static final int LONGEST = 120;
    private static final int LONGEST_OF_ONE_AWARD = 40;

    @TestHTTPResource("/")
    URI site;

    static Stream<Address> withAnswers() {
        return Address.all().filter(address -> address.status() == 200 && address.rest().contains("=")
                && !address.rest().startsWith("next?"));
    }

    @ParameterizedTest
    @MethodSource("withAnswers")
    void bothFormsShowTheSamePage(Address address) {
        String readable = address.rest().substring(address.rest().indexOf('?') + 1);
        String whole = ShortForm.whole(readable);
        for (String language : new String[] {"zh", "en"}) {
            String other = address.in(language).replace(readable, whole);
            String expected = new Visitor(site).get("/" + address.in(language)).body();
            String found = new Visitor(site).get("/" + other).body();
            // What asks a figure back leads to the form that it came from.
            assertEquals(plain(expected), plain(found), other);
        }
    }

    private static String plain(String page) {
        return page.contains("doubt__question") ? Jsoup.parse(page).text() : page;
    }

    @Test
    void theShortFormIsShort() {
        assertLength(LONGEST, "result, long");
        assertLength(LONGEST, "result after the period");
        assertLength(LONGEST_OF_ONE_AWARD, "result of one award");
        assertLength(LONGEST_OF_ONE_AWARD, "result before the period");
    }

    private static void assertLength(int most, String name) {
        String rest = Address.named(name).rest();
        String token = ShortForm.of(rest.substring(rest.indexOf('?') + 1)).substring("a=".length());
        assertTrue(token.length() <= most && token.matches("[A-Za-z0-9][A-Za-z0-9_-]*[A-Za-z0-9]"), token);
    }
}
