package org.awardcheck.eligibility;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;

/**
 * An award that can be had and grows no more once its fact passes a value.
 *
 * @param beyond  the smallest value of the fact at which the cap is reached, at both ends of the amount
 * @param reached whether the answer given is there already
 */
public record Capped(Award award, Fact fact, long beyond, boolean reached) {

    /** Every capped award that can be had, in the policy's order. */
    public static List<Capped> in(Assessment assessment) {
        return IntStream.range(0, assessment.size()).filter(position -> assessment.status(position).isObtainable())
                .mapToObj(assessment::rule)
                .flatMap(rule -> of(rule, assessment)).toList();
    }

    private static Stream<Capped> of(Rule rule, Assessment assessment) {
        OptionalLong cap = rule.calculator().caps().max();
        if (cap.isEmpty()) {
            return Stream.empty();
        }
        Fact fact = assessment.answers().facts().get(rule.basis());
        boolean reached = rule.figure(assessment.answers()) >= cap.getAsLong();
        return Stream.of(new Capped(rule.award(), fact, cap.getAsLong(), reached));
    }
}
