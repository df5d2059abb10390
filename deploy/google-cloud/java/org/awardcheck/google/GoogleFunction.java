package org.awardcheck.google;

import com.google.cloud.functions.HttpFunction;
import com.google.cloud.functions.HttpRequest;
import com.google.cloud.functions.HttpResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.awardcheck.inprocess.Program;
import org.awardcheck.inprocess.Reply;

/** The whole program as one Google Cloud Function: every address leads to it. */
public class GoogleFunction implements HttpFunction {
    private final Program program = Program.running();

    @Override
    public void service(HttpRequest request, HttpResponse response) throws IOException {
        Map<String, String> headers = request.getHeaders().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(",", header.getValue())));
        String target = request.getPath() + request.getQuery().map(query -> "?" + query).orElse("");
        Reply reply = program.ask(request.getMethod(), target, headers, request.getInputStream().readAllBytes());
        response.setStatusCode(reply.status());
        reply.headers().forEach(header -> response.appendHeader(header.getKey(), header.getValue()));
        response.getOutputStream().write(reply.body());
    }
}
