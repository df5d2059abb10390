package org.awardcheck.web.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Finding;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Truth;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.web.Page;

/**
 * Why every other award does not apply.
 *
 * @param failed   how many fail by an answer
 * @param unasked  how many belong to topics that were not chosen
 * @param sections those that fail, by section
 * @param topics   those that were not asked, by topic
 */
public record WhyNot(int failed, int unasked, List<Group> sections, List<Group> topics) {

    /**
     * Some of them under one heading.
     *
     * @param rules  those that fail by a figure or an option
     * @param titles those that are titles which were not chosen, or were not asked
     */
    public record Group(String title, List<Rule> rules, List<Title> titles) {
        public int size() {
            return rules.size() + titles.size();
        }
    }

    /** An award with every condition that fails. */
    public record Rule(String title, String href, List<Failure> failures) {
        public int rows() {
            return failures.size();
        }
    }

    /**
     * A condition that fails.
     *
     * @param label what it asks of; all there is to say where it asks of more than one thing
     * @param yours what was answered
     */
    public record Failure(String label, String yours, String needed) {
    }

    /** An award and what it pays. */
    public record Title(String title, String href, String pays) {
    }

    public int size() {
        return failed + unasked;
    }

    static WhyNot of(Page page, List<Explanation> explanations) {
        return new Maker(page, page.told().answers()).make(explanations.stream()
                .filter(it -> it.outcome().status() == Status.NOT_ELIGIBLE).toList());
    }

    private record Maker(Page page, Answers answers) {

        WhyNot make(List<Explanation> all) {
            Map<String, List<Explanation>> failed = new LinkedHashMap<>();
            Map<String, List<Explanation>> unasked = new LinkedHashMap<>();
            for (Explanation explanation : all) {
                Award award = explanation.outcome().award();
                if (isAsked(explanation)) {
                    failed.computeIfAbsent(award.clause().section().title().in(page.language()),
                            it -> new ArrayList<>()).add(explanation);
                } else {
                    unasked.computeIfAbsent(topic(explanation), it -> new ArrayList<>()).add(explanation);
                }
            }
            return new WhyNot(count(failed), count(unasked), groups(failed), groups(unasked));
        }

        private static int count(Map<String, List<Explanation>> groups) {
            return groups.values().stream().mapToInt(List::size).sum();
        }

        private List<Group> groups(Map<String, List<Explanation>> groups) {
            return groups.entrySet().stream().map(it -> group(it.getKey(), it.getValue())).toList();
        }

        private Group group(String title, List<Explanation> own) {
            return new Group(title, own.stream().filter(it -> isAsked(it) && !isTitle(it)).map(this::rule).toList(),
                    own.stream().filter(it -> !isAsked(it) || isTitle(it)).map(this::title).toList());
        }

        private static List<Finding> failing(Explanation explanation) {
            return explanation.findings().stream().filter(it -> it.truth() == Truth.FALSE).toList();
        }

        /** Whether an answer that was given makes it fail, and not a topic that was left out. */
        private boolean isAsked(Explanation explanation) {
            return failing(explanation).stream().anyMatch(it -> it.condition().facts().noneMatch(answers::isLeftOut));
        }

        private static boolean isTitle(Explanation explanation) {
            return failing(explanation).stream().allMatch(it -> it.condition() instanceof Condition.Has has
                    && has.option().id().equals(explanation.outcome().award().id()));
        }

        private String topic(Explanation explanation) {
            return failing(explanation).stream().flatMap(it -> it.condition().facts()).filter(answers::isLeftOut)
                    .flatMap(fact -> fact.topic().stream()).findFirst()
                    .flatMap(page.policy().facts().topicFact()::option)
                    .map(option -> option.label().in(page.language())).orElseThrow();
        }

        private Rule rule(Explanation explanation) {
            Award award = explanation.outcome().award();
            return new Rule(award.title().in(page.language()), page.link("awards/" + award.id()),
                    failing(explanation).stream().map(this::failure).toList());
        }

        private Failure failure(Finding finding) {
            if (finding.condition() instanceof Condition.OnFact on) {
                Fact fact = on.fact();
                return new Failure(fact.label().in(page.language()), page.phrases().answer(fact, answers),
                        page.phrases().needed(finding.condition()));
            }
            return new Failure(page.phrases().finding(finding, answers), "", "");
        }

        private Title title(Explanation explanation) {
            Award award = explanation.outcome().award();
            return new Title(award.title().in(page.language()), page.link("awards/" + award.id()),
                    page.phrases().payout(award.payout()));
        }
    }
}
