package org.awardcheck.blackbox;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The agreement that every artifact keeps on every platform. */
public final class Cases {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FILES = List.of("functions", "faults", "pages", "health");

    private Cases() {
    }

    /** All of it. */
    public static Stream<Case> all() {
        return FILES.stream().flatMap(file -> read(file, new TypeReference<List<Case>>() { }).stream());
    }

    /** The headers that every answer bears, whatever is asked; null: must not be there. */
    static Map<String, String> headersOfEveryAnswer() {
        return read("every-answer", new TypeReference<>() { });
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = Cases.class.getResourceAsStream("/black-box/" + file + ".json")) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
