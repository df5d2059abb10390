package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Named;

/**
 * What sets the second of two variants of a project apart from the first. They may be of two editions; an award is the
 * same where its id is.
 *
 * @param difference by how much the totals of the second are above those of the first, in yuan; below 0 where they are
 *                   less
 * @param changes    the awards that come out otherwise, by kind, in the order of the second's policy
 */
public record Comparison(Totals difference, List<Change> changes) {

    /** How the two outcomes of an award differ. */
    public enum Kind implements Named {
        /** The second can have it, the first cannot. */
        GAINED,
        /** The first can have it, the second cannot. */
        LOST,
        /** Both can have it, with another amount or at another time. */
        CHANGED
    }

    /**
     * An award that comes out otherwise.
     *
     * @param first  how it comes out in the first variant; absent if its edition has no such award
     * @param second the same in the second
     */
    public record Change(Kind kind, Award award, Optional<Outcome> first, Optional<Outcome> second) {
    }

    /** Compares two variants. */
    public static Comparison of(Assessment first, Assessment second) {
        List<Change> changes = new ArrayList<>();
        for (Award award : awards(first, second)) {
            Optional<Outcome> before = outcome(first, award.id());
            Optional<Outcome> after = outcome(second, award.id());
            kind(before, after).ifPresent(kind -> changes.add(new Change(kind, award, before, after)));
        }
        changes.sort(Comparator.comparing(Change::kind));
        return new Comparison(second.totals().minus(first.totals()), List.copyOf(changes));
    }

    /**
     * The awards that wait for answers in one of two variants and cannot be had in the other, in the order of its
     * policy. They are in no total.
     */
    public static List<Award> openOnlyIn(Assessment one, Assessment other) {
        return one.outcomes().stream().filter(it -> it.status() == Status.UNDETERMINED).map(Outcome::award)
                .filter(award -> outcome(other, award.id()).filter(it -> it.status() != Status.NOT_ELIGIBLE).isEmpty())
                .toList();
    }

    /**
     * The awards of both, each once, in the order of the second's policy; those that only the first's has come last.
     */
    static List<Award> awards(Assessment first, Assessment second) {
        return Stream.concat(second.policy().awards().stream(), first.policy().awards().stream()
                .filter(award -> second.policy().award(award.id()).isEmpty())).toList();
    }

    static boolean isOpen(Optional<Outcome> outcome) {
        return outcome.filter(it -> it.status() == Status.UNDETERMINED).isPresent();
    }

    static Optional<Outcome> outcome(Assessment assessment, String award) {
        return assessment.policy().award(award).map(assessment::outcome);
    }

    /** How two outcomes of an award differ; nothing if they do not for whoever wants it. */
    public static Optional<Kind> kind(Optional<Outcome> first, Optional<Outcome> second) {
        boolean wasObtainable = isObtainable(first);
        if (wasObtainable != isObtainable(second)) {
            return Optional.of(wasObtainable ? Kind.LOST : Kind.GAINED);
        }
        boolean isSame = !wasObtainable || first.orElseThrow().status() == second.orElseThrow().status()
                && first.orElseThrow().amount().equals(second.orElseThrow().amount());
        return isSame ? Optional.empty() : Optional.of(Kind.CHANGED);
    }

    private static boolean isObtainable(Optional<Outcome> outcome) {
        return outcome.filter(it -> it.status().isObtainable()).isPresent();
    }
}
