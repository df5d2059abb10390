package org.awardcheck.lambda;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.awardcheck.policy.Language;
import org.awardcheck.request.BadRequestException;

/** A problem detail (RFC 9457) as a result, where no HTTP status goes with it; written by reflection. */
@RegisterForReflection
record ProblemResult(String type, String title, int status, String detail, List<Error> errors) {

    /** A fault, with the JSON pointer to where it lies. */
    @RegisterForReflection
    record Error(String pointer, String code, String detail) {
    }

    static ProblemResult of(BadRequestException bad) {
        Language language = bad.language().orElse(Language.DEFAULT);
        List<Error> errors = bad.faults().stream()
                .map(fault -> new Error(fault.pointer(), fault.code(), fault.detail().in(language))).toList();
        return new ProblemResult("about:blank", BadRequestException.TITLE.in(language), 400, bad.detail().in(language),
                errors);
    }
}
