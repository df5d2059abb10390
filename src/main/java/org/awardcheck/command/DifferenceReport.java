package org.awardcheck.command;

import java.util.List;
import java.util.stream.Collectors;
import org.awardcheck.batch.Summary;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Text;
import org.awardcheck.wording.FigureFormat;

/**
 * What a change of the policy comes to, as one page that needs nothing else.
 *
 * @param projects what was read
 */
record DifferenceReport(Language language, Policy before, Policy after, Summary projects, List<Change> differences) {
    private static final int PERCENT = 100;
    private static final String STYLE = """
            :root{--ink:#14252a;--hair:#d6d1c3;--before:#a9c7d0;--after:#12546a;--more:#1a5c39;--less:#9e261b}
            body{color:var(--ink);background:#fff;font:16px/1.5 -apple-system,"Segoe UI",Roboto,Arial,"PingFang SC",\
            "Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:70rem;margin:0 auto;padding:1rem}
            h1{font-size:1.6rem;line-height:1.25} h2{font-size:1.25rem;margin-top:2rem} .scroll{overflow-x:auto}
            table{border-collapse:collapse;width:100%} th,td{border-bottom:1px solid var(--hair);padding:.35rem .5rem;\
            text-align:left;vertical-align:top}
            .n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
            .bars{min-width:9rem;width:24%} .bar{display:block;height:.6rem;margin:.25rem 0;\
            print-color-adjust:exact;-webkit-print-color-adjust:exact} .before{background:var(--before)}
            .after{background:var(--after)} .more{color:var(--more)} .less{color:var(--less)}
            .key .bar{display:inline-block;width:1.5rem;margin:0 .3rem 0 1rem}
            @media print{body{max-width:none;padding:0;font-size:10pt}
            tr{break-inside:avoid} thead{display:table-header-group}}
            """;

    /** The page. */
    String html() {
        return "<!DOCTYPE html>\n<html lang=\"" + language.pageTag() + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + title()
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>" + title() + "</h1>\n<p>"
                + said() + "</p>\n" + legend()
                + table("合计", "In total", of(Change.TOTAL))
                + table("按章节", "By section", of(Change.SECTION).stream().filter(it -> !it.isNow()).toList())
                + awards() + "</body>\n</html>\n";
    }

    private String title() {
        return words("政策草案与“" + escaped(before.document().title().zh()) + "”的差异",
                "A draft against “" + escaped(before.document().title().en()) + "”");
    }

    private String said() {
        String read = FigureFormat.whole(projects.read());
        String refused = FigureFormat.whole(projects.refused());
        return words("草案" + escaped(after.id()) + "，对照" + escaped(before.id()) + "。共" + read + "个项目，其中" + refused
                + "个无法读取，未计入。金额按每个项目能拿的奖励相加，是测算，不是预算。",
                "Draft " + escaped(after.id()) + " against " + escaped(before.id()) + ": " + read
                + " projects, of which "
                + refused + " could not be read and are not counted. Sums add up what each project may get; they are an "
                + "estimate, no budget.");
    }

    private String legend() {
        return "<p class=\"key\"><span class=\"bar before\"></span>" + words("之前", "before")
                + "<span class=\"bar after\"></span>" + words("之后", "after") + words("（最多的金额）", " (the most)")
                + "</p>\n";
    }

    private List<Change> of(String item) {
        return differences.stream().filter(it -> it.item().equals(item)).toList();
    }

    private String awards() {
        List<Change> changed = of(Change.AWARD).stream().filter(it -> !it.isNow() && it.isChanged()).toList();
        if (changed.isEmpty()) {
            return "<p>" + words("没有一项奖励有变化。", "No award comes out otherwise.") + "</p>\n";
        }
        return table("有变化的奖励", "Awards that come out otherwise", changed);
    }

    private String table(String zh, String en, List<Change> rows) {
        long most = rows.stream().mapToLong(it -> Math.max(it.before().maximum(), it.after().maximum())).max()
                .orElse(0);
        return "<h2>" + words(zh, en) + "</h2>\n<div class=\"scroll\"><table>\n<thead><tr>"
                + cells("th", "", words("项目", "item")) + cells("th", " class=\"n\"", words("项目数", "projects"),
                        words("新增", "gain it"), words("失去", "lose it"), words("最少", "least"), words("最多", "most"),
                        words("最多的变化", "change of the most")) + "<th class=\"bars\"></th></tr></thead>\n<tbody>\n"
                + rows.stream().map(it -> row(it, most)).collect(Collectors.joining()) + "</tbody>\n</table></div>\n";
    }

    private String row(Change it, long most) {
        return "<tr><th scope=\"row\">" + name(it) + "</th>" + cells("td", " class=\"n\"",
                fromTo(it.before().projects() == it.after().projects(), FigureFormat.whole(it.before().projects()),
                        FigureFormat.whole(it.after().projects())),
                it.gained().isPresent() ? FigureFormat.whole(it.gained().getAsLong()) : "",
                it.lost().isPresent() ? FigureFormat.whole(it.lost().getAsLong()) : "",
                fromTo(it.before().minimum() == it.after().minimum(), money(it.before().minimum()),
                money(it.after().minimum())),
                fromTo(it.before().maximum() == it.after().maximum(), money(it.before().maximum()),
                money(it.after().maximum())),
                change(it.change())) + "<td class=\"bars\">" + bar("before", it.before().maximum(), most)
                + bar("after", it.after().maximum(), most) + "</td></tr>\n";
    }

    private String name(Change it) {
        if (it.item().equals(Change.TOTAL)) {
            return it.isNow() ? words("现在能拿", "now") : words("加上完成后能拿", "with the stages to come");
        }
        return escaped(it.title());
    }

    private static String fromTo(boolean isSame, String before, String after) {
        return isSame ? after : before + "<br>→ " + after;
    }

    private String change(long yuan) {
        return yuan == 0 ? "0" : "<span class=\"" + (yuan > 0 ? "more\">+" : "less\">−") + money(Math.abs(yuan))
                + "</span>";
    }

    private static String bar(String which, long yuan, long most) {
        long thousandths = most == 0 ? 0 : Math.round(yuan * 10.0 * PERCENT / most);
        return "<span class=\"bar " + which + "\" style=\"width:" + thousandths / 10 + "." + thousandths % 10
                + "%\"></span>";
    }

    private static String cells(String tag, String attributes, String... cells) {
        return List.of(cells).stream().map(it -> "<" + tag + attributes + ">" + it + "</" + tag + ">")
                .collect(Collectors.joining());
    }

    private String money(long yuan) {
        return FigureFormat.money(yuan, language);
    }

    private String words(String zh, String en) {
        return new Text(zh, en).in(language);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
