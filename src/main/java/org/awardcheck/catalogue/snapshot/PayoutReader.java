package org.awardcheck.catalogue.snapshot;

import java.util.List;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/** Reads what {@link PayoutWriter} wrote. */
record PayoutReader(List<Fact> facts, Input in) {

    Payout read() {
        int kind = in.smallNumber();
        return switch (kind) {
            case PayoutWriter.FIXED -> new Payout.Fixed(in.number());
            case PayoutWriter.CEILING -> new Payout.Ceiling(read());
            case PayoutWriter.UNSTATED -> new Payout.Unstated(in.optionalNumber());
            default -> onFact(kind, in.reference(facts));
        };
    }

    private Payout onFact(int kind, Fact of) {
        return switch (kind) {
            case PayoutWriter.PERCENTAGE -> new Payout.Percentage(of, rate(), in.optionalNumber());
            case PayoutWriter.RATE_RANGE -> new Payout.RateRange(of, rate(), rate(), in.number());
            case PayoutWriter.PER_ITEM -> new Payout.PerItem(of, in.number());
            case PayoutWriter.FIRST_PLUS_MORE -> new Payout.FirstPlusMore(of, in.number(), in.number(), in.number());
            case PayoutWriter.FULL_COST -> new Payout.FullCost(of);
            default -> throw new IllegalArgumentException("there is no such kind of payout: " + kind);
        };
    }

    private Rate rate() {
        return new Rate(in.smallNumber(), in.smallNumber());
    }
}
