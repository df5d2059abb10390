package org.awardcheck.eligibility;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
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
        List<Undecided> undecided = Undecided.in(assessment);
        List<Stake> stakes = stakes(assessment, undecided, skipped);
        Optional<Stake> next = topics(assessment, skipped, stakes)
                .or(() -> stakes.stream().reduce((one, other) -> Stake.BY_SIZE.compare(other, one) > 0 ? other : one));
        return new NextQuestion(next.map(Stake::question), next.map(Stake::fields).orElse(List.of()),
                assessment.size() - undecided.size(), undecided.size());
    }

    /** How many questions would be asked if each answer were that it is not known: what is open then stays open. */
    static int countUnknowing(Assessment assessment, Set<Fact> skipped) {
        List<Stake> stakes = stakes(assessment, Undecided.in(assessment), skipped);
        return stakes.size() + (topics(assessment, skipped, stakes).isPresent() ? 1 : 0);
    }

    /** The questions that can still change an outcome. */
    private static List<Stake> stakes(Assessment assessment, List<Undecided> undecided, Set<Fact> skipped) {
        FactList facts = assessment.policy().facts();
        BitSet open = new BitSet(facts.size());
        undecided.forEach(award -> open.or(award.deciding()));
        skipped.forEach(fact -> open.clear(facts.positionOf(fact)));
        return assessment.policy().questions().stream()
                .filter(question -> question.facts().stream().anyMatch(fact -> open.get(facts.positionOf(fact))))
                .map(question -> Stake.of(question, open, undecided, assessment)).toList();
    }

    /**
     * The question for the topics, if its answer could spare the enterprise at least one of several other questions.
     */
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

    /** An award that is undetermined, and the places of the facts of which any one could change that. */
    private record Undecided(Rule rule, BitSet deciding) {
        static List<Undecided> in(Assessment assessment) {
            return IntStream.range(0, assessment.size())
                    .filter(position -> assessment.status(position) == Status.UNDETERMINED)
                    .mapToObj(position -> new Undecided(assessment.rule(position),
                            OpenFacts.deciding(assessment, position))).toList();
        }
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

        /** @param open the places of all facts that could change an outcome and may be asked */
        static Stake of(Question question, BitSet open, List<Undecided> undecided, Assessment assessment) {
            FactList facts = assessment.policy().facts();
            BitSet places = new BitSet(facts.size());
            question.facts().forEach(fact -> places.set(facts.positionOf(fact)));
            places.and(open);
            Totals.Adder adder = new Totals.Adder(assessment.policy().groups().size());
            int awards = 0;
            for (Undecided award : undecided) {
                if (award.deciding().intersects(places)) {
                    adder.add(award.rule().group(), award.rule().stake(assessment.answers()));
                    awards++;
                }
            }
            return new Stake(question, question.facts().stream().filter(fact -> places.get(facts.positionOf(fact)))
                    .toList(), adder.total().maximum(), awards);
        }
    }
}
