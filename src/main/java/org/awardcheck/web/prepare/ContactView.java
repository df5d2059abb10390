package org.awardcheck.web.prepare;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Guidance;
import org.awardcheck.web.Page;

/**
 * Somebody to turn to.
 *
 * @param link      a page of theirs; null if none is known
 * @param telephone null if none is known
 */
@TemplateData
public record ContactView(String name, String link, String telephone) {

    /** Whom to ask about any of these awards. */
    public static List<ContactView> of(List<Award> awards, Page page) {
        return of(page.policy().guidance().contacts(awards).stream(), page);
    }

    static List<ContactView> of(Stream<Guidance.Contact> contacts, Page page) {
        return contacts.map(it -> new ContactView(it.name().in(page.language()), it.link().orElse(null),
                it.telephone().orElse(null))).toList();
    }

    /** The number as a link takes it. */
    public String dialled() {
        return telephone.replace(" ", "");
    }
}
