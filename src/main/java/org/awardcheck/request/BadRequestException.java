package org.awardcheck.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.awardcheck.answers.Fault;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;

/**
 * A request that cannot be answered, with all its faults. Its message names their codes alone: libraries log it where
 * somebody turns their logs up, and what is said of a fault quotes the answer.
 */
public final class BadRequestException extends RuntimeException {
    /** What any bad request is called. */
    public static final Text TITLE = new Text("请求有误", "Bad request");

    private static final long serialVersionUID = 1;
    private final transient List<Fault> faults;
    private final transient Optional<Language> language;

    /** @param language the one that the request asks for, where that could be read */
    public BadRequestException(List<Fault> faults, Optional<Language> language) {
        super(faults.stream().map(Fault::code).distinct().collect(Collectors.joining(", ")), null, false, false);
        this.faults = List.copyOf(faults);
        this.language = language;
    }

    /** A body that is no JSON at all, in whatever language whoever answers finds out. */
    public static BadRequestException malformed() {
        return new BadRequestException(List.of(RequestFaults.malformed()), Optional.empty());
    }

    /** A body with a query beside it, which says nothing to a function. */
    public static BadRequestException queryBesideBody() {
        return new BadRequestException(List.of(RequestFaults.queryBesideBody()), Optional.empty());
    }

    /** What is wrong, up to {@link Members#MOST_FAULTS} of it; never empty. */
    public List<Fault> faults() {
        return faults;
    }

    /** How many faults there are, in words. */
    public Text detail() {
        int count = faults.size();
        if (count >= Members.MOST_FAULTS) {
            return new Text("请求至少有" + count + "处错误，errors列出前" + count + "处",
                    "The request has " + count + " faults or more; errors names the first " + count);
        }
        return new Text("请求有" + count + "处错误，见errors", count == 1 ? "The request has one fault; see errors"
                : "The request has " + count + " faults; see errors");
    }

    /** The language that the request asks for, where that could be read. */
    public Optional<Language> language() {
        return language;
    }
}
