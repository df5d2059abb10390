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
public final class SummaryBuilder {
    private final Language language;
    private final Map<Policy, OfPolicy> policies = new LinkedHashMap<>();
    private final Both all = new Both();
    private long assessed;
    private long refused;
    private boolean isBrokenOff;
    private ReadAsList readAs = ReadAsList.none();

    /** @param language that of the titles */
    public SummaryBuilder(Language language) {
        this.language = language;
    }

    public void add(Assessment assessment) {
        assessed++;
        int[] places = assessment.obtainable();
        OfPolicy of = policies.computeIfAbsent(assessment.policy(), OfPolicy::new);
        if (places.length > 0) {
            all.add(assessment.totals(), assessment.count(Status.ELIGIBLE) > 0);
            of.add(assessment, places);
        }
    }

    /** Adds what came after all of this, perhaps on another thread. */
    void add(SummaryBuilder next) {
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

    ReadAsList readAs() {
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
        /** The place of each award's section. */
        private final int[] sectionOf;
        private final Both[] sections;
        private final Both[] awards;

        OfPolicy(Policy policy) {
            sectionOf = policy.awards().stream().mapToInt(it -> policy.sections().indexOf(it.clause().section()))
                    .toArray();
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
         * Awards of one group count once in a section, as they do in a total. Those of a section follow each other.
         *
         * @param places where the awards that can be had are in the policy
         */
        void add(Assessment assessment, int[] places) {
            List<Outcome> outcomes = assessment.outcomes();
            int from = 0;
            boolean isAnyEligible = false;
            for (int to = 1; to <= places.length; to++) {
                Outcome outcome = outcomes.get(places[to - 1]);
                int section = sectionOf[places[from]];
                awards[places[to - 1]].add(outcome);
                isAnyEligible |= outcome.status() == Status.ELIGIBLE;
                if (to == places.length || sectionOf[places[to]] != section) {
                    sections[section].add(assessment.totals(places, from, to), isAnyEligible);
                    from = to;
                    isAnyEligible = false;
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

        /**
         * Adds what can be had, now or later.
         *
         * @param isAnyEligible whether any of it can be had now
         */
        void add(Totals totals, boolean isAnyEligible) {
            potential.add(totals.potential().minimum(), totals.potential().maximum());
            if (isAnyEligible) {
                now.add(totals.now().minimum(), totals.now().maximum());
            }
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
