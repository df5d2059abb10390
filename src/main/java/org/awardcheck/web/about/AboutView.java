package org.awardcheck.web.about;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Policy;
import org.awardcheck.web.Page;
import org.awardcheck.web.catalogue.Link;

/**
 * What the page about the check shows of the policy.
 *
 * @param issuer   who issued it
 * @param support  how many kinds of support it has without an amount
 * @param kinds    the kinds of amount
 * @param groups   the groups of awards that count once
 * @param readings how the policy as a whole is read
 */
@TemplateData
public record AboutView(String issuer, int support, List<Kind> kinds, List<Group> groups, List<String> readings) {

    /** A kind of amount. */
    @TemplateData
    public record Kind(String id, String name) {
    }

    /** A group of awards, and why it counts once. */
    @TemplateData
    public record Group(String title, String reading, List<Link> awards) {
    }

    static AboutView of(Page page) {
        Policy policy = page.policy();
        return new AboutView(policy.document().issuer().in(page.language()), policy.otherSupport().size(),
                Stream.of(Amount.Kind.values())
                        .map(kind -> new Kind(kind.id(), page.phrases().kind(kind))).toList(),
                policy.groups().stream().map(group -> new Group(group.title().in(page.language()),
                        group.reading().in(page.language()), policy.awardsOf(group).stream()
                        .map(award -> new Link(award.title().in(page.language()), page.award(award)))
                        .toList())).toList(),
                policy.readings().stream().map(reading -> reading.text().in(page.language())).toList());
    }
}
