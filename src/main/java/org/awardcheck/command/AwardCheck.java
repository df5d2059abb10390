package org.awardcheck.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.awardcheck.answers.Fault;
import org.awardcheck.catalogue.BrokenCatalogueException;
import org.awardcheck.health.Build;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;
import org.awardcheck.request.BadRequestException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: what was typed is done, and what is wrong with it is said in a line and the language asked for. */
record AwardCheck(Terminal terminal) {
    /** Every project was assessed. */
    static final int ALL_ASSESSED = 0;
    /** Some projects were refused. */
    static final int SOME_REFUSED = 1;
    /** What was typed, or a file, is not as it has to be. */
    static final int FAULT = 2;
    private static final String LANGUAGE = "--language";

    /** @return the exit status */
    int run(String... arguments) {
        Language language = language(arguments);
        try {
            return run(Usage.commandLine(language), language, arguments);
        } catch (ParameterException e) {
            return fault(wrong(e).in(language) + new Text("；用法见--help", "; see --help").in(language));
        } catch (CommandFault e) {
            return fault(e.text().in(language));
        } catch (BadRequestException e) {
            e.faults().forEach(it -> fault(said(it, language)));
            return FAULT;
        } catch (BrokenCatalogueException e) {
            e.faults().forEach(it -> fault(it.toString()));
            return FAULT;
        } catch (IOException e) {
            return fault(failed(e).in(language));
        }
    }

    private int run(CommandLine commandLine, Language language, String... arguments) throws IOException {
        ParseResult typed = commandLine.parseArgs(arguments);
        ParseResult asked = typed.hasSubcommand() ? typed.subcommand() : typed;
        if (asked.hasMatchedOption("--help")) {
            asked.commandSpec().commandLine().usage(terminal.text());
            return ALL_ASSESSED;
        }
        if (typed.hasMatchedOption("--version")) {
            terminal.text().println("award-check " + Build.VERSION);
            return ALL_ASSESSED;
        }
        if (!typed.hasSubcommand()) {
            throw new CommandFault("请写明命令，如assess；用法见--help", "Say which command, as assess; see --help");
        }
        return new Assess(AssessOptions.of(asked, language, terminal.environment()), terminal).run();
    }

    /** The one asked for, before anything else is looked at; what is wrong with it is found later. */
    private static Language language(String... arguments) {
        List<String> typed = List.of(arguments);
        return typed.stream().filter(it -> it.startsWith(LANGUAGE + "=")).map(it -> it.substring(LANGUAGE.length() + 1))
                .findFirst().or(() -> typed.stream().skip(typed.indexOf(LANGUAGE) + 1L).findFirst()
                        .filter(it -> typed.contains(LANGUAGE)))
                .flatMap(Language::ofTag).orElse(Language.DEFAULT);
    }

    private int fault(String said) {
        terminal.messages().println("award-check: " + said);
        return FAULT;
    }

    /** A fault of what every project is asked names the option, one of a header its cell. */
    private static String said(Fault fault, Language language) {
        String at = fault.pointer().isEmpty() ? "" : fault.pointer().substring(1) + ": ";
        boolean isOption = at.equals("on: ") || at.equals("language: ");
        return (isOption ? "--" : "") + at + fault.detail().in(language);
    }

    private static Text wrong(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String what = unmatched.getUnmatched().get(0);
            return new Text("不认识“" + what + "”", "“" + what + "” is not known here");
        }
        if (e instanceof MissingParameterException missing) {
            String what = missing.getMissing().get(0).paramLabel();
            return new Text("缺少" + what, what + " is missing");
        }
        if (e instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof CommandLine.Model.OptionSpec it) {
            return new Text(it.longestName() + "写了两次", it.longestName() + " is given twice");
        }
        return new Text("无法理解：" + e.getMessage(), e.getMessage());
    }

    private static Text failed(IOException e) {
        if (e instanceof FileSystemException of && of.getFile() != null) {
            String file = of.getFile();
            if (e instanceof NoSuchFileException) {
                return new Text("没有" + file, "There is no " + file);
            }
            if (e instanceof AccessDeniedException) {
                return new Text("不允许读写" + file, file + " may not be read or written");
            }
            String reason = of.getReason() == null ? "" : ": " + of.getReason();
            return new Text("无法读写" + file + reason, file + " cannot be read or written" + reason);
        }
        return new Text("读写失败：" + e.getMessage(), "Reading or writing failed: " + e.getMessage());
    }
}
