package org.awardcheck.web;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses to start with a link of the operator's that would lead nowhere, since a page of the site would be taken for
 * it.
 */
@Startup
@Singleton
class SiteLinks {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s/].*");
    private static final Pattern CONTACT = Pattern.compile(WEB + "|mailto:[^\\s@]+@[^\\s@]+|tel:[+0-9][-0-9]*");

    SiteLinks(Site site) {
        check("contact", site.contact(), CONTACT,
                "a link, like mailto:help@example.org, tel:+86572123456 or https://example.org/contact");
        check("source", site.source(), WEB, "a link, like https://example.org/source");
        check("successor-link", site.successorLink(), WEB, "a link, like https://example.org/policy");
    }

    private static void check(String name, Optional<String> link, Pattern form, String expected) {
        if (link.isPresent() && !form.matcher(link.get()).matches()) {
            throw new ConfigurationException("award-check.site." + name + " is to be " + expected + ", but it is "
                    + link.get());
        }
    }
}
