package org.awardcheck.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.request.Request;

/** The response of the function {@code awards} as text, for those who take it as a file. */
@Singleton
public class AwardsJson {
    private final ObjectMapper mapper;
    private final Assessors assessors;

    AwardsJson(ObjectMapper mapper, Assessors assessors) {
        this.mapper = mapper;
        this.assessors = assessors;
    }

    public String of(Request request) {
        try {
            return mapper.writeValueAsString(
                    AwardsResponse.of(request, assessors.of(request.policy()).assess(request.answers())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a response of our own is always JSON", e);
        }
    }
}
