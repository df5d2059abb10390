package org.awardcheck.blackbox.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.awardcheck.blackbox.Answer;
import org.awardcheck.blackbox.Door;
import org.awardcheck.blackbox.Request;

/** In by the events (format 2.0) that HTTP APIs and function URLs make of requests. */
final class HttpApiDoor implements Door {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LambdaFunction function;

    HttpApiDoor(LambdaFunction function) {
        this.function = function;
    }

    @Override
    public Answer send(Request request) throws IOException, InterruptedException {
        RuntimeApi.Outcome outcome = function.invoke(event(request).toString());
        if (outcome.isError()) {
            throw new IOException("the function failed: " + outcome.body());
        }
        return answer(JSON.readTree(outcome.body()));
    }

    /** The event for a request. */
    static ObjectNode event(Request request) throws IOException {
        ObjectNode event;
        try (InputStream in = HttpApiDoor.class.getResourceAsStream("/black-box/aws/http-api-event.json")) {
            event = (ObjectNode) JSON.readTree(in);
        }
        event.put("rawPath", request.path()).put("rawQueryString", request.query());
        ((ObjectNode) event.at("/requestContext/http")).put("method", request.method()).put("path", request.path());
        ObjectNode headers = (ObjectNode) event.get("headers");
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        parameters(request.query()).forEach((name, values) ->
                event.withObject("/queryStringParameters").put(name, String.join(",", values)));
        request.body().ifPresent(body -> {
            headers.put("content-length", Integer.toString(body.getBytes(StandardCharsets.UTF_8).length));
            event.put("body", body);
        });
        return event;
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String parameter : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            if (parts.length == 2) {
                parameters.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(decoded(parts[1]));
            }
        }
        return parameters;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** What the platform makes of a result. */
    static Answer answer(JsonNode response) {
        Map<String, String> headers = new TreeMap<>();
        response.path("headers").properties()
                .forEach(field -> headers.put(field.getKey(), field.getValue().textValue()));
        if (!response.path("cookies").isEmpty()) {
            headers.put("Set-Cookie", response.get("cookies").toString());
        }
        String body = response.path("body").asText("");
        return new Answer(response.get("statusCode").intValue(), headers,
                response.path("isBase64Encoded").booleanValue()
                        ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8));
    }
}
