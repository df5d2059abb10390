package org.awardcheck.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.awardcheck.batch.Batch;
import org.awardcheck.batch.CsvTable;
import org.awardcheck.batch.FileBatch;
import org.awardcheck.batch.Format;
import org.awardcheck.batch.ProjectReader;
import org.awardcheck.batch.ReadAsList;
import org.awardcheck.batch.Results;
import org.awardcheck.batch.Summary;
import org.awardcheck.batch.WorkbookBounds;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Text;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.Request;
import org.awardcheck.request.RequestReader;
import org.awardcheck.situation.CellReadAs;
import org.awardcheck.situation.ReadAs;
import org.awardcheck.wording.FigureFormat;
import org.awardcheck.wording.Phrases;

/** Assesses a list of projects from file to file. */
record Assess(AssessOptions options, Terminal terminal) {
    private static final int BLOCK = 64 * 1024;
    private static final int MOST_NOTED = 10;

    /**
     * Does what is wanted.
     *
     * @return the exit status
     * @throws CommandFault if the input cannot be what it is said to be
     * @throws IOException  if a file cannot be read or written
     */
    int run() throws IOException {
        PolicyChoice policies = PolicyChoice.of(options);
        RequestReader requests = new RequestReader(policies.editions(), Clock.systemUTC());
        Request common = requests.read(Request.class, JsonBody.ofQuery(common()));
        try (Input input = Input.open(options, terminal)) {
            if (input.format() == Format.NDJSON && options.on().isPresent()) {
                throw new CommandFault("NDJSON的每一行自己写明on，不能用--on",
                        "In NDJSON each line says for itself on which day; leave out --on");
            }
            Batch batch = new Batch(new EditionAssessors(policies.editions()), options.language());
            try (ProjectReader projects = ProjectReader.in(input.format(), input.source(), requests, common,
                    WorkbookBounds.NONE)) {
                Run run = results -> {
                    if (input.stretches().isPresent()) {
                        new FileBatch(batch, projects).run(input.stretches().get(), results, options.threads(),
                                options.isDetailed() || policies.before().isPresent()
                                        || options.to().orElse(input.format()) == Format.XLSX);
                    } else {
                        batch.run(projects, results);
                    }
                };
                return policies.before().isPresent() ? compare(run, projects.own(), policies.before().get(),
                        common.policy())
                        : assess(run, projects.own(), options.to().orElse(input.format()), common.phrases());
            }
        }
    }

    /** Assesses all that is to be read. */
    private interface Run {
        void into(Results results) throws IOException;
    }

    private List<Map.Entry<String, String>> common() {
        List<Map.Entry<String, String>> common = new ArrayList<>();
        options.on().ifPresent(on -> common.add(Map.entry("on", on)));
        common.add(Map.entry("language", options.language().tag()));
        return common;
    }

    private int assess(Run run, List<String> own, Format format, Phrases phrases) throws IOException {
        try (OutputStream out = out()) {
            boolean isContinued = options.part().filter(part -> !part.isFirst()).isPresent();
            KeptSummary kept = new KeptSummary(isContinued ? Results.continued(format, out, own, options.isDetailed())
                    : Results.in(format, out, own, options.isDetailed(), false),
                    options.part().isPresent() && format == Format.NDJSON);
            run.into(kept);
            if (options.summary().isPresent()) {
                write(kept.summary(), options.summary().get());
            }
            note(kept.readAs(), phrases);
            return done(kept.summary());
        }
    }

    private int compare(Run run, List<String> own, Policy before, Policy after) throws IOException {
        try (OutputStream out = out()) {
            ComparedResults comparison = new ComparedResults(out, own, before, after, options.language());
            KeptSummary kept = new KeptSummary(comparison, false);
            run.into(kept);
            if (options.summary().isPresent()) {
                try (OutputStream file = out(options.summary().get())) {
                    CsvTable table = CsvTable.of(file, Change.HEADINGS);
                    for (Change difference : comparison.differences()) {
                        table.write(difference.row());
                    }
                }
            }
            if (options.report().isPresent()) {
                Files.writeString(options.report().get(), new DifferenceReport(options.language(), before, after,
                        kept.summary(), comparison.differences()).html(), StandardCharsets.UTF_8);
            }
            note(kept.readAs(), Phrases.of(after, options.language()));
            return done(kept.summary());
        }
    }

    private OutputStream out() throws IOException {
        return options.output().isPresent()
                ? out(options.output().get()) : new BufferedOutputStream(terminal.out(), BLOCK);
    }

    private static OutputStream out(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        boolean isPacked = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        return new BufferedOutputStream(isPacked ? new GZIPOutputStream(out, BLOCK) : out, BLOCK);
    }

    private void write(Summary summary, Path file) throws IOException {
        try (OutputStream out = out(file)) {
            Results.in(AssessOptions.byEnding(file).orElseThrow(), out, List.of(), false, true).end(summary);
        }
    }

    /**
     * Says which figures were read as other numbers than their digits: the first of them, and how many more there are.
     */
    private void note(ReadAsList readAs, Phrases phrases) {
        for (CellReadAs it : readAs.first().subList(0, Math.min(MOST_NOTED, readAs.first().size()))) {
            ReadAs as = it.as();
            String cell = it.at().step() + " " + as.fact().label().in(options.language());
            String figure = phrases.inFull(as.fact(), as.value());
            terminal.messages().println(new Text(cell + "：“" + as.typed() + "”识别为" + figure,
                    cell + ": “" + as.typed() + "” was read as " + figure).in(options.language()));
        }
        long more = readAs.more() + Math.max(0, readAs.first().size() - MOST_NOTED);
        if (more > 0) {
            terminal.messages().println(new Text("另有" + FigureFormat.whole(more) + "个数字按单位换算，没有列出",
                    FigureFormat.whole(more) + " more figures were converted and are not listed")
                    .in(options.language()));
        }
    }

    /** Says in one line how many there were. */
    private int done(Summary summary) {
        String read = FigureFormat.whole(summary.read());
        String assessed = FigureFormat.whole(summary.assessed());
        String refused = FigureFormat.whole(summary.refused());
        String of = options.part().map(it -> new Text("（第" + it.number() + "部分，共" + it.of() + "部分）",
                " (part " + it.number() + " of " + it.of() + ")").in(options.language())).orElse("");
        terminal.messages().println(new Text("读取" + read + "个，测算" + assessed + "个，拒绝" + refused + "个" + of,
                "read " + read + ", assessed " + assessed + ", refused " + refused + of).in(options.language()));
        if (!summary.complete()) {
            throw new CommandFault("数据中断或损坏，其余部分未能读取；结果的最后一行写明位置",
                    "The data break off or are damaged; the rest was not read: the last of the results says where");
        }
        return summary.refused() == 0 || options.isExitZero() ? AwardCheck.ALL_ASSESSED : AwardCheck.SOME_REFUSED;
    }
}
