package org.awardcheck.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * What a batch comes to as a table: what was read, the totals, the sections and the awards, money in yuan; at the end
 * each edition with the checksum of its rules as the id.
 */
final class SummaryTable {
    static final List<String> HEADINGS = List.of("item", "policy", "id", "title", "nowProjects", "nowMinimum",
            "nowMaximum", "potentialProjects", "potentialMinimum", "potentialMaximum");

    private SummaryTable() {
    }

    static List<List<Object>> rows(Summary summary, TableLabels labels) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(count(labels.of("read"), summary.read()));
        rows.add(count(labels.of("assessed"), summary.assessed()));
        rows.add(count(labels.of("refused"), summary.refused()));
        rows.add(count(labels.of("incomplete"), summary.complete() ? 0 : 1));
        rows.add(row(labels.of("total"), "", "", "", summary.totals().now(), summary.totals().potential()));
        summary.sections().forEach(it -> rows.add(row(labels.of("section"), it)));
        summary.awards().forEach(it -> rows.add(row(labels.of("award"), it)));
        summary.editions().forEach(it -> rows.add(List.of(labels.of("checksum"), it.policy(), it.checksum(), "", "",
                "", "", "", "", "")));
        return rows;
    }

    private static List<Object> count(String item, long count) {
        return List.of(item, "", "", "", count, "", "", count, "", "");
    }

    private static List<Object> row(String item, Summary.Item of) {
        return row(item, of.policy(), of.id(), of.title(), of.now(), of.potential());
    }

    private static List<Object> row(String item, String policy, String id, String title, Summary.Sum now,
            Summary.Sum potential) {
        return List.of(item, policy, id, title, now.projects(), now.minimum(), now.maximum(), potential.projects(),
                potential.minimum(), potential.maximum());
    }
}
