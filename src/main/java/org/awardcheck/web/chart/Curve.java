package org.awardcheck.web.chart;

import java.util.List;
import java.util.SortedMap;
import org.awardcheck.eligibility.InvestmentCurve.Mark;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Fact;

/** What a curve is drawn of: what there is to have at each value of a money fact, in yuan. */
public interface Curve {
    Fact fact();

    /** What happens where, in ascending order. */
    List<Mark> marks();

    Total at(long value);

    /** All bends and both sides of all jumps from zero to this value, which is one of them. */
    SortedMap<Long, Total> points(long end);

    /** Whether it is one award's, which its marks then need not name. */
    boolean isOfOneAward();
}
