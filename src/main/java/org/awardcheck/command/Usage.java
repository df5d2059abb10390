package org.awardcheck.command;

import java.util.List;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What may be typed, and the help that says so. Declared without annotations, which a native image would need a
 * registration for.
 */
final class Usage {
    static final String ASSESS = "assess";
    static final String INPUT = "INPUT";
    private static final int WIDTH = 100;
    private static final List<Option> OPTIONS = List.of(
            new Option("--output", "FILE", "结果写到哪里，不写则输出到标准输出",
                    "where the results go; standard output if left out"),
            new Option("--from", "csv|ndjson|xlsx", "输入格式，不写则看文件扩展名和内容",
                    "the format of what is read; told by the file's ending and content if left out"),
            new Option("--to", "csv|ndjson|xlsx", "结果格式，不写则看文件扩展名，否则与输入相同",
                    "the format of the results; told by the file's ending, or that of what is read"),
            new Option("--on", "DATE", "CSV中各项目的对照日期，如2025-06-30，不写则为今天",
                    "the date asked about for the projects of a CSV, as 2025-06-30; today if left out"),
            new Option("--language", "zh|en", "使用的语言，不写则为zh", "the language of all that is said; zh if left out"),
            new Option("--detail", "totals|awards", "每个项目一行（totals），或每项奖励一行（awards）",
                    "a line a project (totals), or a line an award (awards)"),
            new Option("--summary", "FILE", "另把合计写到此文件，.csv、.ndjson或.xlsx",
            "write the summary to this file, too: .csv, .ndjson or .xlsx"),
            new Option("--threads", "N", "使用的线程数，不写则为处理器核数",
            "how many threads; as many as there are processors if left out"),
            new Option("--part", "[I/]N", "只处理文件N个部分中的第I个；不写I则取JOB_COMPLETION_INDEX（从0起）",
                    "take part I of N of the file alone; without I, the one that JOB_COMPLETION_INDEX counts from 0"),
            new Option("--policy", "FOLDER", "改用此文件夹中的政策草案（YAML）",
            "use the draft of the policy in this folder (YAML) instead"),
            new Option("--against", "EDITION", "与此已发布版本逐个项目比较，结果为差异",
            "compare with this published edition; the results are the differences"),
            new Option("--report", "FILE", "另把比较写成HTML报告", "write the comparison as an HTML report, too"));

    private Usage() {
    }

    private record Option(String name, String value, Text text) {
        Option(String name, String value, String zh, String en) {
            this(name, value, new Text(zh, en));
        }
    }

    /** The whole command line in a language. */
    static CommandLine commandLine(Language language) {
        CommandSpec assess = named(ASSESS, language, new Text("测算表中的所有项目",
                "Assesses every project of a list"));
        assess.addPositional(PositionalParamSpec.builder().paramLabel(INPUT).index("0").arity("0..1").type(String.class)
                .description(new Text("项目表，CSV、NDJSON（可用gzip压缩）或XLSX；不写或写-则读标准输入",
                        "the projects: CSV or NDJSON, packed by gzip or not, or XLSX; standard input if left out or -")
                        .in(language))
                .build());
        for (Option option : OPTIONS) {
            OptionSpec.Builder spec = "--output".equals(option.name()) ? OptionSpec.builder("-o", option.name())
                    : OptionSpec.builder(option.name());
            assess.addOption(spec.paramLabel(option.value()).type(String.class)
                    .description(option.text().in(language)).build());
        }
        assess.addOption(flag(language, new Text("有项目被拒绝时退出状态也为0（否则为1）",
                "end with status 0 though projects were refused (otherwise 1)"), "--exit-zero"));
        CommandSpec top = named("award-check", language, new Text("不带参数时启动网站和函数服务",
                "Without arguments it serves pages and functions"));
        top.addOption(flag(language, new Text("显示版本", "show the version"), "-V", "--version"));
        top.usageMessage().commandListHeading(new Text("%n命令：%n", "%nCommands:%n").in(language));
        return new CommandLine(top).addSubcommand(ASSESS, assess);
    }

    private static CommandSpec named(String name, Language language, Text description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.addOption(flag(language, new Text("显示帮助", "show this help"), "-h", "--help"));
        spec.usageMessage().description(description.in(language)).width(WIDTH).sortOptions(false)
                .synopsisHeading(new Text("用法：", "Usage: ").in(language)).adjustLineBreaksForWideCJKCharacters(true);
        return spec;
    }

    private static OptionSpec flag(Language language, Text text, String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class).description(text.in(language)).build();
    }
}
