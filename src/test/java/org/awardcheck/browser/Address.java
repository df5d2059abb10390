package org.awardcheck.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page in one of its states; all of them are in {@code pages/addresses.txt}.
 *
 * @param status what it answers with
 * @param name   what it shows
 * @param rest   its address below the language
 */
public record Address(int status, String name, String rest) {
    private static final Pattern DEFINITION = Pattern.compile("([a-z]+) = (.*)");

    /** All of them, in the order of the file. */
    public static Stream<Address> all() {
        Map<String, String> answers = new LinkedHashMap<>();
        return lines().filter(line -> !line.isBlank() && !line.startsWith("#")).filter(line -> {
            var definition = DEFINITION.matcher(line);
            if (definition.matches()) {
                answers.put("{" + definition.group(1) + "}", definition.group(2));
            }
            return !definition.matches();
        }).map(line -> {
            String[] parts = line.split("\\|", -1);
            String rest = parts[2].strip();
            for (Map.Entry<String, String> known : answers.entrySet()) {
                rest = rest.replace(known.getKey(), known.getValue());
            }
            return new Address(Integer.parseInt(parts[0].strip()), parts[1].strip(), rest);
        });
    }

    /** The one with this name. */
    static Address named(String name) {
        return all().filter(address -> address.name().equals(name)).findFirst().orElseThrow();
    }

    /** The address in a language, without a slash before it. */
    public String in(String language) {
        return language + (rest.isEmpty() || rest.startsWith("?") ? "" : "/") + rest;
    }

    private static Stream<String> lines() {
        try (InputStream in = Address.class.getResourceAsStream("/pages/addresses.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
