package org.awardcheck.calculator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Text;

/** The facts that the payouts of these tests are worked out from. */
final class CalculatorFacts {
    static final Fact MONEY = fact("money", FactType.MONEY);
    static final Fact THINGS = fact("things", FactType.COUNT);

    private CalculatorFacts() {
    }

    private static Fact fact(String id, FactType type) {
        return new Fact(id, type, new Text(id, id), Optional.empty(), OptionalLong.empty(), Optional.empty(), false,
                List.of());
    }
}
