package org.awardcheck.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awardcheck.batch.Format;
import org.awardcheck.batch.Part;
import org.awardcheck.policy.Language;
import org.awardcheck.situation.AnswerFaults;
import picocli.CommandLine.ParseResult;

/**
 * What the command assess is to do.
 *
 * @param input      absent for standard input
 * @param output     absent for standard output
 * @param from       absent where file and bytes are to tell
 * @param to         absent where it is that of what is read
 * @param on         as it was typed; absent for today
 * @param isExitZero whether projects that are refused leave the exit status as it is
 * @param part       absent for all
 * @param policy     the folder of a draft; absent for what is published
 * @param against    the id of a published edition; absent where nothing is compared
 */
record AssessOptions(Optional<Path> input, Optional<Path> output, Optional<Format> from, Optional<Format> to,
        Optional<String> on,
        Language language, boolean isDetailed, boolean isExitZero, Optional<Path> summary, int threads,
        Optional<Part> part,
        Optional<Path> policy, Optional<String> against, Optional<Path> report) {
    private static final Map<String, Format> BY_NAME = Map.of("csv", Format.CSV, "ndjson", Format.NDJSON, "xlsx",
            Format.XLSX);
    private static final List<String> FORMATS = List.of("csv", "ndjson", "xlsx");
    private static final Map<String, Format> BY_ENDING = Map.of("csv", Format.CSV, "ndjson", Format.NDJSON, "jsonl",
            Format.NDJSON, "xlsx", Format.XLSX);
    private static final Pattern ENDING = Pattern.compile(".*\\.([a-z]+)(\\.gz)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("(?:([0-9]{1,6})/)?([0-9]{1,6})");
    private static final Pattern THREADS = Pattern.compile("[1-9][0-9]{0,2}");
    /** What an Indexed Job of Kubernetes tells each of its pods. */
    private static final String INDEX = "JOB_COMPLETION_INDEX";

    /** @throws CommandFault if something does not mean anything, or does not go together */
    static AssessOptions of(ParseResult typed, Language language, Map<String, String> environment) throws IOException {
        choice(typed, "--language", List.of("zh", "en"));
        Optional<Path> input = Optional.ofNullable((String) typed.matchedPositionalValue(0, null))
                .filter(it -> !it.equals("-")).map(Path::of);
        Optional<Path> output = text(typed, "--output").filter(it -> !it.equals("-")).map(Path::of);
        Optional<Format> from = choice(typed, "--from", FORMATS).map(BY_NAME::get)
                .or(() -> input.flatMap(AssessOptions::byEnding));
        Optional<Format> to = choice(typed, "--to", FORMATS).map(BY_NAME::get)
                .or(() -> output.flatMap(AssessOptions::byEnding));
        AssessOptions options = new AssessOptions(input, output, from, to, text(typed, "--on"), language,
                choice(typed, "--detail", List.of("totals", "awards")).filter("awards"::equals).isPresent(),
                typed.hasMatchedOption("--exit-zero"),
                text(typed, "--summary").map(Path::of), threads(typed), text(typed, "--part")
                .map(it -> part(it, environment.get(INDEX))),
                text(typed, "--policy").map(Path::of), text(typed, "--against"), text(typed, "--report").map(Path::of));
        options.check(typed);
        return options;
    }

    private static Optional<String> text(ParseResult typed, String option) {
        return Optional.ofNullable((String) typed.matchedOptionValue(option, null));
    }

    private static Optional<String> choice(ParseResult typed, String option, List<String> known) {
        Optional<String> given = text(typed, option);
        given.filter(it -> !known.contains(it)).ifPresent(it -> {
            String list = String.join(", ", known);
            throw new CommandFault(option + "不能是“" + AnswerFaults.echo(it) + "”；可用的有：" + list,
                    option + " cannot be “" + AnswerFaults.echo(it) + "”; use " + list);
        });
        return given;
    }

    private static int threads(ParseResult typed) {
        return text(typed, "--threads").map(it -> {
            if (!THREADS.matcher(it).matches()) {
                throw new CommandFault("--threads须是1到999", "--threads takes 1 to 999");
            }
            return Integer.valueOf(it);
        }).orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    private static Part part(String given, String index) {
        Matcher part = PART.matcher(given);
        try {
            if (part.matches()) {
                int number = part.group(1) != null ? Integer.parseInt(part.group(1))
                        : index == null ? 0 : Integer.parseInt(index) + 1;
                return new Part(number, Integer.parseInt(part.group(2)));
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new CommandFault("--part须是I/N，I从1到N，如2/8；只写N时由" + INDEX + "给出从0起的序号",
                "--part takes I/N with I from 1 to N, as 2/8; with N alone, " + INDEX + " has to count from 0");
    }

    /** What a file is by its name. */
    static Optional<Format> byEnding(Path file) {
        Matcher ending = ENDING.matcher(file.toString());
        return ending.matches() ? Optional.ofNullable(BY_ENDING.get(ending.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private void check(ParseResult typed) throws IOException {
        if (part.isPresent() && input.isEmpty()) {
            throw new CommandFault("标准输入不能分部分处理，请给出文件", "Standard input has no parts; name a file");
        }
        if (against.isPresent() && policy.isEmpty()) {
            throw new CommandFault("--against须与--policy一起用", "--against needs --policy");
        }
        if (report.isPresent() && against.isEmpty()) {
            throw new CommandFault("--report须与--against一起用", "--report needs --against");
        }
        if (against.isPresent() && (part.isPresent() || typed.hasMatchedOption("--detail")
                || to.filter(it -> it != Format.CSV).isPresent())) {
            throw new CommandFault("--against的结果是CSV表，不能与--part、--detail或其他格式一起用",
                    "What --against gives is a table in CSV; it takes no --part, no --detail and no other format");
        }
        if (summary.isPresent() && summary.flatMap(AssessOptions::byEnding).isEmpty()) {
            throw new CommandFault("--summary的文件须以.csv、.ndjson或.xlsx结尾",
                    "The file of --summary has to end in .csv, .ndjson or .xlsx");
        }
        if (against.isPresent() && summary.flatMap(AssessOptions::byEnding).filter(it -> it != Format.CSV)
                .isPresent()) {
            throw new CommandFault("用--against时--summary的文件须以.csv结尾",
                    "With --against, the file of --summary has to end in .csv");
        }
        if (part.isPresent() && to.filter(it -> it == Format.XLSX).isPresent()) {
            throw new CommandFault("各部分的结果不能是XLSX", "Results of parts cannot be XLSX");
        }
        checkFiles();
    }

    /** What is written over would be lost, be it what is yet to be read. */
    private void checkFiles() throws IOException {
        List<Path> files = Stream.of(input, output, summary, report).flatMap(Optional::stream).toList();
        for (int i = 0; i < files.size(); i++) {
            for (int j = i + 1; j < files.size(); j++) {
                if (isSame(files.get(i), files.get(j))) {
                    throw new CommandFault(files.get(j) + "写了两次，每项须是不同的文件",
                            files.get(j) + " is given twice; each has to be a file of its own");
                }
            }
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                || Files.exists(one) && Files.exists(other) && Files.isRegularFile(one) && Files.isSameFile(one, other);
    }
}
