package org.awardcheck.knative;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.awardcheck.function.AwardsFunction;
import org.awardcheck.http.Problem;
import org.awardcheck.http.RefusedException;
import org.awardcheck.policy.Language;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.JsonBody;

/**
 * Answers an event with one of type {@code award-check.awards.assessed} that holds the response of the function
 * {@code awards}; or, since it would not help to deliver a bad request once more, with one of type
 * {@code award-check.awards.refused} that holds the problem detail.
 */
@Singleton
class AwardsReply {
    static final String REQUESTED = "award-check.awards.requested";
    static final String ASSESSED = "award-check.awards.assessed";
    static final String REFUSED = "award-check.awards.refused";

    private static final URI SOURCE = URI.create("/award-check");

    private final ObjectMapper json;
    private final AwardsFunction awards;

    AwardsReply(ObjectMapper json, AwardsFunction awards) {
        this.json = json;
        this.awards = awards;
    }

    /**
     * The event to send back. The same request has the same answer, under the same id, however often it is delivered.
     *
     * @param envelope the whole of what was sent, if the event stands inside of it; else null
     */
    CloudEvent to(CloudEvent event, byte[] envelope) {
        CloudEventBuilder reply = CloudEventBuilder.v1().withId(event.getSource() + " " + event.getId()).withSource(SOURCE);
        try {
            byte[] assessed = json.writeValueAsBytes(awards.awards(data(event, envelope)));
            return reply.withType(ASSESSED).withData(MediaType.APPLICATION_JSON, assessed).build();
        } catch (BadRequestException bad) {
            byte[] problem = Problem.of(bad).json(bad.language().orElse(Language.DEFAULT)).getBytes(StandardCharsets.UTF_8);
            return reply.withType(REFUSED).withData(Problem.MEDIA_TYPE, problem).build();
        } catch (JacksonException e) {
            throw new IllegalStateException("a response of our own is always JSON", e);
        }
    }

    /** An envelope's own reader keeps the last of two equal keys without a word, so what is wrong with it is found here. */
    private JsonBody data(CloudEvent event, byte[] envelope) {
        if (event.getDataContentType() != null && !event.getDataContentType().startsWith(MediaType.APPLICATION_JSON)) {
            throw new RefusedException(415);
        }
        if (event.getData() == null) {
            return null;
        }
        JsonBody data = read(event.getData().toBytes());
        return envelope == null ? data : new JsonBody(data.tree(), read(envelope).faults());
    }

    private JsonBody read(byte[] text) {
        try {
            return json.readValue(text, JsonBody.class);
        } catch (JacksonException e) {
            throw BadRequestException.malformed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
