package org.awardcheck.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.awardcheck.policy.Fact;

/**
 * An error summary.
 *
 * @param faults each with a link to where it can be mended, if there is such a place
 */
@TemplateData
public record FaultsView(List<Item> faults) {

    /** One fault. */
    @TemplateData
    public record Item(String message, Optional<String> href) {
    }

    /** Every fault of a page's address, each leading to the question that it belongs to. */
    public static FaultsView of(Page page) {
        return of(page, List.of());
    }

    /** The same, but the faults of these facts lead to their fields on the page itself. */
    public static FaultsView of(Page page, List<Fact> onThisPage) {
        return new FaultsView(page.reading().faults().stream()
                .map(fault -> new Item(fault.detail().in(page.language()), page.reading().factOf(fault)
                        .map(fact -> onThisPage.contains(fact)
                        ? "#" + fact.id() : page.question(fact, page.backHere()))))
                .toList());
    }
}
