package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.ConditionResult;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Truth;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;

/**
 * Why awards do not apply.
 *
 * @param title    how many fail, and apart from them how many were not asked
 * @param lead     why, in a sentence; null if there are none
 * @param common   what all of them fail by, where there are several
 * @param sections those that fail by a condition or a title, by section
 * @param topics   those that were not asked, by topic
 * @param others   those that fail by nothing but what all fail by, by section
 */
@TemplateData
public record WhyNot(String title, String lead, List<Unmet> common, List<Group> sections, List<Group> topics,
        List<Group> others) {

    /**
     * Some of them under one heading.
     *
     * @param failing those that fail by what was answered of the project
     * @param plain   those of which there is nothing to say but their name: titles that were not chosen, or what was
     *                not asked
     */
    @TemplateData
    public record Group(String title, List<Failing> failing, List<Award> plain) {
        public int awards() {
            return failing.size() + plain.size();
        }
    }

    /** An award with what of it is not met. */
    @TemplateData
    public record Failing(Award award, List<Unmet> unmet) {
    }

    /**
     * A condition that is not met.
     *
     * @param fact   what it is about; null where it is about more than one thing
     * @param needed what is asked for, or all there is to say where it is about more than one thing
     * @param answer what was answered; null where it is about more than one thing
     */
    @TemplateData
    public record Unmet(Fact fact, String needed, String answer) {
    }

    /** How many fail, and apart from them how many were not asked; there are others only where not all of them fail. */
    static String title(int failed, int notAsked, Page page) {
        WhyNotMessages words = Messages.of(WhyNotMessages.class, page);
        if (failed == page.policy().awards().size()) {
            return words.titleOfAll(failed);
        }
        return notAsked == 0 ? words.title(failed)
                : failed == 0 ? words.titleOfUnasked(notAsked) : words.titleOfBoth(failed, notAsked);
    }

    /**
     * Why those were not asked, or else what the others fail by where that is the same for all, or that they fail, in a
     * sentence; null if there are none.
     */
    static String lead(int failed, int notAsked, Page page, List<Explanation> explanations) {
        WhyNotMessages words = Messages.of(WhyNotMessages.class, page);
        List<Unmet> common = new Maker(page, page.situation().answers()).common(failing(explanations));
        if (!common.isEmpty()) {
            return words.leadOfCommon(failed, page.phrases().parts(common.stream()
                    .map(it -> it.fact() == null ? it.needed()
                    : words.cause(page.phrases().within(it.fact().label().in(page.language())), it.needed(),
                    it.answer()))));
        }
        return notAsked > 0 ? words.leadOfUnasked(notAsked) : failed > 0 ? words.leadOfFailed(failed) : null;
    }

    static WhyNot of(Page page, List<Explanation> explanations) {
        return new Maker(page, page.situation().answers()).make(explanations);
    }

    private static List<Explanation> failing(List<Explanation> explanations) {
        return explanations.stream().filter(it -> it.outcome().status() == Status.NOT_ELIGIBLE).toList();
    }

    private record Maker(Page page, Answers answers) {

        WhyNot make(List<Explanation> explanations) {
            List<Explanation> all = failing(explanations);
            List<ConditionResult> common = commonResults(all);
            Map<String, Group> sections = new LinkedHashMap<>();
            Map<String, Group> topics = new LinkedHashMap<>();
            Map<String, Group> others = new LinkedHashMap<>();
            for (Explanation explanation : all) {
                List<ConditionResult> unmet = new ArrayList<>(unmet(explanation));
                unmet.removeAll(common);
                Award award = explanation.outcome().award();
                String section = award.clause().section().title().in(page.language());
                if (unmet.isEmpty()) {
                    group(others, section).plain().add(award);
                } else if (unmet.stream().allMatch(it -> notAsked(it).isPresent())) {
                    group(topics, page.phrases().topic(notAsked(unmet.get(0)).orElseThrow())).plain().add(award);
                } else if (unmet.stream().allMatch(Maker::isTitle)) {
                    group(sections, section).plain().add(award);
                } else {
                    group(sections, section).failing().add(new Failing(award, unmet.stream()
                            .filter(it -> notAsked(it).isEmpty()).map(this::words).toList()));
                }
            }
            // What all fail by was answered, and so none of them fails for not having been asked alone.
            int notAsked = common.isEmpty() ? topics.values().stream().mapToInt(Group::awards).sum() : 0;
            return new WhyNot(title(all.size() - notAsked, notAsked, page),
                    lead(all.size() - notAsked, notAsked, page, explanations), common.stream().map(this::words)
                    .toList(),
                    List.copyOf(sections.values()), List.copyOf(topics.values()), List.copyOf(others.values()));
        }

        /** What all of them fail by, where there are several. */
        List<Unmet> common(List<Explanation> all) {
            return commonResults(all).stream().map(this::words).toList();
        }

        private List<ConditionResult> commonResults(List<Explanation> all) {
            List<ConditionResult> common = new ArrayList<>(all.size() > 1 ? all.get(0).failed(answers) : List.of());
            for (int i = 1; i < all.size() && !common.isEmpty(); i++) {
                common.retainAll(all.get(i).failed(answers));
            }
            return common;
        }

        private static Group group(Map<String, Group> groups, String title) {
            return groups.computeIfAbsent(title, it -> new Group(it, new ArrayList<>(), new ArrayList<>()));
        }

        private static List<ConditionResult> unmet(Explanation explanation) {
            return explanation.results().stream().filter(it -> it.truth() == Truth.FALSE).toList();
        }

        /** What of a condition was not asked because its topic was left out, if anything. */
        private Optional<Fact> notAsked(ConditionResult unmet) {
            return unmet.notAsked(answers);
        }

        /** Whether it asks for something that is held; a kind of project, which may yet change, is none. */
        private static boolean isTitle(ConditionResult unmet) {
            return unmet.condition() instanceof Condition.Has has && !has.fact().changeable();
        }

        private Unmet words(ConditionResult unmet) {
            return unmet.condition() instanceof Condition.OnFact on
                    ? new Unmet(on.fact(), page.phrases().conditions().needed(on), page.phrases()
                    .answer(on.fact(), answers))
                    : new Unmet(null, page.phrases().conditions().result(unmet, answers, page.situation().skipped()),
                    null);
        }
    }
}
