package org.awardcheck.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Totals;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Section;
import org.awardcheck.situation.CellReadAs;

/** Counts and adds up what a batch comes to; takes the same memory for any number of projects. */
public final class Tally {
    private final Language language;
    private final Map<Policy, OfPolicy> policies = new LinkedHashMap<>();
    private final Both all = new Both();
    private long assessed;
    private long refused;
    private boolean isBrokenOff;
    private ReadAsNoted readAs = ReadAsNoted.none();

    /** @param language that of the titles */
    public Tally(Language language) {
        this.language = language;
    }

    public void add(Assessment assessment) {
        assessed++;
        int[] places = assessment.obtainable();
        OfPolicy of = policies.computeIfAbsent(assessment.policy(), OfPolicy::new);
        if (places.length > 0) {
            List<Outcome> outcomes = assessment.outcomes();
            List<Outcome> had = new ArrayList<>(places.length);
            for (int place : places) {
                had.add(outcomes.get(place));
                of.awards[place].add(outcomes.get(place));
            }
            all.add(had, assessment.totals());
            of.addSections(had, places);
        }
    }

    /** Adds what came after all of this, perhaps on another thread. */
    void add(Tally next) {
        assessed += next.assessed;
        refused += next.refused;
        isBrokenOff |= next.isBrokenOff;
        note(next.readAs.first(), next.readAs.more());
        all.add(next.all);
        next.policies.forEach((policy, of) -> policies.computeIfAbsent(policy, OfPolicy::new).add(of));
    }

    /** Takes figures of a project that was assessed. */
    void note(List<CellReadAs> differently) {
        note(differently, 0);
    }

    private void note(List<CellReadAs> differently, long besides) {
        if (!differently.isEmpty() || besides > 0) {
            readAs = readAs.and(differently, besides);
        }
    }

    ReadAsNoted readAs() {
        return readAs;
    }

    void refuse() {
        refused++;
    }

    /** Nothing more can be read, though there should be more. */
    void breakOff() {
        isBrokenOff = true;
    }

    boolean isBrokenOff() {
        return isBrokenOff;
    }

    public Summary summary() {
        List<Summary.Item> sections = new ArrayList<>();
        List<Summary.Item> awards = new ArrayList<>();
        policies.forEach((policy, of) -> {
            for (Section section : policy.sections()) {
                Both both = of.sections[policy.sections().indexOf(section)];
                sections.add(both.item(policy.id(), section.id(), section.title().in(language)));
            }
            for (int i = 0; i < of.awards.length; i++) {
                Award award = policy.awards().get(i);
                awards.add(of.awards[i].item(policy.id(), award.id(), award.title().in(language)));
            }
        });
        return new Summary(assessed + refused, assessed, refused, !isBrokenOff,
                new Summary.Sums(all.now.sum(), all.potential.sum()), sections, awards, policies.keySet().stream()
                        .map(policy -> new Summary.Edition(policy.id(), policy.source().checksum())).toList());
    }

    /** What stands for one edition's sections and awards, by their places in it. */
    private static final class OfPolicy {
        private final Policy policy;
        /** The place of each award's section. */
        private final int[] sectionOf;
        private final Both[] sections;
        private final Both[] awards;

        OfPolicy(Policy policy) {
            this.policy = policy;
            sectionOf = policy.awards().stream().mapToInt(it -> policy.sections().indexOf(it.clause().section())).toArray();
            sections = both(policy.sections().size());
            awards = both(policy.awards().size());
        }

        private static Both[] both(int size) {
            return IntStream.range(0, size).mapToObj(i -> new Both()).toArray(Both[]::new);
        }

        void add(OfPolicy other) {
            IntStream.range(0, sections.length).forEach(i -> sections[i].add(other.sections[i]));
            IntStream.range(0, awards.length).forEach(i -> awards[i].add(other.awards[i]));
        }

        /**
         * Awards of one group count once in a section, as they do in a total. Those of a section stand together.
         *
         * @param places where the awards stand in the policy
         */
        void addSections(List<Outcome> had, int[] places) {
            int from = 0;
            for (int to = 1; to <= places.length; to++) {
                int section = sectionOf[places[from]];
                if (to == places.length || sectionOf[places[to]] != section) {
                    if (to == from + 1) {
                        sections[section].add(had.get(from));
                    } else {
                        List<Outcome> together = had.subList(from, to);
                        sections[section].add(together, Totals.over(together, policy));
                    }
                    from = to;
                }
            }
        }
    }

    /** The sum of what can be had now, and of that with what comes later. */
    private static final class Both {
        private final Counter now = new Counter();
        private final Counter potential = new Counter();

        void add(Outcome outcome) {
            Amount amount = outcome.amount().orElseThrow();
            potential.add(amount.minimum(), amount.maximum());
            if (outcome.status() == Status.ELIGIBLE) {
                now.add(amount.minimum(), amount.maximum());
            }
        }

        void add(Both other) {
            now.add(other.now);
            potential.add(other.potential);
        }

        /** @param had at least one */
        void add(List<Outcome> had, Totals totals) {
            potential.add(totals.potential().minimum(), totals.potential().maximum());
            if (isAnyEligible(had)) {
                now.add(totals.now().minimum(), totals.now().maximum());
            }
        }

        private static boolean isAnyEligible(List<Outcome> had) {
            for (Outcome outcome : had) {
                if (outcome.status() == Status.ELIGIBLE) {
                    return true;
                }
            }
            return false;
        }

        Summary.Item item(String policy, String id, String title) {
            return new Summary.Item(policy, id, title, now.sum(), potential.sum());
        }
    }

    private static final class Counter {
        private long projects;
        private long minimum;
        private long maximum;

        void add(long least, long most) {
            projects++;
            minimum += least;
            maximum += most;
        }

        void add(Counter other) {
            projects += other.projects;
            minimum += other.minimum;
            maximum += other.maximum;
        }

        Summary.Sum sum() {
            return new Summary.Sum(projects, minimum, maximum);
        }
    }
}
