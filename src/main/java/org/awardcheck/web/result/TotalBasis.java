package org.awardcheck.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Award;
import org.awardcheck.web.Page;
import org.awardcheck.wording.FigureFormat;

/**
 * What a total rests on: how many of the awards counted into it have a fixed rate, how many a range or no floor.
 *
 * @param outcomes the awards that it is of
 * @param once     what of them counts once
 */
record TotalBasis(Total total, List<Outcome> outcomes, List<CountedOnce> once, Page page, TotalsMessages words) {

    /** How much follows from fixed rates, and how much is open; none where no amount is stated. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int lowEnds = count(Amount.Kind.RANGE, CountedOnce::minimumFrom);
        int firm = count(Amount.Kind.EXACT, CountedOnce::minimumFrom) + lowEnds;
        if (firm > 0) {
            String floor = FigureFormat.money(total.minimum(), page.language());
            sentences.add(lowEnds > 0 ? words.firmWithRanges(floor, firm, lowEnds) : words.firm(floor, firm));
        }
        if (total.maximum() > total.minimum()) {
            int ranges = count(Amount.Kind.RANGE, CountedOnce::maximumFrom);
            int ceilings = count(Amount.Kind.UP_TO, CountedOnce::maximumFrom);
            String open = FigureFormat.money(total.maximum() - total.minimum(), page.language());
            sentences.add(ranges > 0 && ceilings > 0 ? words.noFloorOfBoth(open, ranges, ceilings)
                    : ranges > 0 ? words.noFloorOfRanges(open, ranges) : words.noFloor(open, ceilings));
        }
        return sentences;
    }

    /** How many of a kind give an end of the total: of those that count once, only the one that the end is from. */
    private int count(Amount.Kind kind, Function<CountedOnce, Award> end) {
        return (int) outcomes.stream().filter(it -> it.amount().orElseThrow().settledKind() == kind)
                .filter(it -> once.stream().filter(group -> group.awards().contains(it.award()))
                        .allMatch(group -> end.apply(group).equals(it.award()))).count();
    }
}
