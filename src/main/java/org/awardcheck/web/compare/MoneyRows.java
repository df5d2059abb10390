package org.awardcheck.web.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Total;
import org.awardcheck.eligibility.Totals;
import org.awardcheck.policy.Section;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;
import org.awardcheck.web.SiteMessages;
import org.awardcheck.web.compare.CompareView.Pair;
import org.awardcheck.wording.FigureFormat;

/** The totals of two variants, what each section has of them, and how many awards are open. */
record MoneyRows(Page page, CompareMessages words) {

    List<Pair> of(Assessment first, Assessment second) {
        Totals before = first.totals();
        Totals after = second.totals();
        List<Pair> rows = new ArrayList<>();
        boolean isOne = isOne(before, after);
        if (!isOne) {
            rows.add(row(isStaged(first, second) ? words.totalNow() : words.totalNotLater(), before.now(), after.now(),
                    false));
        }
        rows.add(row(isOne ? Messages.of(SiteMessages.class, page).total() : words.totalLater(), before.potential(),
                after.potential(), false));
        rows.addAll(sections(first, second));
        int openBefore = first.count(Status.UNDETERMINED);
        int openAfter = second.count(Status.UNDETERMINED);
        if (openBefore + openAfter > 0) {
            rows.add(new Pair(words.open(), Integer.toString(openBefore), Integer.toString(openAfter), false));
        }
        return rows;
    }

    /** Whether no stage to come changes the total of either. */
    static boolean isOne(Totals first, Totals second) {
        return first.now().equals(first.potential()) && second.now().equals(second.potential());
    }

    /** Whether both say which stage the project is at. */
    static boolean isStaged(Assessment first, Assessment second) {
        return Stream.of(first, second).allMatch(it -> it.answers().isGiven(it.policy().stageFact()));
    }

    /** The unit of the sums; where stages to come change the totals, also that those of sections are with them. */
    String unit(Assessment first, Assessment second) {
        return isOne(first.totals(), second.totals()) || sections(first, second).isEmpty()
                ? words.unit() : words.unitLater();
    }

    /** Each section of which either has an award; sections of two editions are the same where their ids are. */
    private List<Pair> sections(Assessment first, Assessment second) {
        Map<String, Section> sections = new LinkedHashMap<>();
        second.policy().sections().forEach(section -> sections.put(section.id(), section));
        first.policy().sections().forEach(section -> sections.putIfAbsent(section.id(), section));
        List<Pair> rows = new ArrayList<>();
        sections.forEach((id, section) -> {
            List<Outcome> before = obtainable(first, id);
            List<Outcome> after = obtainable(second, id);
            if (!before.isEmpty() || !after.isEmpty()) {
                rows.add(row(section.title().in(page.language()), Totals.over(before, first.policy()).potential(),
                        Totals.over(after, second.policy()).potential(), true));
            }
        });
        return rows.size() > 1 ? rows : List.of();
    }

    private static List<Outcome> obtainable(Assessment assessment, String section) {
        return assessment.outcomes().stream().filter(it -> it.status().isObtainable()
                && it.award().clause().section().id().equals(section)).toList();
    }

    private Pair row(String label, Total first, Total second, boolean isPart) {
        return new Pair(label, FigureFormat.inTable(first, page.language()),
                FigureFormat.inTable(second, page.language()), isPart);
    }
}
