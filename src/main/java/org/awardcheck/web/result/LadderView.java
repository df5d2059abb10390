package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Ladder;
import org.awardcheck.web.Page;
import org.awardcheck.wording.Quotes;

/**
 * Titles of one ladder that may be available together, each of which is in the total.
 *
 * @param titles  the titles, in the policy's order
 * @param reading what that may mean for what is paid
 */
@TemplateData
public record LadderView(String titles, String reading) {

    static List<LadderView> of(List<Outcome> obtainable, Page page) {
        Map<Ladder, List<Award>> byLadder = new LinkedHashMap<>();
        obtainable.stream().map(Outcome::award).forEach(award -> award.ladder()
                .ifPresent(ladder -> byLadder.computeIfAbsent(ladder, it -> new ArrayList<>()).add(award)));
        return byLadder.entrySet().stream().filter(it -> it.getValue().size() > 1)
                .map(it -> new LadderView(page.phrases().together(it.getValue().stream()
                        .map(award -> Quotes.around(award.title().in(page.language()))).toList()),
                        it.getKey().reading().in(page.language())))
                .toList();
    }
}
