package org.awardcheck.blackbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request and what must come back, as the files in {@code black-box} write it.
 *
 * @param get     the target of a GET; {@code post} that of a POST
 * @param body    text as it is, anything else as JSON; sent as JSON unless the headers say otherwise
 * @param type    the media type with its parameters, in small letters without spaces; absent: not looked at
 * @param bears   headers of the answer; null: must not be there
 * @param members values at JSON pointers
 * @param words   what a reader must find in the body
 */
public record Case(String name, String get, String post, Map<String, String> headers, JsonNode body, int status,
        String type, Map<String, String> bears, Map<String, JsonNode> members, List<String> words) {

    public Case {
        if ((get == null) == (post == null)) {
            throw new IllegalArgumentException(name + ": either a GET or a POST");
        }
        headers = headers == null ? Map.of() : headers;
        bears = bears == null ? Map.of() : bears;
        members = members == null ? Map.of() : members;
        words = words == null ? List.of() : words;
    }

    public Request request() {
        Map<String, String> sent = new HashMap<>();
        if (body != null) {
            sent.put("Content-Type", "application/json");
        }
        sent.putAll(headers);
        return new Request(get != null ? "GET" : "POST", get != null ? get : post, sent, Optional.ofNullable(body)
                .map(node -> node.isTextual() ? node.textValue() : node.toString()));
    }

    @Override
    public String toString() {
        return name;
    }
}
