package org.awardcheck.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.awardcheck.function.Call;
import org.awardcheck.function.Functions;
import org.awardcheck.policy.Language;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.Request;

/** Answers a function's request on the event loop: no function waits for anything. */
final class FunctionHandler implements Handler<RoutingContext> {
    private static final String JSON = "application/json";

    private final Functions functions;
    private final String name;
    private final boolean isCacheable;
    /** Anyone may ask for any date. */
    private final Latest<Asked, StaticContent> alike = new Latest<>(16);

    /** All that an answer hangs on that is the same for everyone; nothing that anybody answered is kept. */
    private record Asked(String edition, LocalDate on, Language language) {
        static Asked by(Request request) {
            return new Asked(request.policy().id(), request.on(), request.language());
        }
    }

    /** @param name the function's name */
    FunctionHandler(Functions functions, String name) {
        this.functions = functions;
        this.name = name;
        this.isCacheable = functions.isCacheable(name);
    }

    @Override
    public void handle(RoutingContext context) {
        Call call = functions.read(name, body(context));
        if (isCacheable) {
            answerAlike(call, context);
        } else {
            answer(call.answer().invoke(json -> send(json, context)), context);
        }
    }

    /** Sets it going. What fails on the way out fails the request, too: thrown by a subscriber it would get lost. */
    private static void answer(Uni<?> sending, RoutingContext context) {
        sending.subscribe().with(sent -> { }, context::fail);
    }

    /** Compressed for those who take gzip, which is nearly everyone. */
    private static void send(byte[] json, RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, JSON);
        boolean isGzipped = StaticContent.takesGzip(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        StaticContent.end(isGzipped ? Gzip.of(json) : ByteBuffer.wrap(json), isGzipped, context.request());
    }

    private static JsonBody body(RoutingContext context) {
        if (!context.request().method().equals(HttpMethod.POST)) {
            String query = Objects.requireNonNullElse(SharedQuery.restored(context.request().query()), "");
            return JsonBody.ofQuery(new QueryStringDecoder(Address.mended("?" + query)).parameters().entrySet().stream()
                    .flatMap(it -> it.getValue().stream().map(value -> Map.entry(it.getKey(), value))).toList());
        }
        if (context.request().query() != null) {
            throw BadRequestException.queryBesideBody();
        }
        Buffer body = context.body().buffer();
        return body == null ? JsonBody.NOTHING : JsonBody.parse(body.getBytes());
    }

    private void answerAlike(Call call, RoutingContext context) {
        Asked asked = Asked.by((Request) call.request());
        StaticContent known = alike.known(asked);
        if (known != null) {
            send(known, context);
        } else {
            answer(call.answer().map(json -> new StaticContent(JSON, json)).invoke(made -> {
                alike.keep(asked, made);
                send(made, context);
            }), context);
        }
    }

    private static void send(StaticContent content, RoutingContext context) {
        if (context.request().method().equals(HttpMethod.POST)) {
            content.sendWhole(context.request());
        } else {
            content.send(context.request());
        }
    }
}
