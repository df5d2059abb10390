package org.awardcheck.eligibility;

import org.awardcheck.answers.Answers;

/** What is given, and what all awards together must come to. */
record TotalsExample(String about, Answers answers, Totals expected) {

    /** What they come to under a policy, be it the published one or a changed one. */
    Totals actual(Assessor assessor) {
        return assessor.assess(answers).totals();
    }
}
