package org.awardcheck.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/**
 * What the function {@code next-question} is asked.
 *
 * @param skipped what the person does not know
 */
public record NextQuestionRequest(Request request,
        @JsonPropertyDescription("不知道的事实，不再询问 / Facts that the person does not know; not asked again")
        @JsonProperty(defaultValue = "[]") SkippedFacts skipped) {
}
