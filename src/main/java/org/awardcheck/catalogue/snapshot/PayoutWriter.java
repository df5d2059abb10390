package org.awardcheck.catalogue.snapshot;

import java.util.List;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/** Writes a payout behind a letter for its kind. {@link PayoutReader} is its mirror. */
record PayoutWriter(List<Fact> facts, Output out) implements Payout.Cases<Void> {
    static final char FIXED = 'f';
    static final char PERCENTAGE = 'p';
    static final char RATE_RANGE = 'r';
    static final char PER_ITEM = 'i';
    static final char FIRST_PLUS_MORE = 'm';
    static final char FULL_COST = 'w';
    static final char CEILING = 'c';
    static final char UNSTATED = 'u';

    @Override
    public Void fixed(Payout.Fixed payout) {
        out.number(FIXED);
        out.number(payout.amount());
        return null;
    }

    @Override
    public Void percentage(Payout.Percentage payout) {
        start(PERCENTAGE, payout.of());
        rate(payout.rate());
        out.number(payout.cap());
        return null;
    }

    @Override
    public Void rateRange(Payout.RateRange payout) {
        start(RATE_RANGE, payout.of());
        rate(payout.lowest());
        rate(payout.highest());
        out.number(payout.cap());
        return null;
    }

    @Override
    public Void perItem(Payout.PerItem payout) {
        start(PER_ITEM, payout.of());
        out.number(payout.each());
        return null;
    }

    @Override
    public Void firstPlusMore(Payout.FirstPlusMore payout) {
        start(FIRST_PLUS_MORE, payout.of());
        out.number(payout.first());
        out.number(payout.more());
        out.number(payout.cap());
        return null;
    }

    @Override
    public Void fullCost(Payout.FullCost payout) {
        start(FULL_COST, payout.of());
        return null;
    }

    @Override
    public Void ceiling(Payout.Ceiling payout) {
        out.number(CEILING);
        return payout.of().in(this);
    }

    @Override
    public Void unstated(Payout.Unstated payout) {
        out.number(UNSTATED);
        out.number(payout.projectCap());
        return null;
    }

    private void start(char kind, Fact of) {
        out.number(kind);
        out.reference(of, facts);
    }

    private void rate(Rate rate) {
        out.number(rate.base());
        out.number(rate.increase());
    }
}
