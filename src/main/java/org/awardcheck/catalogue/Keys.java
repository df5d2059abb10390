package org.awardcheck.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A mapping with these keys and no others.
 *
 * @param description what it is
 * @param keys        the keys in the order in which they are listed
 * @param one         whether just one of them is there
 * @param rules       what else a schema can say: which key goes with which value of another
 */
record Keys(String description, List<Key> keys, boolean one, List<Map<String, Object>> rules) implements Shape {

    /** A key. */
    record Key(String name, boolean isNeeded, String description, Shape shape) {
    }

    static Keys of(String description) {
        return new Keys(description, List.of(), false, List.of());
    }

    /** A mapping of which one key is there. */
    static Keys oneOf(String description) {
        return new Keys(description, List.of(), true, List.of());
    }

    /** And a key that must be there. */
    Keys needs(String name, Shape shape, String keyDescription) {
        return with(new Key(name, true, keyDescription, shape));
    }

    /** And a key that may be there. */
    Keys may(String name, Shape shape, String keyDescription) {
        return with(new Key(name, false, keyDescription, shape));
    }

    /** And that a key is given where another one has one of these values, and nowhere else. */
    Keys justFor(String name, String other, String... values) {
        Map<String, Object> isThere = Map.of("required", List.of(name));
        return with(Map.of("if", Map.of("required", List.of(other), "properties",
                Map.of(other, new Word(List.of(values)).schema())), "then", isThere, "else", Map.of("not", isThere)));
    }

    /** And that a key goes with another one. */
    Keys goesWith(String name, String other) {
        return with(Map.of("dependentRequired", Map.of(name, List.of(other))));
    }

    /** And that a key goes with a list of several things. */
    Keys goesWithSeveral(String name, String list) {
        return with(Map.of("dependentSchemas", Map.of(name, Map.of("properties",
                Map.of(list, Map.of("minItems", 2))))));
    }

    /** And that one of these keys is there at least. */
    Keys some(String... names) {
        return with(Map.of("anyOf", Stream.of(names).map(name -> Map.of("required", List.of(name))).toList()));
    }

    String[] names() {
        return keys.stream().map(Key::name).toArray(String[]::new);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key key : keys) {
            Map<String, Object> value = new LinkedHashMap<>(key.shape.schema());
            value.put("description", key.description);
            properties.put(key.name, value);
        }
        return Map.of("description", description, "type", "object", "additionalProperties", false,
                "properties", properties, "required", keys.stream().filter(Key::isNeeded).map(Key::name).toList(),
                "minProperties", one ? 1 : 0, "maxProperties", one ? 1 : keys.size(), "allOf", all(rules));
    }

    /** JSON Schema allows no empty list of rules. */
    private static List<?> all(List<?> rules) {
        return rules.isEmpty() ? List.of(Map.of()) : rules;
    }

    private Keys with(Key key) {
        return new Keys(description, added(keys, key), one, rules);
    }

    private Keys with(Map<String, Object> rule) {
        return new Keys(description, keys, one, added(rules, rule));
    }

    private static <T> List<T> added(List<T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.add(last);
        return List.copyOf(all);
    }
}
