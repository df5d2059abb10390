package org.awardcheck.web.ask;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Status;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.Question;
import org.awardcheck.policy.Text;
import org.awardcheck.web.Page;

/**
 * The rules that a question serves, with their figures.
 *
 * @param isNumber whether a single figure is asked for
 * @param isTitles whether titles are asked for, each of which is one award
 * @param awards   how many awards hang on the question
 * @param rules    those awards; empty if they are too many to be shown beside it, or are titles
 * @param qualifiers what the policy asks for besides, of all of them; empty for titles, whose options say it
 * @param readings how this project reads them
 * @param clauses  where they are
 */
@TemplateData
public record RulePanel(boolean isNumber, boolean isTitles, int awards, List<Entry> rules, List<String> qualifiers,
        List<String> readings, List<String> clauses) {
    /** More than these are no help beside a question. */
    private static final int MOST_RULES = 8;

    /**
     * One award.
     *
     * @param requirement what the question's answer must be, with its figure; empty if any will do
     * @param pays   what the award pays
     * @param isApart whether what is wanted names what it is of, and so is a line of its own
     * @param qualifiers what the policy asks for besides, of this one and not of all
     */
    @TemplateData
    public record Entry(String title, String requirement, String pays, boolean isApart, List<String> qualifiers) {
    }

    /** @param assessment the situation without the question's answer */
    static RulePanel of(Question question, Page page, Assessment assessment) {
        List<Award> served = page.policy().awards().stream()
                .filter(award -> !Collections.disjoint(page.policy().factsOf(award), question.facts())).toList();
        List<Award> possible = served.stream()
                .filter(award -> assessment.outcome(award).status() != Status.NOT_ELIGIBLE).toList();
        List<Award> shown = possible.isEmpty() ? served : possible;
        Fact first = question.facts().get(0);
        boolean isTitles = first.type() == FactType.MULTI && page.policy().award(first.options().get(0).id())
                .isPresent();
        boolean isListed = !isTitles && shown.size() <= MOST_RULES;
        List<Text> ofAll = shown.stream().flatMap(award -> award.qualifiers().stream()).distinct()
                .filter(text -> shown.stream().allMatch(award -> award.qualifiers().contains(text))).toList();
        return new RulePanel(question.facts().size() == 1 && first.type().isNumber(), isTitles, shown.size(),
                isListed ? shown.stream().map(award -> entry(award, question, page, ofAll)).toList() : List.of(),
                isListed ? words(ofAll.stream(), page) : List.of(),
                isListed || isTitles ? readings(shown, page) : List.of(),
                isListed || isTitles ? clauses(shown, page) : List.of());
    }

    private static Entry entry(Award award, Question question, Page page, List<Text> ofAll) {
        String requirement = page.phrases().parts(award.conditions().stream()
                .filter(condition -> condition instanceof Condition.OnFact on && question.facts().contains(on.fact()))
                .map(condition -> requirement(condition, question, page)).filter(words -> !words.isEmpty()));
        if (requirement.isEmpty() && question.facts().contains(page.policy().stageFact())) {
            requirement = award.payableFrom().map(page.phrases()::payableFrom).orElse("");
        }
        boolean isOfIt = question.facts().size() == 1
                && award.payout().basis().filter(question.facts()::contains).isPresent();
        return new Entry(award.title().in(page.language()), requirement,
                isOfIt ? page.phrases().payoutOfIt(award.payout()) : page.phrases().payout(award.payout()),
                question.facts().size() > 1,
                words(award.qualifiers().stream().filter(text -> !ofAll.contains(text)), page));
    }

    private static List<String> words(Stream<Text> texts, Page page) {
        return texts.map(text -> text.in(page.language())).toList();
    }

    /** What is wanted; what the question itself already names is not said again. */
    private static String requirement(Condition condition, Question question, Page page) {
        if (question.facts().size() > 1) {
            return condition instanceof Condition.Threshold threshold && threshold.smallest() == 1 ? ""
                    : page.phrases().conditions().requirement(condition);
        }
        if (condition instanceof Condition.Threshold threshold) {
            return page.phrases().conditions().threshold(threshold);
        }
        return condition instanceof Condition.IsTrue ? "" : page.phrases().conditions().needed(condition);
    }

    /** The reading of each group that counts once here, and those that several of the awards share. */
    private static List<String> readings(List<Award> awards, Page page) {
        Set<String> readings = new LinkedHashSet<>();
        Map<Group, Long> groups = awards.stream().flatMap(award -> award.group().stream())
                .collect(Collectors.groupingBy(group -> group, LinkedHashMap::new, Collectors.counting()));
        groups.forEach((group, count) -> {
            if (count > 1) {
                readings.add(group.reading().in(page.language()));
            }
        });
        // What is said of the one award that there is, or of several of them.
        List<Text> all = awards.stream().flatMap(award -> award.readings().stream()).toList();
        readings.addAll(words(all.stream()
                .filter(text -> awards.size() == 1 || all.indexOf(text) != all.lastIndexOf(text)), page));
        return List.copyOf(readings);
    }

    /** The clauses, each section's name once before its own. */
    private static List<String> clauses(List<Award> awards, Page page) {
        Map<String, Set<String>> bySection = new LinkedHashMap<>();
        for (Award award : awards) {
            bySection.computeIfAbsent(award.clause().section().title().in(page.language()), it -> new LinkedHashSet<>())
                    .add(award.clause().title().in(page.language()));
        }
        List<String> clauses = new ArrayList<>();
        bySection.forEach((section, titles) ->
                clauses.add(section + " · " + page.phrases().parts(titles.stream())));
        return clauses;
    }
}
