package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;

/** The projects that are assessed: random ones, always the same, some told in full and some hardly at all. */
final class MixedProjects {
    static final int COUNT = 2000;

    private MixedProjects() {
    }

    static List<Answers> of(Policy policy) {
        List<Answers> projects = new ArrayList<>();
        new RandomProjects(policy).each(COUNT, (answers, random) -> projects.add(answers));
        return projects;
    }

    /** The same project with no, nothing or 0 for whatever it did not tell. */
    static Answers toldInFull(Answers answers) {
        Answers full = answers;
        for (Fact fact : answers.facts()) {
            if (full.isUnknown(fact)) {
                full = full.with(fact, Value.EMPTY);
            }
        }
        return full;
    }
}
