package org.awardcheck.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.request.Request;

/** What the function {@code awards} answers, as the text that it sends: for those who take it along as a file. */
@Singleton
public class AwardsJson {
    private final ObjectMapper json;

    AwardsJson(ObjectMapper json) {
        this.json = json;
    }

    /** The answer for an assessment of the request's answers. */
    public String of(Request request, Assessment assessment) {
        try {
            return json.writeValueAsString(AwardsResponse.of(request, assessment));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the answer cannot be written", e);
        }
    }
}
