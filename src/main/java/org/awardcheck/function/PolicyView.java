package org.awardcheck.function;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.awardcheck.policy.Policy;
import org.awardcheck.request.Request;
import org.awardcheck.wording.Phrases;

/**
 * The edition of the policy that a response was made with.
 *
 * @param status whether it is in force on the date asked about
 * @param notice what that means in words; absent while it is in force
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PolicyView(String id, String title, String document, String authority, String validFrom, String validTo,
        String status, String notice) {

    static PolicyView of(Request request) {
        return of(request.policy(), request.on(), Phrases.of(request.policy(), request.language()));
    }

    static PolicyView of(Policy policy, LocalDate on, Phrases phrases) {
        return new PolicyView(policy.id(), policy.document().title().in(phrases.language()),
                policy.document().number(), policy.document().authority().in(phrases.language()),
                policy.period().from().toString(), policy.period().to().toString(), policy.period().statusOn(on).id(),
                phrases.period(on));
    }
}
