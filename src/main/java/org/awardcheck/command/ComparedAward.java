package org.awardcheck.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awardcheck.eligibility.Comparison;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Text;

/** One award in two editions, and how many projects gain or lose it. */
final class ComparedAward {
    private final Award award;
    private final int before;
    private final int after;
    private long gained;
    private long lost;

    private ComparedAward(Award award, int before, int after) {
        this.award = award;
        this.before = before;
        this.after = after;
    }

    /** The awards of the later edition in its order, and behind them those that it has given up. */
    static List<ComparedAward> all(Policy before, Policy after) {
        List<ComparedAward> all = new ArrayList<>();
        for (int i = 0; i < after.awards().size(); i++) {
            Award award = after.awards().get(i);
            all.add(new ComparedAward(award, before.award(award.id()).map(before.awards()::indexOf).orElse(-1), i));
        }
        for (int i = 0; i < before.awards().size(); i++) {
            if (after.award(before.awards().get(i).id()).isEmpty()) {
                all.add(new ComparedAward(before.awards().get(i), i, -1));
            }
        }
        return all;
    }

    String id() {
        return award.id();
    }

    Text title() {
        return award.title();
    }

    /** Its place in the edition before, or -1. */
    int before() {
        return before;
    }

    /** Its place in the later edition, or -1. */
    int after() {
        return after;
    }

    long gained() {
        return gained;
    }

    long lost() {
        return lost;
    }

    /** Counts how it came out for a project; nothing if that is the same for whoever wants it. */
    Optional<Comparison.Kind> count(Optional<Outcome> old, Optional<Outcome> one) {
        Optional<Comparison.Kind> kind = Comparison.kind(old, one);
        gained += kind.filter(Comparison.Kind.GAINED::equals).isPresent() ? 1 : 0;
        lost += kind.filter(Comparison.Kind.LOST::equals).isPresent() ? 1 : 0;
        return kind;
    }
}
