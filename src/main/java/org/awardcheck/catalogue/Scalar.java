package org.awardcheck.catalogue;

import java.util.List;
import java.util.Map;
import org.awardcheck.policy.FactType;

/** One value, as {@link Numbers}, {@link Ids} and {@link Item} read it. */
enum Scalar implements Shape {
    /** Words, in no language or in one. */
    LINE(text("\\S")),
    ID(text("^(?:" + Ids.ID + ")$")),
    DATE(Map.of("type", "string", "format", "date", "pattern", "^\\d{4}-\\d{2}-\\d{2}$")),
    BOOLEAN(Map.of("type", "boolean")),
    TRUE(Map.of("const", true)),
    /** A permanent number. */
    NUMBER(Map.of("type", "integer", "minimum", 1, "maximum", 9999)),
    /** A sum above zero. */
    MONEY(number(1, FactType.MONEY, "^(?=.*[1-9])(?:" + Numbers.WHOLE + "|" + Numbers.WAN + ")$")),
    /** A sum or a number of things. */
    THRESHOLD(number(0, FactType.MONEY, "^(?:" + Numbers.WHOLE + "|" + Numbers.WAN + ")$")),
    COUNT(number(0, FactType.COUNT, "^(?:" + Numbers.WHOLE + ")$")),
    /** Above 0% and at most 100%. */
    RATE(text("^(?=[^%]*[1-9])(?!(?:1(?!00)|[2-9])\\d\\d|100\\.\\d*[1-9])" + Numbers.PERCENT + "$")),
    /** A page of somebody else's. */
    LINK(text("^" + GuidanceReader.LINK + "$")),
    TELEPHONE(text("^" + GuidanceReader.TELEPHONE + "$")),
    RATIO(either(Map.of("type", "number", "minimum", 0, "exclusiveMaximum", 1000), text("^" + Numbers.RATIO + "$")));

    private final Map<String, Object> schema;

    Scalar(Map<String, Object> schema) {
        this.schema = schema;
    }

    @Override
    public Map<String, Object> schema() {
        return schema;
    }

    private static Map<String, Object> text(String pattern) {
        return Map.of("type", "string", "pattern", pattern);
    }

    /** YAML takes digits alone for a number, and others for a text. */
    private static Map<String, Object> number(long least, FactType type, String pattern) {
        return either(Map.of("type", "integer", "minimum", least, "maximum", type.maximum()), text(pattern));
    }

    private static Map<String, Object> either(Map<String, Object> number, Map<String, Object> text) {
        return Map.of("anyOf", List.of(number, text));
    }
}
