package org.awardcheck.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/**
 * What the function {@code awards} is asked.
 *
 * @param explain whether each award is to say why it came out as it did
 */
public record AwardsRequest(Request request,
        @JsonPropertyDescription("是否说明每项奖励的理由，默认为false / "
                + "Whether each award says why it came out as it did; false if left out")
        @JsonProperty(defaultValue = "false") boolean explain) {
}
