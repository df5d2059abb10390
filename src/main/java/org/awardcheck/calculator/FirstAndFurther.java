package org.awardcheck.calculator;

import java.util.stream.LongStream;
import org.awardcheck.policy.Payout;

/** One sum for the first thing counted, another for each further one, up to a cap. */
record FirstAndFurther(long first, long more, long cap) implements Calculator {
    FirstAndFurther(Payout.FirstPlusMore payout) {
        this(payout.first(), payout.more(), payout.cap());
    }

    @Override
    public Amount amount(long figure) {
        return Amount.exact(Math.min(sum(figure), cap));
    }

    @Override
    public Amount uncapped(long figure) {
        return Amount.exact(sum(figure));
    }

    @Override
    public LongStream caps() {
        long further = Math.max(0, -Math.floorDiv(first - cap, more));
        return LongStream.of(1 + further);
    }

    private long sum(long count) {
        return count == 0 ? 0 : Math.addExact(first, Math.multiplyExact(more, count - 1));
    }
}
