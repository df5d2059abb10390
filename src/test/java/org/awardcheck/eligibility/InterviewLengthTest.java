package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Typical enterprises are asked exactly the questions that the policy's examples list, and may have what these say. */
class InterviewLengthTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);
    private static final Assessor ASSESSOR = new Assessor(POLICY);

    @TestFactory
    Stream<DynamicTest> aTypicalEnterpriseIsAskedNoMoreThanItTakes() {
        return Interview.all().map(interview -> DynamicTest.dynamicTest(interview.enterprise(), () -> ask(interview)));
    }

    private static void ask(Interview interview) {
        Answers answers = Answers.none(POLICY.facts());
        List<String> asked = new ArrayList<>();
        NextQuestion next = NextQuestion.after(ASSESSOR.assess(answers), Set.of());
        while (next.question().isPresent()) {
            asked.add(next.question().get().id());
            for (Fact fact : next.fields()) {
                assertTrue(interview.answers().isGiven(fact), () -> "no answer for " + fact.id() + " after " + asked);
                answers = answers.with(fact, interview.answers().of(fact));
            }
            next = NextQuestion.after(ASSESSOR.assess(answers), Set.of());
        }
        assertEquals(interview.questions(), asked);
        assertEquals(new Total(interview.least(), interview.most()), ASSESSOR.assess(answers).totals().now());
    }
}
