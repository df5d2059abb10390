package org.awardcheck.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.awardcheck.batch.Summary;

/**
 * What a section, an award or all of them come to, before and after.
 *
 * @param item   total, section or award
 * @param isNow  whether it is what can be had now; otherwise that with the stages to come
 * @param gained how many projects can have it, now or later, that could not; absent for what is no award
 * @param lost   the other way round
 */
record Change(String item, String id, String title, boolean isNow, Summary.Sum before, Summary.Sum after,
        OptionalLong gained, OptionalLong lost) {
    static final String TOTAL = "total";
    static final String SECTION = "section";
    static final String AWARD = "award";
    /** The columns of a table of them; money in yuan. */
    static final List<String> HEADINGS = List.of("item", "id", "title", "of", "projectsBefore", "projectsAfter",
            "gained",
            "lost", "minimumBefore", "minimumAfter", "minimumChange", "maximumBefore", "maximumAfter", "maximumChange");
    private static final Summary.Sum NONE = new Summary.Sum(0, 0, 0);

    static List<Change> all(Summary before, Summary after, List<ComparedAward> awards) {
        List<Change> all = new ArrayList<>();
        both(all, TOTAL, "", "", before.totals(), after.totals(), Optional.empty());
        items(before.sections(), after.sections()).forEach((id, it) -> both(all, SECTION, id, it.title(), it.before(),
                it.after(), Optional.empty()));
        Map<String, Items> ofAwards = items(before.awards(), after.awards());
        awards.stream().filter(award -> ofAwards.containsKey(award.id())).forEach(award -> {
            Items it = ofAwards.get(award.id());
            both(all, AWARD, award.id(), it.title(), it.before(), it.after(), Optional.of(award));
        });
        return all;
    }

    private record Items(String title, Summary.Sums before, Summary.Sums after) {
    }

    /** By id, in the later one's order. */
    private static Map<String, Items> items(List<Summary.Item> before, List<Summary.Item> after) {
        Summary.Sums none = new Summary.Sums(NONE, NONE);
        Map<String, Items> all = new LinkedHashMap<>();
        after.forEach(it -> all.put(it.id(), new Items(it.title(), none, new Summary.Sums(it.now(), it.potential()))));
        before.forEach(it -> {
            Summary.Sums sums = new Summary.Sums(it.now(), it.potential());
            Items later = all.get(it.id());
            all.put(it.id(), later == null
                    ? new Items(it.title(), sums, none) : new Items(later.title(), sums, later.after()));
        });
        return all;
    }

    private static void both(List<Change> all, String item, String id, String title, Summary.Sums before,
            Summary.Sums after, Optional<ComparedAward> award) {
        OptionalLong gained = award.stream().mapToLong(ComparedAward::gained).findFirst();
        OptionalLong lost = award.stream().mapToLong(ComparedAward::lost).findFirst();
        all.add(new Change(item, id, title, true, before.now(), after.now(), OptionalLong.empty(),
                OptionalLong.empty()));
        all.add(new Change(item, id, title, false, before.potential(), after.potential(), gained, lost));
    }

    boolean isChanged() {
        return !before.equals(after) || gained.orElse(0) > 0 || lost.orElse(0) > 0;
    }

    /** The most that is to be paid more, in yuan; less where it is negative. */
    long change() {
        return after.maximum() - before.maximum();
    }

    /** As cells of a table: money in yuan. */
    List<Object> row() {
        return List.of(item, id, title, isNow ? "now" : "potential", before.projects(), after.projects(), cell(gained),
                cell(lost), before.minimum(), after.minimum(), after.minimum() - before.minimum(), before.maximum(),
                after.maximum(), change());
    }

    private static Object cell(OptionalLong number) {
        return number.isPresent() ? (Object) number.getAsLong() : "";
    }
}
