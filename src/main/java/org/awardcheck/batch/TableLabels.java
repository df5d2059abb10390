package org.awardcheck.batch;

import java.util.List;
import java.util.Map;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;

/**
 * What columns, rows and awards are called in tables of results.
 *
 * @param language that of their words; null for their ids, which programs go by
 */
record TableLabels(Language language) {
    static final TableLabels IDS = new TableLabels(null);
    private static final Text SEPARATOR = new Text("；", "; ");
    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("results", new Text("结果", "Results")),
            Map.entry("summary", new Text("合计", "Sums")),
            Map.entry("line", new Text("行", "Row")),
            Map.entry("fault", new Text("无法识别的内容", "What cannot be read")),
            Map.entry("nowMinimum", new Text("按所填进度，至少（元）", "At this stage, at least (yuan)")),
            Map.entry("nowMaximum", new Text("按所填进度，至多（元）", "At this stage, at most (yuan)")),
            Map.entry("potentialMinimum", new Text("加上以后各阶段，至少（元）", "With later stages, at least (yuan)")),
            Map.entry("potentialMaximum", new Text("加上以后各阶段，至多（元）", "With later stages, at most (yuan)")),
            Map.entry("eligible", new Text("符合（项）", "Awards that fit")),
            Map.entry("pending", new Text("要等以后阶段（项）", "Awards at a later stage")),
            Map.entry("undetermined", new Text("待定（项）", "Awards that need more answers")),
            Map.entry("not-eligible", new Text("不符合（项）", "Awards that do not apply")),
            Map.entry("awards", new Text("可能符合的奖励", "Awards that may fit")),
            Map.entry("award", new Text("奖励", "Award")),
            Map.entry("title", new Text("名称", "Title")),
            Map.entry("status", new Text("结果编号", "Status")),
            Map.entry("kind", new Text("金额类型编号", "Kind of amount")),
            Map.entry("minimum", new Text("至少（元）", "At least (yuan)")),
            Map.entry("maximum", new Text("至多（元）", "At most (yuan)")),
            Map.entry("missing", new Text("还缺的事实", "Facts that are missing")),
            Map.entry("item", new Text("项目", "Item")),
            Map.entry("policy", new Text("政策版本", "Edition")),
            Map.entry("id", new Text("编号", "Id")),
            Map.entry("nowProjects", new Text("按所填进度，项目数", "Projects at this stage")),
            Map.entry("potentialProjects", new Text("加上以后各阶段，项目数", "Projects with later stages")),
            Map.entry("read", new Text("共有项目", "Projects")),
            Map.entry("assessed", new Text("已测算", "Checked")),
            Map.entry("refused", new Text("有内容无法识别", "With something that cannot be read")),
            Map.entry("incomplete", new Text("文件没有读完", "The file could not be read to its end")),
            Map.entry("total", new Text("合计", "Sum of all")),
            Map.entry("section", new Text("政策板块", "Section")),
            Map.entry("checksum", new Text("规则校验码", "Checksum of the rules")));

    String of(String id) {
        return language == null ? id : WORDS.get(id).in(language);
    }

    List<String> of(List<String> ids) {
        return ids.stream().map(this::of).toList();
    }

    String of(Award award) {
        return language == null ? award.id() : award.title().in(language);
    }

    String separator() {
        return language == null ? ";" : SEPARATOR.in(language);
    }
}
