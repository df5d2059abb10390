package org.awardcheck.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;
import org.awardcheck.policy.Text;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty sheet of projects: a column for each fact, money in 万元. As a workbook it has lists to choose from, and
 * sheets that explain the facts and name their options.
 */
public record SheetTemplate(Policy policy, Language language) {
    private static final Text PROJECTS = new Text("项目", "Projects");
    private static final Text EXPLAINED = new Text("填写说明", "How to fill it in");
    private static final Text OPTIONS = new Text("选项", "Options");
    private static final Text PROJECT = new Text("项目名称，自定，原样带到结果中",
            "A name of your own, which comes back in the results");
    private static final Text OWN = new Text("自己要带到结果中的其他列，表头以x-开头",
            "Other columns of your own that are to come back; begin their headings with x-");
    private static final Text WRONG = new Text("请从列表中选择，或留空", "Choose from the list, or leave it empty");
    private static final List<Text> HEADINGS = List.of(new Text("列", "Column"), new Text("名称", "Name"),
            new Text("怎样填", "What to enter"), new Text("问题", "Question"), new Text("选项", "Options"));
    private static final List<Text> TRUTH = List.of(new Text("是", "Yes"), new Text("否", "No"));
    private static final String WAN = "（万元）";
    private static final int LAST_ROW = 10_000;
    private static final double NARROW = 18;
    private static final double WIDE = 48;

    /** The heading of a fact's column, with its unit. */
    private String heading(Fact fact) {
        String label = fact.label().in(language);
        return switch (fact.type()) {
            case MONEY -> label + (language == Language.ZH ? WAN : " (万元)");
            case COUNT -> label + (language == Language.ZH ? "（" + unit(fact) + "）" : " (" + unit(fact) + ")");
            default -> label;
        };
    }

    private String unit(Fact fact) {
        return fact.unit().map(unit -> unit.in(language)).orElse("");
    }

    private List<Fact> facts() {
        return policy.facts().stream().toList();
    }

    private List<String> headings() {
        return Stream.concat(Stream.of("project"), facts().stream().map(this::heading)).toList();
    }

    /** The header as CSV, in UTF-8 with its mark. */
    public byte[] csv() {
        StringWriter csv = new StringWriter().append('\uFEFF');
        CsvWriter.builder().bufferSize(0).build(csv).writeRecord(headings());
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The workbook. */
    public byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = XlsxResults.workbook(out)) {
            Worksheet projects = workbook.newWorksheet(PROJECTS.in(language));
            Worksheet explained = workbook.newWorksheet(EXPLAINED.in(language));
            Worksheet options = workbook.newWorksheet(OPTIONS.in(language));
            head(projects, headings(), NARROW);
            options(options, projects);
            explain(explained);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void head(Worksheet sheet, List<String> headings, double width) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, width);
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).verticalAlignment("top").set();
        sheet.freezePane(1, 1);
    }

    /** Each fact's options below its name, which the columns of projects choose from where one is chosen. */
    private void options(Worksheet options, Worksheet projects) {
        List<Fact> facts = facts();
        List<Fact> chosen = facts.stream().filter(fact -> !options(fact).isEmpty()).toList();
        head(options, chosen.stream().map(fact -> fact.label().in(language)).toList(), WIDE / 2);
        for (int column = 0; column < chosen.size(); column++) {
            Fact fact = chosen.get(column);
            List<String> names = options(fact);
            for (int row = 0; row < names.size(); row++) {
                options.value(row + 1, column, names.get(row));
            }
            if (fact.type() != FactType.MULTI) {
                int at = facts.indexOf(fact) + 1;
                projects.range(1, at, LAST_ROW, at).validateWithList(options.range(1, column, names.size(), column))
                        .showErrorMessage(true).errorTitle(OPTIONS.in(language)).error(WRONG.in(language));
            }
        }
    }

    private List<String> options(Fact fact) {
        return fact.type() == FactType.BOOLEAN ? TRUTH.stream().map(it -> it.in(language)).toList()
                : fact.options().stream().map(option -> option.label().in(language)).toList();
    }

    private void explain(Worksheet sheet) {
        head(sheet, HEADINGS.stream().map(it -> it.in(language)).toList(), NARROW);
        for (int column = 2; column < HEADINGS.size(); column++) {
            sheet.width(column, WIDE);
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("project", "project", PROJECT.in(language), "", ""));
        facts().forEach(fact -> rows.add(List.of(heading(fact), fact.id(), entered(fact).in(language), question(fact),
                listed(fact))));
        rows.add(List.of("x-…", "x-…", OWN.in(language), "", ""));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < HEADINGS.size(); column++) {
                String words = rows.get(row).get(column);
                sheet.value(row + 1, column, words.isEmpty() ? null : words);
            }
        }
        sheet.range(1, 0, rows.size(), HEADINGS.size() - 1).style().wrapText(true).verticalAlignment("top").set();
    }

    private static Text entered(Fact fact) {
        String zh = "；留空表示不清楚";
        String en = "; leave it empty if you do not know";
        return switch (fact.type()) {
            case BOOLEAN -> new Text("是或否" + zh, "Yes or No" + en);
            case OPTION -> new Text("选一项" + zh, "One of the options" + en);
            case MULTI -> new Text("一项或几项，用“、”或“;”分开；一项也没有的填none" + zh,
                    "One option or several, parted by ; or 、 - enter none for none of them" + en);
            case MONEY -> new Text("金额，万元" + zh, "A sum of money, in 万元 (10,000 yuan)" + en);
            case COUNT -> new Text("整数" + zh, "A whole number" + en);
        };
    }

    private String question(Fact fact) {
        Optional<Question> question = policy.questionOf(fact);
        return question.map(it -> it.title().in(language) + it.hint().map(hint -> "\n" + hint.in(language)).orElse(""))
                .orElse("");
    }

    private String listed(Fact fact) {
        return fact.options().stream().map(option -> option.label().in(language)
                + option.note().map(note -> language == Language.ZH ? "（" + note.zh() + "）" : " (" + note.en() + ")")
                .orElse("")).collect(Collectors.joining("\n"));
    }
}
