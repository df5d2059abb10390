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
import org.awardcheck.eligibility.Total;
import org.awardcheck.eligibility.Totals;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Section;

/** Counts and adds up what a batch comes to; takes the same memory for any number of projects. */
final class Tally {
    private final Language language;
    private final Map<Policy, OfPolicy> policies = new LinkedHashMap<>();
    private final Both all = new Both();
    private long assessed;
    private long refused;
    private boolean isBrokenOff;

    /** @param language that of the titles */
    Tally(Language language) {
        this.language = language;
    }

    void add(Assessment assessment) {
        assessed++;
        Totals totals = assessment.totals();
        List<Outcome> had = new ArrayList<>();
        OfPolicy of = policies.computeIfAbsent(assessment.policy(), OfPolicy::new);
        List<Outcome> outcomes = assessment.outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).status().isObtainable()) {
                had.add(outcomes.get(i));
                of.awards[i].add(outcomes.get(i));
            }
        }
        all.add(had, totals);
        of.addSections(had);
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

    Summary summary() {
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
                new Summary.Sums(all.now.sum(), all.potential.sum()), sections, awards);
    }

    /** What stands for one edition's sections and awards, by their places in it. */
    private static final class OfPolicy {
        private final Policy policy;
        private final Both[] sections;
        private final Both[] awards;

        OfPolicy(Policy policy) {
            this.policy = policy;
            sections = both(policy.sections().size());
            awards = both(policy.awards().size());
        }

        private static Both[] both(int size) {
            return IntStream.range(0, size).mapToObj(i -> new Both()).toArray(Both[]::new);
        }

        /** Awards of one group count once in a section, as they do in a total. */
        void addSections(List<Outcome> had) {
            Map<Section, List<Outcome>> bySection = new LinkedHashMap<>();
            had.forEach(outcome -> bySection.computeIfAbsent(outcome.award().clause().section(),
                    section -> new ArrayList<>()).add(outcome));
            bySection.forEach((section, outcomes) ->
                    sections[policy.sections().indexOf(section)].add(outcomes, Totals.over(outcomes, policy)));
        }
    }

    /** The sum of what can be had now, and of that with what comes later. */
    private static final class Both {
        private final Counter now = new Counter();
        private final Counter potential = new Counter();

        void add(Outcome outcome) {
            Amount amount = outcome.amount().orElseThrow();
            Total total = new Total(amount.minimum(), amount.maximum());
            potential.add(total);
            if (outcome.status() == Status.ELIGIBLE) {
                now.add(total);
            }
        }

        void add(List<Outcome> had, Totals totals) {
            if (!had.isEmpty()) {
                potential.add(totals.potential());
            }
            if (had.stream().anyMatch(outcome -> outcome.status() == Status.ELIGIBLE)) {
                now.add(totals.now());
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

        void add(Total total) {
            projects++;
            minimum += total.minimum();
            maximum += total.maximum();
        }

        Summary.Sum sum() {
            return new Summary.Sum(projects, minimum, maximum);
        }
    }
}
