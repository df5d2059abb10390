package org.awardcheck.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** Bodies of requests as they are sent. */
public final class Bodies {
    private Bodies() {
    }

    public static JsonBody of(JsonNode tree) {
        return JsonBody.parse(tree.toString().getBytes(StandardCharsets.UTF_8));
    }
}
