package org.awardcheck.wording;

import static org.awardcheck.wording.EnglishPhrases.money;

import java.util.OptionalLong;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/**
 * What an award pays, in English: a share of what it pays by, or so much for each.
 *
 * @param isNamed whether it is said what it pays by; it is not where it is right before
 * @param upTo    what precedes a sum or rate that is only a ceiling; else empty
 */
record EnglishPayouts(boolean isNamed, String upTo) implements Payout.Cases<String> {
    @Override
    public String fixed(Payout.Fixed payout) {
        return upTo + money(payout.amount());
    }

    @Override
    public String percentage(Payout.Percentage payout) {
        return upTo + FigureFormat.rate(payout.rate().basisPoints()) + of(payout.of()) + parts(payout.rate())
                + cap(payout.cap());
    }

    @Override
    public String rateRange(Payout.RateRange payout) {
        return FigureFormat.rate(payout.lowest().basisPoints()) + " to "
                + FigureFormat.rate(payout.highest().basisPoints())
                + of(payout.of()) + cap(OptionalLong.of(payout.cap()));
    }

    @Override
    public String perItem(Payout.PerItem payout) {
        return upTo + money(payout.each()) + " for each " + one(payout.of());
    }

    @Override
    public String firstPlusMore(Payout.FirstPlusMore payout) {
        return upTo + money(payout.first()) + " for the first " + one(payout.of()) + ", "
                + money(payout.more()) + " for each further one" + cap(OptionalLong.of(payout.cap()));
    }

    @Override
    public String fullCost(Payout.FullCost payout) {
        return isNamed ? payout.of().label().en() + " paid in full" : "Paid in full";
    }

    @Override
    public String ceiling(Payout.Ceiling payout) {
        return payout.of().in(new EnglishPayouts(isNamed, "up to "));
    }

    @Override
    public String unstated(Payout.Unstated payout) {
        return Phrases.unstated(payout.projectCap(), Phrases.NO_AMOUNT, Language.EN);
    }

    private static String one(Fact counted) {
        return Nouns.one(counted.unit().orElseThrow().en());
    }

    private String of(Fact fact) {
        return isNamed ? " of " + EnglishPhrases.lowerFirst(fact.label().en()) : "";
    }

    /** What a rate is made of; empty if it is of a piece. */
    private static String parts(Rate rate) {
        return rate.increase() == 0 ? ""
                : " (" + FigureFormat.rate(rate.base()) + " + " + FigureFormat.rate(rate.increase()) + ")";
    }

    private static String cap(OptionalLong cap) {
        return cap.isPresent() ? ", at most " + money(cap.getAsLong()) : "";
    }
}
