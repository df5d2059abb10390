package org.awardcheck.eligibility;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;

/**
 * What to ask next.
 *
 * @param question absent when nothing that can be asked could change an outcome
 * @param fields   those of its facts that are asked: the ones that are open
 * @param settled  how many awards are decided
 * @param open     how many are undetermined
 */
public record NextQuestion(Optional<Question> question, List<Fact> fields, int settled, int open) {

    /**
     * The question with the most money at stake among those that can still change an outcome. The topics come first as
     * long as they can save questions.
     *
     * @param skipped facts that the enterprise does not know; they are not asked
     */
    public static NextQuestion after(Assessment assessment, Set<Fact> skipped) {
        List<Undecided> undecided = IntStream.range(0, assessment.size())
                .filter(position -> assessment.status(position) == Status.UNDETERMINED)
                .mapToObj(position -> new Undecided(assessment.rule(position), OpenFacts.deciding(assessment, position)))
                .toList();
        List<Stake> stakes = assessment.policy().questions().stream()
                .map(question -> Stake.of(question, undecided, assessment, skipped))
                .filter(Stake::isOpen).toList();
        Optional<Stake> next = topics(assessment, skipped, stakes)
                .or(() -> stakes.stream().reduce((one, other) -> Stake.BY_SIZE.compare(other, one) > 0 ? other : one));
        return new NextQuestion(next.map(Stake::question), next.map(Stake::fields).orElse(List.of()),
                assessment.size() - undecided.size(), undecided.size());
    }

    /** The question for the topics, if its answer could spare the enterprise at least one of several other questions. */
    private static Optional<Stake> topics(Assessment assessment, Set<Fact> skipped, List<Stake> stakes) {
        Policy policy = assessment.policy();
        Fact topicFact = policy.facts().topicFact();
        long spared = stakes.stream()
                .filter(stake -> stake.fields().stream().anyMatch(fact -> fact.topic().isPresent())).count();
        if (spared < 2 || skipped.contains(topicFact) || assessment.answers().isGiven(topicFact)) {
            return Optional.empty();
        }
        return policy.questions().stream().filter(question -> question.facts().contains(topicFact)).findFirst()
                .map(question -> new Stake(question, List.of(topicFact), 0, 0));
    }

    /** An award that is undetermined, and the facts of which any one could change that. */
    private record Undecided(Rule rule, List<Fact> deciding) {
    }

    /**
     * What hangs on a question.
     *
     * @param fields those of its facts that could change an outcome and may be asked
     * @param yuan   the most that the awards that hang on it could come to; a group counts once, as in a total
     * @param awards how many awards hang on it
     */
    private record Stake(Question question, List<Fact> fields, long yuan, int awards) {
        static final Comparator<Stake> BY_SIZE = Comparator.comparingLong(Stake::yuan).thenComparingInt(Stake::awards);

        static Stake of(Question question, List<Undecided> undecided, Assessment assessment, Set<Fact> skipped) {
            List<Fact> fields = question.facts().stream()
                    .filter(fact -> !skipped.contains(fact))
                    .filter(fact -> undecided.stream().anyMatch(award -> award.deciding().contains(fact))).toList();
            Totals.Adder adder = new Totals.Adder(assessment.policy().groups().size());
            int awards = 0;
            for (Undecided award : undecided) {
                if (!Collections.disjoint(award.deciding(), fields)) {
                    adder.add(award.rule().group(), award.rule().stake(assessment.answers()));
                    awards++;
                }
            }
            return new Stake(question, fields, adder.total().maximum(), awards);
        }

        boolean isOpen() {
            return !fields.isEmpty();
        }
    }
}
