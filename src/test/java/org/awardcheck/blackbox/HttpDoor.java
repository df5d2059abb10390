package org.awardcheck.blackbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** In by a port. */
public final class HttpDoor implements Door {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    /** @param base scheme, host and port, without a slash behind them */
    public HttpDoor(String base) {
        this.base = base;
    }

    @Override
    public Answer send(Request request) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(base + request.target())).timeout(LONGEST)
                .method(request.method(), request.body().map(BodyPublishers::ofString)
                        .orElseGet(BodyPublishers::noBody));
        request.headers().forEach(builder::setHeader);
        HttpResponse<byte[]> response = client.send(builder.build(), BodyHandlers.ofByteArray());
        Map<String, String> headers = response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join(", ", entry.getValue())));
        return new Answer(response.statusCode(), headers, response.body());
    }
}
