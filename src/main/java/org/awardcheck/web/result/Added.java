package org.awardcheck.web.result;

import java.util.List;
import java.util.stream.Stream;
import org.awardcheck.eligibility.Addition;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.policy.Award;
import org.awardcheck.web.Page;

/**
 * What is added to the total with later stages.
 *
 * @param additions what comes into it, and in place of what
 * @param unstated  the awards that come then without a stated amount
 */
record Added(List<Addition> additions, List<Outcome> unstated, Page page, TotalsMessages words) {
    static Added of(Assessment assessment, List<Outcome> obtainable, Page page, TotalsMessages words) {
        return new Added(Addition.in(assessment), obtainable.stream().filter(it -> it.status() == Status.PENDING
                && !it.amount().orElseThrow().isStated()).toList(), page, words);
    }

    /** In place of what it comes is said with each, so that the figures make the difference of the totals. */
    String sentence() {
        if (additions.isEmpty() && unstated.isEmpty()) {
            return words.addedNothing();
        }
        return words.added(page.phrases().parts(Stream.concat(additions.stream().map(this::counted),
                unstated.stream().map(it -> words.addedUnstated(it.award().title().in(page.language()),
                        page.phrases().amount(it.amount().orElseThrow()))))));
    }

    private String counted(Addition addition) {
        String awards = titles(addition.awards());
        String sum = page.phrases().amount(addition.amount());
        return addition.replaced().isEmpty() ? words.addedSum(awards, sum) : words.addedInPlace(awards, sum,
                titles(addition.replaced()), page.phrases().amount(addition.before()));
    }

    private String titles(List<Award> awards) {
        return page.phrases().together(awards.stream().map(it -> it.title().in(page.language())).toList());
    }
}
