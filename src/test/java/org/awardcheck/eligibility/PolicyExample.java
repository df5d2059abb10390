package org.awardcheck.eligibility;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Award;

/**
 * One line of an examples file.
 *
 * @param award the award that it is about
 * @param line  the line as it is written, for names and messages
 * @param given what is given, as a request would spell it
 */
record PolicyExample(String award, String line, ObjectNode given, Answers answers, Expectation expected) {

    /** How the award comes out under a policy, be it the published one or a changed one. */
    Expectation actual(Assessor assessor) {
        Award subject = assessor.policy().award(award).orElseThrow();
        return Expectation.of(assessor.assess(answers), subject);
    }
}
