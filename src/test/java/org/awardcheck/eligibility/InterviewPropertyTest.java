package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;

/** Interviews that follow the next question to the end, whatever is answered and skipped on the way. */
class InterviewPropertyTest {

    @ForEachEdition
    void anInterviewThatSkipsNothingEndsAndLeavesNoAwardUndetermined(Policy policy) {
        RandomProjects projects = new RandomProjects(policy);
        Assessor assessor = new Assessor(policy);
        projects.each(1000, (answers, random) -> {
            Interview interview = new Interview(assessor, projects, random, 0, answers);
            interview.follow();
            assertEquals(0, interview.assessment.count(Status.UNDETERMINED));
        });
        new RandomProjects(policy).each(500, (answers, random) -> {
            Interview interview = new Interview(assessor, projects, random, 0, Answers.none(policy.facts()));
            interview.follow();
            assertEquals(0, interview.assessment.count(Status.UNDETERMINED));
        });
    }

    @ForEachEdition
    void whatAnInterviewDidNotAskCannotChangeAnOutcome(Policy policy) {
        RandomProjects projects = new RandomProjects(policy);
        Assessor assessor = new Assessor(policy);
        projects.each(1000, (answers, random) -> {
            Interview interview = new Interview(assessor, projects, random, 0.3, answers);
            interview.follow();
            Answers more = interview.answers;
            for (Fact fact : policy.facts()) {
                // The topics decide no award; they answer for facts, and so for the skipped ones too.
                if (more.isUnknown(fact) && !interview.skipped.contains(fact)
                        && !fact.equals(policy.facts().topicFact())) {
                    more = more.with(fact, projects.value(fact, random));
                }
            }
            assertEquals(interview.assessment.outcomes(), assessor.assess(more).outcomes());
        });
    }

    /** One interview on its way. */
    private static final class Interview {
        private final Assessor assessor;
        private final RandomProjects projects;
        private final SplittableRandom random;
        private final double shareSkipped;
        private final Set<Fact> skipped = new HashSet<>();
        private final Set<Fact> asked = new HashSet<>();
        private Answers answers;
        private Assessment assessment;

        Interview(Assessor assessor, RandomProjects projects, SplittableRandom random, double shareSkipped,
                Answers answers) {
            this.assessor = assessor;
            this.projects = projects;
            this.random = random;
            this.shareSkipped = shareSkipped;
            this.answers = answers;
        }

        /** Goes to the end. Every step asks a fact that was not asked before, so there is one. */
        void follow() {
            assessment = assessor.assess(answers);
            NextQuestion next = NextQuestion.after(assessment, skipped);
            while (next.question().isPresent()) {
                assertEquals(assessment.count(Status.UNDETERMINED), next.open());
                assertEquals(assessment.size(), next.open() + next.settled());
                assertFalse(next.fields().isEmpty());
                assertTrue(next.question().get().facts().containsAll(next.fields()));
                next.fields().forEach(this::answer);
                assessment = assessor.assess(answers);
                next = NextQuestion.after(assessment, skipped);
            }
            assertEquals(List.of(), next.fields());
        }

        private void answer(Fact fact) {
            assertTrue(asked.add(fact), () -> fact.id() + " is asked again");
            assertTrue(answers.isUnknown(fact), () -> fact.id() + " is asked though it is known");
            if (random.nextDouble() < shareSkipped) {
                skipped.add(fact);
            } else {
                answers = answers.with(fact, projects.value(fact, random));
            }
        }
    }
}
