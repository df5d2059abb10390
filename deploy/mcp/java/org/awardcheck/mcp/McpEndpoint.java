package org.awardcheck.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.awardcheck.http.FunctionGuard;
import org.awardcheck.http.RefusedException;
import org.awardcheck.http.Settings;
import org.awardcheck.policy.Text;
import org.awardcheck.request.JsonBody;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands in front of the endpoint for assistants and lets through what is answered there: one request by POST, without
 * a session, and from no page of another site.
 */
@Singleton
class McpEndpoint {
    private static final String PATH = "/mcp";
    private static final int BEFORE_THE_EXTENSIONS_OWN = -1;
    private static final String SESSION = "Mcp-Session-Id";
    private static final String MESSAGE = Message.class.getName();
    private static final String JSON = "application/json";
    private static final int NO_SUCH_METHOD = -32601;
    private static final Text ANSWERS = new Text("所有回答都是application/json", "Every answer is application/json");

    void register(@Observes Router router, Settings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        // An older transport, whose connections would stay open.
        router.routeWithRegex(PATH + "/.*").order(BEFORE_THE_EXTENSIONS_OWN).handler(context -> context.fail(404));
        List<Handler<RoutingContext>> steps = List.of(origins(settings), new FunctionGuard(limit.asLongValue(), false),
                BodyHandler.create(false).setBodyLimit(limit.asLongValue()), McpEndpoint::admit);
        for (Handler<RoutingContext> step : steps) {
            router.routeWithRegex(PATH).order(BEFORE_THE_EXTENSIONS_OWN).handler(step);
        }
    }

    /** The message of a request that was let through. */
    static Message message(RoutingContext context) {
        return context.get(MESSAGE);
    }

    /**
     * A browser says whose page it is that asks: nobody's but those that the operator names. Assistants say nothing.
     */
    private static Handler<RoutingContext> origins(Settings settings) {
        return settings.corsOrigins().<Handler<RoutingContext>>map(origins -> CorsHandler.create().addOrigins(origins)
                .allowedMethod(HttpMethod.POST).maxAgeSeconds(3600).allowedHeaders(Set.of("Content-Type", "Accept",
                        "Accept-Language", "Mcp-Protocol-Version"))).orElse(McpEndpoint::refusePages);
    }

    private static void refusePages(RoutingContext context) {
        if (context.request().getHeader(HttpHeaders.ORIGIN) != null) {
            throw new RefusedException(403);
        }
        context.next();
    }

    private static void admit(RoutingContext context) {
        String accepted = String.join(",", context.request().headers().getAll(HttpHeaders.ACCEPT));
        if (!accepted.isEmpty() && !accepted.contains(JSON) && !accepted.contains("*/*")) {
            throw new RefusedException(406, ANSWERS);
        }
        Buffer body = context.body().buffer();
        Message message = Message.read(body == null ? JsonBody.NOTHING : JsonBody.parse(body.getBytes()));
        if (message.isNotification()) {
            // Nothing is under way that it could be about.
            context.response().setStatusCode(202).end();
        } else if (!message.isKnown()) {
            send(noSuchMethod(message), context);
        } else {
            context.put(MESSAGE, message);
            // The extension wants both, and takes a session that it does not know for the client's fault.
            context.request().headers().set(HttpHeaders.ACCEPT, JSON + ", text/event-stream").remove(SESSION);
            context.addHeadersEndHandler(end -> finish(context.response().headers()));
            context.next();
        }
    }

    /** Of the program's answers only those of the extension are not packed by the program itself. */
    private static void finish(MultiMap headers) {
        // Quarkus says beforehand of every route but its own that it is not to be packed.
        headers.remove(SESSION).remove(HttpHeaders.CONTENT_ENCODING).add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static JsonNode noSuchMethod(Message message) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0").set("id", message.id());
        answer.putObject("error").put("code", NO_SUCH_METHOD)
                .put("message", "There is no such method; the tools are listed by "
                + "tools/list and called by tools/call");
        return answer;
    }

    private static void send(JsonNode answer, RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, JSON).end(answer.toString());
    }
}
