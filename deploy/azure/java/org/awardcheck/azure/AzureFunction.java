package org.awardcheck.azure;

import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import com.microsoft.azure.functions.HttpStatusType;
import com.microsoft.azure.functions.annotation.AuthorizationLevel;
import com.microsoft.azure.functions.annotation.FunctionName;
import com.microsoft.azure.functions.annotation.HttpTrigger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.awardcheck.inprocess.Program;
import org.awardcheck.inprocess.Reply;

/** The whole program as one Azure Function: every address leads to it. All that it takes and answers is text. */
public class AzureFunction {

    @FunctionName("award-check")
    public HttpResponseMessage run(
            @HttpTrigger(name = "request", authLevel = AuthorizationLevel.ANONYMOUS, route = "{*path}")
                    HttpRequestMessage<Optional<String>> request) {
        Reply reply = Program.running().ask(request.getHttpMethod().name(), target(request.getUri()),
                headersForText(request.getHeaders()), request.getBody().orElse("").getBytes(StandardCharsets.UTF_8));
        HttpResponseMessage.Builder response = request
                .createResponseBuilder(HttpStatusType.custom(reply.status()))
                .body(new String(reply.body(), StandardCharsets.UTF_8));
        reply.headers().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + ", " + other))
                .forEach(response::header);
        return response.build();
    }

    /** Nothing is compressed for a platform that takes text alone. */
    private static Map<String, String> headersForText(Map<String, String> headers) {
        return headers.entrySet().stream().filter(header -> !header.getKey().equalsIgnoreCase("Accept-Encoding"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String target(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
