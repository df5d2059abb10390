package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Typical enterprises are asked exactly the questions that the policy's examples list, and may have what these say. */
class InterviewLengthTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);
    private static final Assessor ASSESSOR = new Assessor(POLICY);

    @TestFactory
    Stream<DynamicTest> aTypicalEnterpriseIsAskedNoMoreThanItTakes() {
        return Interview.all().map(interview -> DynamicTest.dynamicTest(interview.enterprise(), () -> ask(interview)));
    }

    /** Whatever topics come together: a premium hangs on no title, but without a title few have paid one. */
    @Test
    void aPremiumIsAskedAfterTheTitlesByOrderAlone() {
        Fact topics = POLICY.facts().topicFact();
        Fact titles = POLICY.facts().find("innovationRecognitions").orElseThrow();
        Fact premium = POLICY.facts().find("firstProductPremium").orElseThrow();
        for (long chosen = 1; chosen < 1L << topics.options().size(); chosen++) {
            Answers answers = Answers.none(POLICY.facts()).with(topics, chosen);
            NextQuestion next = NextQuestion.after(ASSESSOR.assess(answers), Set.of());
            List<Fact> asked = new ArrayList<>();
            while (next.question().isPresent()) {
                asked.addAll(next.fields());
                for (Fact fact : next.fields()) {
                    answers = answers.with(fact, fact.type() == FactType.BOOLEAN ? Value.YES : Value.EMPTY);
                }
                next = NextQuestion.after(ASSESSOR.assess(answers), Set.of());
            }
            assertEquals((chosen & Value.of(topics, "innovation")) != 0, asked.contains(premium),
                    "asked, titles or not");
            assertTrue(asked.indexOf(titles) <= asked.indexOf(premium), asked::toString);
        }
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
