package org.awardcheck.knative;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.core.message.Encoding;
import io.cloudevents.core.message.MessageReader;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.http.HttpMessageFactory;
import io.cloudevents.http.impl.HttpMessageWriter;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.rw.CloudEventRWException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.awardcheck.http.RefusedException;

/**
 * Where a broker sends events of type {@code award-check.awards.requested}. What is answered is an event too, in the
 * mode of the one that came, binary or structured; only what is no such event is refused by an HTTP status.
 */
@Singleton
class AwardEvents {
    private static final String PATH = "/events";
    private static final int BAD_REQUEST = 400;

    private final AwardsReply reply;

    AwardEvents(AwardsReply reply) {
        this.reply = reply;
        // Found as a service by itself, but not in a native binary.
        EventFormatProvider.getInstance().registerFormat(new JsonFormat());
    }

    void register(@Observes Router router) {
        router.post(PATH).handler(this::receive);
    }

    private void receive(RoutingContext context) {
        Buffer buffer = context.body().buffer();
        byte[] body = buffer == null ? new byte[0] : buffer.getBytes();
        MessageReader reader = reader(context, body);
        boolean structured = reader.getEncoding() == Encoding.STRUCTURED;
        CloudEvent answer = reply.to(event(reader), structured ? body : null);
        HttpServerResponse response = context.response();
        HttpMessageWriter writer = HttpMessageFactory.createWriter(response::putHeader,
                content -> response.end(Buffer.buffer(content)));
        if (structured) {
            writer.writeStructured(answer, JsonFormat.CONTENT_TYPE);
        } else {
            writer.writeBinary(answer);
        }
    }

    private static MessageReader reader(RoutingContext context, byte[] body) {
        try {
            return HttpMessageFactory.createReader(
                    each -> context.request().headers().forEach((name, value) -> each.accept(name, value)), body);
        } catch (CloudEventRWException | IllegalArgumentException e) {
            throw new RefusedException(BAD_REQUEST);
        }
    }

    private static CloudEvent event(MessageReader reader) {
        try {
            CloudEvent event = reader.toEvent();
            if (!AwardsReply.REQUESTED.equals(event.getType())) {
                throw new RefusedException(BAD_REQUEST);
            }
            return event;
        } catch (CloudEventRWException | EventDeserializationException | IllegalStateException
                | IllegalArgumentException e) {
            throw new RefusedException(BAD_REQUEST);
        }
    }
}
