package org.awardcheck.blackbox.azure;

import com.microsoft.azure.functions.HttpMethod;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import com.microsoft.azure.functions.HttpStatus;
import com.microsoft.azure.functions.HttpStatusType;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A request as an HTTP trigger hands it over: whole address, names of headers in small letters, text. */
record TriggerRequest(HttpMethod method, URI address, Map<String, String> headers, Optional<String> body)
        implements HttpRequestMessage<Optional<String>> {

    static TriggerRequest of(HttpExchange exchange) throws IOException {
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream().collect(Collectors.toMap(
                header -> header.getKey().toLowerCase(Locale.ROOT), header -> String.join(",", header.getValue())));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new TriggerRequest(HttpMethod.value(exchange.getRequestMethod()),
                URI.create("https://award-check.azurewebsites.net" + exchange.getRequestURI()), headers,
                Optional.of(body).filter(text -> !text.isEmpty()));
    }

    @Override
    public URI getUri() {
        return address;
    }

    @Override
    public HttpMethod getHttpMethod() {
        return method;
    }

    @Override
    public Map<String, String> getHeaders() {
        return headers;
    }

    @Override
    public Map<String, String> getQueryParameters() {
        throw new UnsupportedOperationException("the address holds them");
    }

    @Override
    public Optional<String> getBody() {
        return body;
    }

    @Override
    public HttpResponseMessage.Builder createResponseBuilder(HttpStatus status) {
        return new TriggerResponse().status(status);
    }

    @Override
    public HttpResponseMessage.Builder createResponseBuilder(HttpStatusType status) {
        return new TriggerResponse().status(status);
    }
}
