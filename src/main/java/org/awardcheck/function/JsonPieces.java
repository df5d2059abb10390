package org.awardcheck.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/** Makes pieces of JSON out of names and values. */
record JsonPieces(ObjectMapper mapper) {

    /** A piece of JSON as it stands and the value behind it, as often as is given. */
    byte[] of(Object... literalsAndValues) {
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < literalsAndValues.length; i++) {
            json.append(i % 2 == 0 ? literalsAndValues[i] : value(literalsAndValues[i]));
        }
        return JsonText.piece(json.toString());
    }

    /** A value of our own as JSON in UTF-8. */
    byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a response of our own is always JSON", e);
        }
    }

    /** Texts are most of the values, and there are thousands; a mapper would set out anew for each. */
    private String value(Object value) {
        return new String(value instanceof String text ? JsonText.quoted(text) : bytes(value), StandardCharsets.UTF_8);
    }
}
