package org.awardcheck.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be in a place of the policy files. Readers take their keys from it, editors its JSON Schema. */
interface Shape {
    /** As JSON Schema. */
    Map<String, Object> schema();

    /** A list without duplicates. */
    record Listed(Shape item, int least, int most) implements Shape {
        static Listed of(Shape item) {
            return new Listed(item, 0, Integer.MAX_VALUE);
        }

        static Listed someOf(Shape item) {
            return new Listed(item, 1, Integer.MAX_VALUE);
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "array", "items", item.schema(), "minItems", least, "maxItems", most,
                    "uniqueItems", true);
        }
    }

    /**
     * A mapping whose keys are free.
     *
     * @param names what they look like, as a regular expression
     */
    record Named(String names, Shape value) implements Shape {
        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "object", "propertyNames", Map.of("pattern", "^(?:" + names + ")$"),
                    "additionalProperties", value.schema());
        }
    }

    /** One of several shapes. */
    record Either(String description, List<Keys> shapes) implements Shape {
        static Either of(String description, Keys... shapes) {
            return new Either(description, List.of(shapes));
        }

        /** The keys of all of them, each once. */
        String[] names() {
            return shapes.stream().flatMap(keys -> Stream.of(keys.names())).distinct().toArray(String[]::new);
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("description", description, "anyOf", shapes.stream().map(Keys::schema).toList());
        }
    }

    /** One of several words. */
    record Word(List<String> words) implements Shape {
        @Override
        public Map<String, Object> schema() {
            return Map.of("enum", words);
        }
    }

    /** A schema as a text, its members in the order of their names. */
    static String json(Object schema) {
        if (schema instanceof Map<?, ?> map) {
            return new TreeSet<>(map.keySet()).stream().map(key -> json(key) + ": " + json(map.get(key)))
                    .collect(Collectors.joining(",\n", "{\n", "}"));
        }
        if (schema instanceof List<?> list) {
            return list.stream().map(Shape::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return schema instanceof String text
                ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : String.valueOf(schema);
    }

    /** The schema of a file. */
    static String file(Keys keys) {
        Map<String, Object> schema = new HashMap<>(keys.schema());
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        return json(schema) + "\n";
    }
}
