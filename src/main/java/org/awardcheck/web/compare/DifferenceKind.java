package org.awardcheck.web.compare;

import java.util.Optional;
import org.awardcheck.eligibility.Comparison;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;

/** In which way two variants have an award differently, in the order of the page. */
enum DifferenceKind {
    GAINED, LOST, OPEN_FIRST, OPEN_SECOND, CHANGED;

    /** An award that waits for answers in one of the two is neither gained nor lost by the other. */
    static DifferenceKind of(Comparison.Change change) {
        return switch (change.kind()) {
            case GAINED -> isOpen(change.first()) ? OPEN_FIRST : GAINED;
            case LOST -> isOpen(change.second()) ? OPEN_SECOND : LOST;
            case CHANGED -> CHANGED;
        };
    }

    /** How many awards come out in this way. */
    int count(Comparison comparison) {
        return (int) comparison.changes().stream().filter(change -> of(change) == this).count();
    }

    /**
     * Whether a total counts an award that waits for answers in the other variant, so that the totals cannot be
     * compared.
     */
    static boolean isUndecided(Comparison comparison) {
        return comparison.changes().stream().filter(change -> of(change) == OPEN_FIRST || of(change) == OPEN_SECOND)
                .anyMatch(change -> isStated(change.first()) || isStated(change.second()));
    }

    String title(CompareMessages words) {
        return switch (this) {
            case GAINED -> words.gained();
            case LOST -> words.lost();
            case OPEN_FIRST -> words.openFirst();
            case OPEN_SECOND -> words.openSecond();
            case CHANGED -> words.changed();
        };
    }

    private static boolean isOpen(Optional<Outcome> outcome) {
        return outcome.filter(it -> it.status() == Status.UNDETERMINED).isPresent();
    }

    private static boolean isStated(Optional<Outcome> outcome) {
        return outcome.filter(it -> it.status().isObtainable()).flatMap(Outcome::amount)
                .filter(amount -> amount.isStated()).isPresent();
    }
}
