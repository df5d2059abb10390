package org.awardcheck.request;

import java.util.List;
import java.util.stream.Collectors;
import org.awardcheck.answers.Fault;
import org.awardcheck.policy.Language;

/** A request that cannot be answered, with all its faults. Its message names them in the language asked for. */
public final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Fault> faults;
    private final Language language;

    BadRequestException(List<Fault> faults, Language language) {
        super(faults.stream().map(fault -> fault.pointer() + " " + fault.detail().in(language))
                .collect(Collectors.joining("; ")), null, false, false);
        this.faults = List.copyOf(faults);
        this.language = language;
    }

    /** Everything that is wrong; never empty. */
    public List<Fault> faults() {
        return faults;
    }

    /** The language that the request asks for, as far as that could be read. */
    public Language language() {
        return language;
    }
}
