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
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Policy;

/**
 * How many questions an interview still takes. What is asked hangs on what is answered, so there are two counts: along
 * both, questions are put as {@link NextQuestion} puts them.
 *
 * @param likely    where each answer is as the award with the most at stake on it would have it, and nothing beyond
 *                  that; and the topics are those of what was answered or, where that says nothing, one of them
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
        Fact topicFact = assessment.policy().facts().topicFact();
        Assessment now = assessment;
        int count = 0;
        NextQuestion next = NextQuestion.after(now, skipped);
        while (next.question().isPresent()) {
            count++;
            if (next.fields().contains(topicFact)) {
                return count + afterTopics(now, skipped);
            }
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

    /**
     * Where nothing tells which topics they will be, midway between the longest and the shortest interview about one.
     */
    private static int afterTopics(Assessment assessment, Set<Fact> skipped) {
        long answered = answeredTopics(assessment.answers());
        if (answered != Value.EMPTY) {
            return afterTopics(answered, assessment, skipped);
        }
        int topics = assessment.policy().facts().topicFact().options().size();
        List<Integer> byLength = IntStream.range(0, topics).boxed()
                .sorted(Comparator.comparingLong(topic -> questionsOn(topic, assessment.policy()))).toList();
        return (afterTopics(Value.ofOption(byLength.get(0)), assessment, skipped)
                + afterTopics(Value.ofOption(byLength.get(topics - 1)), assessment, skipped)) / 2;
    }

    /** How many questions the policy has on a topic. */
    private static long questionsOn(int topic, Policy policy) {
        return policy.questions().stream().filter(question -> question.facts().stream()
                .anyMatch(fact -> policy.facts().topicPosition(policy.facts().positionOf(fact)) == topic)).count();
    }

    private static int afterTopics(long topics, Assessment assessment, Set<Fact> skipped) {
        Fact topicFact = assessment.policy().facts().topicFact();
        return likely(assessment.assessor().assess(assessment.answers().with(topicFact, topics)), skipped);
    }

    /** The topics that something was said of: whoever answers on them will choose them, too. */
    private static long answeredTopics(Answers answers) {
        FactList facts = answers.facts();
        return Value.of(facts.topicFact(), facts.stream()
                .filter(fact -> answers.isGiven(fact) && answers.of(fact) != Value.EMPTY)
                .flatMap(fact -> fact.topic().stream()).distinct().toList());
    }

    /** The undetermined award that could come to most, of those that hang on any of these facts. */
    private static Optional<Award> mostAtStake(Assessment assessment, List<Fact> fields) {
        BitSet places = new BitSet();
        fields.forEach(fact -> places.set(assessment.policy().facts().positionOf(fact)));
        return IntStream.range(0, assessment.size())
                .filter(position -> assessment.status(position) == Status.UNDETERMINED
                        && OpenFacts.deciding(assessment, position).intersects(places))
                .mapToObj(assessment::rule)
                .max(Comparator.comparingLong(rule -> rule.stake(assessment.answers()).maximum())).map(Rule::award);
    }
}
