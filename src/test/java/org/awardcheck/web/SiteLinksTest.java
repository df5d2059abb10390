package org.awardcheck.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which links of the operator's the program starts with. */
class SiteLinksTest {

    @ParameterizedTest
    @ValueSource(strings = {"mailto:help@example.org", "mailto:help@example.org?subject=Awards", "tel:+86572123456",
            "tel:0572-123456",
        "https://example.org/form?x=1", "http://10.0.0.1:8080/"})
    void aContactIsALink(String contact) {
        assertDoesNotThrow(() -> new SiteLinks(new Named(contact, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help@example.org", "example.org/contact", "www.example.org", "mailto:help", "https://",
            "0572-123456",
        "javascript:alert(1)", " mailto:help@example.org", "mailto:help@example.org, other@example.org"})
    void whatIsNoneIsRefused(String contact) {
        assertEquals("award-check.site.contact is to be a link, like mailto:help@example.org, tel:+86572123456 or "
                + "https://example.org/contact, but it is " + contact, refusal(new Named(contact, null, null)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "example.org/source, -, 'award-check.site.source is to be a link, like https://example.org/source, but it is example.org/source'",
        "-, mailto:a@example.org, 'award-check.site.successor-link is to be a link, like https://example.org/policy, but it is mailto:a@example.org'"})
    void theOtherLinksAreOfTheWeb(String source, String successor, String message) {
        assertEquals(message, refusal(new Named(null, source, successor)));
        assertDoesNotThrow(() -> new SiteLinks(new Named(null, null, null)));
        assertDoesNotThrow(() -> new SiteLinks(new Named(null, "https://example.org/", "https://example.org/")));
    }

    private static String refusal(Site site) {
        return assertThrows(ConfigurationException.class, () -> new SiteLinks(site)).getMessage();
    }

    private record Named(String contactLink, String sourceLink, String successorWeb) implements Site {
        @Override
        public boolean government() {
            return false;
        }

        @Override
        public Optional<String> operator() {
            return Optional.empty();
        }

        @Override
        public Optional<String> contact() {
            return Optional.ofNullable(contactLink);
        }

        @Override
        public Optional<String> successor() {
            return Optional.empty();
        }

        @Override
        public Optional<String> successorLink() {
            return Optional.ofNullable(successorWeb);
        }

        @Override
        public Optional<String> source() {
            return Optional.ofNullable(sourceLink);
        }
    }
}
