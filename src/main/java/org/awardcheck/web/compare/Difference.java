package org.awardcheck.web.compare;

import java.util.stream.Stream;
import org.awardcheck.eligibility.Comparison;
import org.awardcheck.eligibility.Total;
import org.awardcheck.eligibility.Totals;
import org.awardcheck.eligibility.Unsettled;
import org.awardcheck.web.Page;
import org.awardcheck.wording.FigureFormat;

/**
 * By how much the totals of a second variant differ from those of a first, as a sentence: at the stage given and with
 * later ones, unless no later stage changes either total. Where an award that one of the two has is open in the other,
 * so is the difference; where other awards may still change it, the sentence says how many. Of a range only its ends
 * are known: where one of the totals is exact, they bound the difference; where both are ranges, each end is compared
 * with its like and no more is said.
 *
 * @param isPartly whether either has an award that cannot be counted
 * @param isStaged whether both say which stage the project is at
 */
record Difference(Page page, CompareMessages words, Unsettled unsettled, boolean isPartly, boolean isStaged) {

    String sentence(Totals first, Totals second, Comparison comparison) {
        if (DifferenceKind.isUndecided(comparison)) {
            int inFirst = DifferenceKind.OPEN_FIRST.count(comparison);
            int inSecond = DifferenceKind.OPEN_SECOND.count(comparison);
            return words.undecided(page.phrases().parts(Stream.of(
                    inFirst == 0 ? "" : words.undecidedFirst(inFirst),
                    inSecond == 0 ? "" : words.undecidedSecond(inSecond)).filter(part -> !part.isEmpty())));
        }
        String difference = byStage(first, second);
        return unsettled.isNothing() ? difference : words.unsettled(page.phrases().within(difference), mayChange());
    }

    private String mayChange() {
        String open = words.unsettledOpen(unsettled.open().size());
        String unstated = words.unsettledUnstated(unsettled.unstated().size());
        return unsettled.unstated().isEmpty() ? open : unsettled.open().isEmpty() ? unstated
                : words.unsettledBoth(open, unstated);
    }

    private String byStage(Totals first, Totals second) {
        String later = sentence(first.potential(), second.potential());
        String now = sentence(first.now(), second.now());
        if (MoneyRows.isOne(first, second)) {
            return later;
        }
        String nowWithin = page.phrases().within(now);
        String laterWithin = page.phrases().within(later);
        if (now.equals(later)) {
            return isStaged ? words.atEveryStage(nowWithin) : later;
        }
        return isStaged ? words.byStage(nowWithin, laterWithin) : words.notLater(nowWithin, laterWithin);
    }

    /** What both come to is no sum as long as the same awards may still be added to it. */
    private String same(long sum) {
        return unsettled.isNothing() && isPartly ? words.sameSoFar() : sum == 0 ? words.nothing()
                : words.same(money(sum));
    }

    private String sentence(Total first, Total second) {
        Total difference = second.minus(first);
        if (first.minimum() < first.maximum() && second.minimum() < second.maximum()) {
            return difference.equals(Total.NOTHING) ? words.sameRange()
                    : difference.minimum() == difference.maximum() ? words.bothEnds(end(difference.minimum()))
                    : words.ends(end(difference.minimum()), end(difference.maximum()));
        }
        long least = Math.min(difference.minimum(), difference.maximum());
        long most = Math.max(difference.minimum(), difference.maximum());
        if (least == 0 && most == 0) {
            return same(first.maximum());
        }
        if (least > 0 || most < 0) {
            String span = page.phrases().amount(new Total(Math.max(least, -most), Math.max(most, -least)));
            return least > 0 ? words.more(span) : words.less(span);
        }
        return least == 0 ? words.perhapsMore(money(most)) : most == 0 ? words.perhapsLess(money(-least))
                : words.lessOrMore(money(-least), money(most));
    }

    private String end(long difference) {
        return difference == 0 ? words.endSame() : difference > 0 ? words.endMore(money(difference))
                : words.endLess(money(-difference));
    }

    private String money(long yuan) {
        return FigureFormat.money(yuan, page.language());
    }
}
