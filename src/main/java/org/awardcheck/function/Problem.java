package org.awardcheck.function;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;
import org.awardcheck.request.BadRequestException;

/**
 * A problem detail (RFC 9457).
 *
 * @param title  the status in words
 * @param status the HTTP status, also where there is no HTTP
 * @param detail what to do about it
 * @param errors the faults of the request; absent where it is not the request's content that is wrong
 */
@RegisterForReflection
public record Problem(String type, String title, int status, String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FaultView> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A fault of a request.
     *
     * @param pointer where it lies, as a JSON pointer (RFC 6901)
     * @param code    what kind of fault it is, for programs
     * @param detail  what is wrong and what to do
     */
    @RegisterForReflection
    public record FaultView(String pointer, String code, String detail) {
    }

    /** A request that cannot be answered, in the language that it asks for. */
    public static Problem of(BadRequestException bad) {
        return of(bad, bad.language().orElse(Language.DEFAULT));
    }

    /** A request that cannot be answered. */
    public static Problem of(BadRequestException bad, Language language) {
        return new Problem("about:blank", BadRequestException.TITLE.in(language), 400, bad.detail().in(language),
                bad.faults().stream().map(fault -> new FaultView(fault.pointer(), fault.code(),
                        fault.detail().in(language))).toList());
    }

    /** A request that was turned away for something other than its content. */
    public static Problem of(int status, Text title, Text detail, Language language) {
        return new Problem("about:blank", title.in(language), status, detail.in(language), List.of());
    }
}
