package org.awardcheck.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.awardcheck.answers.Fault;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;

/** A request that cannot be answered, with all its faults. Its message names them in the language asked for. */
public final class BadRequestException extends RuntimeException {
    /** What any bad request is called. */
    public static final Text TITLE = new Text("请求有误", "Bad request");

    private static final long serialVersionUID = 1;
    private final transient List<Fault> faults;
    private final transient Optional<Language> language;

    BadRequestException(List<Fault> faults, Optional<Language> language) {
        super(faults.stream()
                .map(fault -> fault.pointer() + " " + fault.detail().in(language.orElse(Language.DEFAULT)))
                .collect(Collectors.joining("; ")), null, false, false);
        this.faults = List.copyOf(faults);
        this.language = language;
    }

    /** A body that is no JSON at all, in whatever language whoever answers finds out. */
    public static BadRequestException malformed() {
        return new BadRequestException(List.of(RequestFaults.malformed()), Optional.empty());
    }

    /** Everything that is wrong; never empty. */
    public List<Fault> faults() {
        return faults;
    }

    /** How many faults there are, in words. */
    public Text detail() {
        int count = faults.size();
        return new Text("请求有" + count + "处错误，见errors", count == 1 ? "The request has one fault; see errors"
                : "The request has " + count + " faults; see errors");
    }

    /** The language that the request asks for, where that could be read. */
    public Optional<Language> language() {
        return language;
    }
}
