package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.ConditionResult;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Truth;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Facts;
import org.awardcheck.policy.Text;
import org.awardcheck.web.Page;
import org.awardcheck.web.fragment.Reusable;

/**
 * Why every other award does not apply.
 *
 * @param failed   how many fail by an answer
 * @param unasked  how many belong to topics that were not chosen
 * @param sections those that fail, by section
 * @param topics   those that were not asked, by topic
 */
@TemplateData
public record WhyNot(int failed, int unasked, List<Group> sections, List<Group> topics) {

    /**
     * Some of them under one heading.
     *
     * @param failures every condition of those that fail by a figure or an option
     * @param titles   those that are titles which were not chosen, or were not asked
     */
    @TemplateData
    public record Group(Heading heading, List<Failure> failures, List<Award> titles) {
    }

    /** What a group is about, and how many awards it has. */
    @TemplateData
    public record Heading(Text title, int awards) implements Reusable {
    }

    /**
     * A condition that fails.
     *
     * @param said what was answered, or all there is to say of a condition on more than one thing
     */
    @TemplateData
    public record Failure(Unmet unmet, String said) {
    }

    /**
     * What is not met.
     *
     * @param rows how many conditions of the award are not met, at the first of them; 0 at the others
     */
    @TemplateData
    public record Unmet(Award award, Condition condition, int rows) implements Reusable {

        /** The condition, where it is one on one thing; null where it is on more than one. */
        public Condition.OnFact onFact() {
            return condition instanceof Condition.OnFact on ? on : null;
        }
    }

    public int size() {
        return failed + unasked;
    }

    static WhyNot of(Page page, List<Explanation> explanations) {
        return new Maker(page, page.situation().answers()).make(explanations.stream()
                .filter(it -> it.outcome().status() == Status.NOT_ELIGIBLE).toList());
    }

    /** An award with what of it fails. */
    private record Failing(Award award, List<ConditionResult> findings) {

        static Failing of(Explanation explanation) {
            List<ConditionResult> findings = new ArrayList<>();
            for (ConditionResult finding : explanation.findings()) {
                if (finding.truth() == Truth.FALSE) {
                    findings.add(finding);
                }
            }
            return new Failing(explanation.outcome().award(), findings);
        }

        /**
         * The first fact that was not asked because its topic was left out, if nothing else makes it fail; absent if an
         * answer that was given does.
         */
        Optional<Fact> unasked(Answers answers) {
            Optional<Fact> first = Optional.empty();
            for (ConditionResult finding : findings) {
                Optional<Fact> leftOut = leftOut(finding.condition(), answers);
                if (leftOut.isEmpty()) {
                    return leftOut;
                }
                first = first.isPresent() ? first : leftOut;
            }
            return first;
        }

        /** The first fact of a condition that was not asked, if there is any. */
        private static Optional<Fact> leftOut(Condition condition, Answers answers) {
            if (condition instanceof Condition.OnFact on) {
                return answers.isLeftOut(on.fact()) ? Optional.of(on.fact()) : Optional.empty();
            }
            return condition.facts().filter(answers::isLeftOut).findFirst();
        }

        /** Whether it is a title, and no more than not chosen. */
        boolean isTitle() {
            for (ConditionResult finding : findings) {
                if (!(finding.condition() instanceof Condition.Has has) || !has.option().id().equals(award.id())) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Maker(Page page, Answers answers) {

        WhyNot make(List<Explanation> all) {
            Map<Text, List<Failing>> failed = new LinkedHashMap<>();
            Map<Text, List<Failing>> unasked = new LinkedHashMap<>();
            for (Explanation explanation : all) {
                Failing failing = Failing.of(explanation);
                Optional<Fact> leftOut = failing.unasked(answers);
                if (leftOut.isEmpty()) {
                    failed.computeIfAbsent(failing.award().clause().section().title(), it -> new ArrayList<>())
                            .add(failing);
                } else {
                    unasked.computeIfAbsent(topic(leftOut.get()), it -> new ArrayList<>()).add(failing);
                }
            }
            return new WhyNot(count(failed), count(unasked), groups(failed, it -> !it.isTitle()),
                    groups(unasked, it -> false));
        }

        private static int count(Map<Text, List<Failing>> groups) {
            return groups.values().stream().mapToInt(List::size).sum();
        }

        private List<Group> groups(Map<Text, List<Failing>> groups, Predicate<Failing> isRule) {
            return groups.entrySet().stream()
                    .map(group -> group(group.getKey(), group.getValue(), isRule)).toList();
        }

        private Group group(Text title, List<Failing> all, Predicate<Failing> isRule) {
            List<Failure> failures = new ArrayList<>();
            List<Award> titles = new ArrayList<>();
            for (Failing failing : all) {
                if (isRule.test(failing)) {
                    addFailures(failing, failures);
                } else {
                    titles.add(failing.award());
                }
            }
            return new Group(new Heading(title, all.size()), failures, titles);
        }

        private Text topic(Fact fact) {
            Facts facts = page.policy().facts();
            return facts.topicFact().options().get(facts.topicPosition(facts.positionOf(fact))).label();
        }

        private void addFailures(Failing failing, List<Failure> failures) {
            int rows = failing.findings().size();
            for (int row = 0; row < rows; row++) {
                ConditionResult finding = failing.findings().get(row);
                failures.add(new Failure(new Unmet(failing.award(), finding.condition(), row == 0 ? rows : 0),
                        finding.condition() instanceof Condition.OnFact on ? page.phrases().answer(on.fact(), answers)
                                : page.phrases().finding(finding, answers)));
            }
        }
    }
}
