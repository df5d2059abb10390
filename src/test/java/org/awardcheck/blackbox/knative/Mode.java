package org.awardcheck.blackbox.knative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.message.Encoding;
import io.cloudevents.core.message.MessageReader;
import io.cloudevents.http.HttpMessageFactory;
import io.cloudevents.http.impl.HttpMessageWriter;
import io.cloudevents.jackson.JsonFormat;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.awardcheck.blackbox.Answer;
import org.awardcheck.blackbox.Request;

/** How an event travels by HTTP: its attributes as headers, or everything in one JSON object. */
enum Mode {
    BINARY(Encoding.BINARY), STRUCTURED(Encoding.STRUCTURED);

    private final Encoding encoding;

    Mode(Encoding encoding) {
        this.encoding = encoding;
    }

    Request message(String path, CloudEvent event) {
        Map<String, String> headers = new HashMap<>();
        AtomicReference<byte[]> body = new AtomicReference<>();
        HttpMessageWriter writer = HttpMessageFactory.createWriter(
                (name, value) -> headers.put(name, name.startsWith("ce-") ? encoded(value) : value), body::set);
        if (this == BINARY) {
            writer.writeBinary(event);
        } else {
            writer.writeStructured(event, JsonFormat.CONTENT_TYPE);
        }
        return new Request("POST", path, headers, Optional.ofNullable(body.get())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }

    /** The event of an answer, which has to come in this mode. */
    CloudEvent event(Answer answer) {
        Map<String, String> headers = new HashMap<>();
        answer.headers().forEach((name, value) -> headers.put(name, name.startsWith("ce-")
                ? URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8) : value));
        MessageReader reader = HttpMessageFactory.createReader(headers, bytes(answer.text()));
        assertEquals(encoding, reader.getEncoding());
        return reader.toEvent();
    }

    /** More than the binding asks for, and so all of it. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
