package org.awardcheck.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import org.awardcheck.answers.Fault;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;
import org.awardcheck.request.BadRequestException;

/**
 * A problem detail (RFC 9457).
 *
 * @param status the HTTP status
 * @param detail what to do about it
 * @param errors the faults of the request, each with the JSON pointer to where it lies
 */
public record Problem(int status, Text detail, List<Fault> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Text UNKNOWN = new Text("出错了", "Something went wrong");
    private static final Map<Integer, Text> TITLES = Map.of(
            400, BadRequestException.TITLE,
            404, new Text("没有这个地址", "Not found"),
            405, new Text("方法不对", "Method not allowed"),
            413, new Text("请求体太大", "Content too large"),
            415, new Text("媒体类型不对", "Unsupported media type"),
            500, new Text("服务出错", "Internal server error"));

    /** A request that cannot be answered. */
    public static Problem of(BadRequestException bad) {
        return new Problem(400, bad.detail(), bad.faults());
    }

    /** As JSON text. */
    public String json(Language language) {
        JsonObject body = new JsonObject()
                .put("type", "about:blank")
                .put("title", TITLES.getOrDefault(status, UNKNOWN).in(language))
                .put("status", status)
                .put("detail", detail.in(language));
        if (!errors.isEmpty()) {
            JsonArray array = new JsonArray();
            errors.forEach(fault -> array.add(new JsonObject()
                    .put("pointer", fault.pointer())
                    .put("code", fault.code())
                    .put("detail", fault.detail().in(language))));
            body.put("errors", array);
        }
        return body.encode();
    }

    void send(RoutingContext context, Language language) {
        context.response().setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Content-Language", language.tag())
                .end(json(language));
    }
}
