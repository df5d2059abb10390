package org.awardcheck.request;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.awardcheck.policy.Award;

/** What the function {@code award} is asked. */
public record AwardRequest(Request request, @JsonPropertyDescription("奖励 / The award") Award award) {
}
