package org.awardcheck.eligibility;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;

/**
 * How many questions an interview still takes. What is asked hangs on what is answered, so there are two counts: along
 * both, questions are put as {@link NextQuestion} puts them.
 *
 * @param likely    where each answer is as the award with the most at stake on it would have it, and nothing beyond that
 * @param unknowing where every answer is 'I don't know'
 */
public record QuestionsLeft(int likely, int unknowing) {

    /** @param skipped facts that the enterprise does not know; they are not asked */
    public static QuestionsLeft after(Assessment assessment, Set<Fact> skipped) {
        return new QuestionsLeft(likely(assessment, skipped), NextQuestion.countUnknowing(assessment, skipped));
    }

    private static int likely(Assessment assessment, Set<Fact> skipped) {
        Map<Award, Optional<WorkedExample>> examples = new HashMap<>();
        Function<Award, Optional<WorkedExample>> exampleOf = award -> examples.computeIfAbsent(award,
                it -> WorkedExample.of(assessment.assessor(), it));
        Assessment now = assessment;
        int count = 0;
        NextQuestion next = NextQuestion.after(now, skipped);
        while (next.question().isPresent()) {
            count++;
            Optional<Answers> example = mostAtStake(now, next.fields()).flatMap(exampleOf).map(WorkedExample::answers);
            Answers answers = now.answers();
            for (Fact fact : next.fields()) {
                answers = answers.with(fact, example.filter(it -> it.isGiven(fact)).map(it -> it.of(fact))
                        .orElse(Value.EMPTY));
            }
            now = assessment.assessor().assess(answers);
            next = NextQuestion.after(now, skipped);
        }
        return count;
    }

    /** The undetermined award that could come to most, of those that hang on any of these facts. */
    private static Optional<Award> mostAtStake(Assessment assessment, List<Fact> fields) {
        BitSet places = new BitSet();
        fields.forEach(fact -> places.set(assessment.policy().facts().positionOf(fact)));
        return IntStream.range(0, assessment.size())
                .filter(position -> assessment.status(position) == Status.UNDETERMINED
                        && OpenFacts.decidingPlaces(assessment, position).intersects(places))
                .mapToObj(assessment::rule)
                .max(Comparator.comparingLong(rule -> rule.stake(assessment.answers()).maximum())).map(Rule::award);
    }
}
