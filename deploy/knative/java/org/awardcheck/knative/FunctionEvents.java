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
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.awardcheck.http.RefusedException;
import org.awardcheck.policy.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a broker sends events of type {@code award-check.FUNCTION.requested}. What is answered is an event too, in the
 * mode of the one that came, binary or structured; only what is no such event is refused by an HTTP status.
 */
@Singleton
class FunctionEvents {
    private static final String PATH = "/events";
    private static final Text NO_EVENT = new Text(
            "请求须是一个CloudEvent（1.0），类型为award-check.函数名.requested；请检查请求体，属性在请求头时检查ce-开头的请求头",
            "The request must be a CloudEvent (1.0) of type award-check.FUNCTION.requested; check the body, or the ce- "
                    + "headers if the attributes stand there");

    private final FunctionReply reply;

    FunctionEvents(FunctionReply reply) {
        this.reply = reply;
        // Found as a service by itself, but not in a native binary.
        EventFormatProvider.getInstance().registerFormat(new JsonFormat());
    }

    void register(@Observes Router router,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        router.post(PATH).handler(BodyHandler.create(false).setBodyLimit(limit.asLongValue())).handler(this::receive);
    }

    private void receive(RoutingContext context) {
        Buffer buffer = context.body().buffer();
        byte[] body = buffer == null ? new byte[0] : buffer.getBytes();
        try {
            MessageReader reader = HttpMessageFactory.createReader(each -> context.request().headers()
                    .forEach((name, value) -> each.accept(name, HeaderValue.decoded(name, value))), body);
            boolean structured = reader.getEncoding() == Encoding.STRUCTURED;
            CloudEvent event = reader.toEvent();
            String function = reply.function(event).orElseThrow(FunctionEvents::refused);
            reply.to(event, function, structured ? body : null)
                    .invoke(answer -> send(answer, structured, context.response()))
                    .subscribe().with(sent -> { }, context::fail);
        } catch (CloudEventRWException | EventDeserializationException | IllegalStateException
                | IllegalArgumentException e) {
            throw refused();
        }
    }

    private static RefusedException refused() {
        return new RefusedException(400, NO_EVENT);
    }

    private static void send(CloudEvent answer, boolean structured, HttpServerResponse response) {
        HttpMessageWriter writer = HttpMessageFactory.createWriter(
                (name, value) -> response.putHeader(name, HeaderValue.encoded(name, value)),
                content -> response.end(Buffer.buffer(content)));
        if (structured) {
            writer.writeStructured(answer, JsonFormat.CONTENT_TYPE);
        } else {
            writer.writeBinary(answer);
        }
    }
}
