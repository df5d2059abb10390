package org.awardcheck.policy.mutation;

import org.awardcheck.policy.Award;

/** An award with one thing changed. */
public record Mutant(Award award, String what, String from, String to) {

    static Mutant of(Change<Award> change) {
        return new Mutant(change.result(), change.what(), change.from(), change.to());
    }

    @Override
    public String toString() {
        return award.id() + ": " + what + ", " + from + " -> " + to;
    }
}
