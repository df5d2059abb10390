package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.PolicyStatus;
import org.awardcheck.request.Request;

/**
 * The edition of the policy that a response was made with.
 *
 * @param checksum of the edition's rules: the same for as long as none of them changes
 * @param status whether it is in force on the date asked about
 * @param notice what that means in words; absent while it is in force
 */
public record PolicyView(String id, String title, String document, String validFrom, String validTo,
        String checksum, PolicyStatus status, @JsonInclude(NON_EMPTY) String notice) {

    static PolicyView of(Request request) {
        Policy policy = request.policy();
        return new PolicyView(policy.id(), policy.document().title().in(request.language()), policy.document().number(),
                policy.period().from().toString(), policy.period().to().toString(), policy.source().checksum(),
                policy.period().statusOn(request.on()), request.phrases().period(request.on()));
    }
}
