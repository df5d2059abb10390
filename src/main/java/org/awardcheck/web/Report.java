package org.awardcheck.web;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.health.Build;
import org.awardcheck.web.trace.TraceMessages;

/**
 * Where to say that something is wrong with a page that was made of answers.
 *
 * @param href   the operator's contact; a mail brings what its reader has to know
 * @param isMail whether it is a mail, with the page's address, the edition's checksum and the build filled in
 */
@TemplateData
public record Report(String href, boolean isMail) {
    private static final String MAIL = "mailto:";

    /**
     * What is written of a page.
     *
     * @param address the address that gives the page again
     * @return absent where the operator names no contact
     */
    public static Optional<Report> of(Page page, String address) {
        return page.site().contact().map(contact -> contact.startsWith(MAIL)

                ? new Report(mail(contact, address, page), true) : new Report(contact, false));
    }

    private static String mail(String contact, String address, Page page) {
        TraceMessages words = Messages.of(TraceMessages.class, page);
        String body = Stream.of(words.reportNote(), address, page.policy().id() + " "
                + page.policy().source().checksum(), Build.VERSION)
                .collect(Collectors.joining("\r\n", "\r\n\r\n", "\r\n"));
        String filled = with("subject", words.reportSubject(), contact);
        return with("body", body, filled);
    }

    /** What the operator's own link fills in stays as it is. */
    private static String with(String name, String text, String mail) {
        return mail.contains("?" + name + "=") || mail.contains("&" + name + "=") ? mail
                : mail + (mail.contains("?") ? "&" : "?") + name + "=" + encoded(text);
    }

    /** As mail programs read it: a plus is a plus to them (RFC 6068). */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
