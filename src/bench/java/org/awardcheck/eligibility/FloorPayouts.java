package org.awardcheck.eligibility;

import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/** Payouts as Java: the least and the most. */
record FloorPayouts(FloorSource source) implements Payout.Cases<String[]> {
    @Override
    public String[] fixed(Payout.Fixed payout) {
        return exactly(payout.amount() + "L");
    }

    @Override
    public String[] percentage(Payout.Percentage payout) {
        String share = share(payout.of(), payout.rate());
        return exactly(payout.cap().isPresent() ? capped(share, payout.cap().getAsLong()) : share);
    }

    @Override
    public String[] rateRange(Payout.RateRange payout) {
        return new String[] {capped(share(payout.of(), payout.lowest()), payout.cap()),
            capped(share(payout.of(), payout.highest()), payout.cap())};
    }

    @Override
    public String[] perItem(Payout.PerItem payout) {
        return exactly(source.answer(payout.of()) + " * " + payout.each() + "L");
    }

    @Override
    public String[] firstPlusMore(Payout.FirstPlusMore payout) {
        return exactly(capped(payout.first() + "L + (" + source.answer(payout.of()) + " - 1) * " + payout.more() + "L",
                payout.cap()));
    }

    @Override
    public String[] fullCost(Payout.FullCost payout) {
        return exactly(source.answer(payout.of()));
    }

    @Override
    public String[] ceiling(Payout.Ceiling payout) {
        return new String[] {"0", payout.of().in(this)[1]};
    }

    @Override
    public String[] unstated(Payout.Unstated payout) {
        return exactly("0");
    }

    private static String[] exactly(String amount) {
        return new String[] {amount, amount};
    }

    private String share(Fact of, Rate rate) {
        return source.answer(of) + " * " + rate.basisPoints() + "L / " + Rate.WHOLE + "L";
    }

    private static String capped(String amount, long cap) {
        return "Math.min(" + amount + ", " + cap + "L)";
    }
}
