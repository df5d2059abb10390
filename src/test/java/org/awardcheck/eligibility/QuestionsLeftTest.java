package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How many questions are left is right for whoever knows nothing, and nearly right for typical enterprises. */
class QuestionsLeftTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);
    private static final Assessor ASSESSOR = new Assessor(POLICY);
    private static final int FARTHEST_OFF = 2;

    @TestFactory
    Stream<DynamicTest> fromTheTopicsOnItIsNearlyRightForATypicalEnterprise() {
        return Interview.all().map(interview -> DynamicTest.dynamicTest(interview.enterprise(), () -> {
            Answers answers = Answers.none(POLICY.facts());
            List<String> questions = interview.questions();
            for (int asked = 0; asked < questions.size(); asked++) {
                for (Fact fact : NextQuestion.after(ASSESSOR.assess(answers), Set.of()).fields()) {
                    answers = answers.with(fact, interview.answers().of(fact));
                }
                int left = questions.size() - asked - 1;
                int likely = QuestionsLeft.after(ASSESSOR.assess(answers), Set.of()).likely();
                assertTrue(Math.abs(likely - left) <= FARTHEST_OFF, likely + " for " + left + " after "
                        + questions.get(asked));
                assertTrue(left > 0 || likely == 0, () -> likely + " at the end");
            }
        }));
    }

    /** As a link leads there that names some facts and no topics: those that it answers are taken as chosen. */
    @TestFactory
    Stream<DynamicTest> fromALinkWithoutTopicsItIsNearlyRightToo() {
        return Interview.all().map(interview -> DynamicTest.dynamicTest(interview.enterprise(), () -> {
            Answers answers = Answers.none(POLICY.facts());
            Fact topics = POLICY.facts().topicFact();
            List<String> questions = interview.questions();
            for (int asked = 0; asked < questions.size(); asked++) {
                for (Fact fact : NextQuestion.after(ASSESSOR.assess(answers), Set.of()).fields()) {
                    answers = answers.with(fact, interview.answers().of(fact));
                }
                Answers linked = answers.with(topics, Value.UNKNOWN);
                int left = left(linked, interview);
                int likely = QuestionsLeft.after(ASSESSOR.assess(linked), Set.of()).likely();
                // Whoever has nothing to claim answers nothing that a link could name.
                assertTrue(Math.abs(likely - left) <= FARTHEST_OFF || questions.size() == 1,
                        likely + " for " + left + " after " + questions.get(asked));
            }
        }));
    }

    /** How many questions the enterprise is in truth still asked. */
    private static int left(Answers answers, Interview interview) {
        Answers situation = answers;
        int left = 0;
        for (NextQuestion next = NextQuestion.after(ASSESSOR.assess(situation), Set.of()); next.question().isPresent();
                next = NextQuestion.after(ASSESSOR.assess(situation), Set.of())) {
            for (Fact fact : next.fields()) {
                situation = situation.with(fact, interview.answers().of(fact));
            }
            left++;
        }
        return left;
    }

    /** From wherever somebody is on their way, and so from the first question, too. */
    @ForEachEdition
    void itIsExactIfEveryAnswerIsThatNothingIsKnown(Policy policy) {
        Assessor assessor = new Assessor(policy);
        new RandomProjects(policy).each(300, (answers, random) -> isExact(assessor.assess(answers)));
        isExact(assessor.assess(Answers.none(policy.facts())));
    }

    private static void isExact(Assessment assessment) {
        Set<Fact> skipped = new HashSet<>();
        int left = QuestionsLeft.after(assessment, skipped).unknowing();
        for (NextQuestion next = NextQuestion.after(assessment, skipped); next.question().isPresent();
                next = NextQuestion.after(assessment, skipped)) {
            skipped.addAll(next.fields());
            left--;
            assertEquals(left, QuestionsLeft.after(assessment, skipped).unknowing());
        }
        assertEquals(0, left);
    }

    @Test
    void whereNothingIsLeftBothAreZero() {
        Answers nothing = Answers.none(POLICY.facts()).with(POLICY.facts().topicFact(), 0);
        assertEquals(new QuestionsLeft(0, 0), QuestionsLeft.after(ASSESSOR.assess(nothing), Set.of()));
    }
}
