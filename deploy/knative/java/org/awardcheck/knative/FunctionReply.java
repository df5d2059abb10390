package org.awardcheck.knative;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.function.Functions;
import org.awardcheck.function.Problem;
import org.awardcheck.http.RefusedException;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.JsonBody;

/**
 * Answers an event of type {@code award-check.FUNCTION.requested} with one of type {@code
 * award-check.FUNCTION.assessed} that holds the function's response; or, since it would not help to deliver a bad
 * request once more, with one of type {@code award-check.FUNCTION.refused} that holds the problem detail.
 */
@Singleton
class FunctionReply {
    private static final Pattern REQUESTED = Pattern.compile("award-check\\.([a-z-]+)\\.requested");
    private static final String ANSWERED = "award-check.%s.%s";
    private static final URI SOURCE = URI.create("/award-check");

    private final Functions functions;

    FunctionReply(Functions functions) {
        this.functions = functions;
    }

    /** The name of the function that an event is a request to, or nothing. */
    Optional<String> function(CloudEvent event) {
        Matcher requested = REQUESTED.matcher(event.getType());
        return requested.matches() ? Optional.of(requested.group(1)).filter(functions.names()::contains)
                : Optional.empty();
    }

    /**
     * The event to send back. The same request has the same answer, under the same id, however often it is delivered.
     *
     * @param function one of the functions' names
     * @param envelope the whole of what was sent, if the event stands inside of it; else null
     */
    Uni<CloudEvent> to(CloudEvent event, String function, byte[] envelope) {
        CloudEventBuilder reply = CloudEventBuilder.v1().withId(event.getSource() + " " + event.getId())
                .withSource(SOURCE);
        try {
            return functions.read(function, data(event, envelope)).answer().map(json -> reply
                    .withType(ANSWERED.formatted(function, "assessed")).withData(MediaType.APPLICATION_JSON, json)
                    .build());
        } catch (BadRequestException bad) {
            return Uni.createFrom().item(reply.withType(ANSWERED.formatted(function, "refused"))
                    .withData(Problem.MEDIA_TYPE, functions.write(Problem.of(bad))).build());
        }
    }

    /**
     * An envelope's own reader keeps the last of two equal keys without a word, so what is wrong with it is found here.
     */
    private static JsonBody data(CloudEvent event, byte[] envelope) {
        if (event.getDataContentType() != null && !event.getDataContentType().startsWith(MediaType.APPLICATION_JSON)) {
            throw new RefusedException(415);
        }
        JsonBody data = event.getData() == null ? JsonBody.NOTHING : JsonBody.parse(event.getData().toBytes());
        return envelope == null ? data : new JsonBody(data.tree(), JsonBody.parse(envelope).faults());
    }
}
