package org.awardcheck.web.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Policy;
import org.awardcheck.web.result.ResultCurve;

/**
 * What a larger total may be reached by.
 *
 * @param offered the sums of money that the total grows with, or may once more is answered, in the policy's order; none
 *                where it grows with nothing yet
 * @param chosen  the one that is looked at; absent where somebody has to choose
 */
record Investments(List<Fact> offered, Optional<Fact> chosen) {

    /** @param by the one that is asked for; absent if none is */
    static Investments of(Policy policy, Answers answers, Assessor assessor, Optional<Fact> by) {
        List<Fact> asked = policy.facts().stream()
                .filter(fact -> fact.type() == FactType.MONEY && !answers.isLeftOut(fact)).toList();
        List<Fact> moving = asked.stream().filter(fact -> InvestmentCurve.moves(assessor, answers, fact)).toList();
        List<Fact> growing = moving.isEmpty() ? List.of() : asked.stream().filter(fact -> moving.contains(fact)
                || !InvestmentCurve.missing(assessor, answers, fact).isEmpty()).toList();
        List<Fact> offered = Stream.concat(growing.stream(), by.stream()).distinct().toList();
        return new Investments(offered, by.or(() -> usual(policy, offered, assessor.assess(answers))));
    }

    /**
     * The one that nobody has to be asked about: of what is invested in the project the only one, or that on which most
     * awards rest; a premium or a fee only where there is nothing else.
     */
    private static Optional<Fact> usual(Policy policy, List<Fact> offered, Assessment assessment) {
        List<Fact> project = offered.stream().filter(fact -> fact.topic().equals(policy.stageFact().topic())).toList();
        List<Fact> likely = project.isEmpty() ? offered : project;
        List<Outcome> obtainable = assessment.outcomes().stream().filter(it -> it.status().isObtainable()).toList();
        return likely.size() == 1 ? Optional.of(likely.get(0))
                : ResultCurve.investment(assessment.answers(), obtainable).filter(project::contains);
    }
}
