package org.awardcheck.mcp;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.function.UnaryOperator;

/**
 * Schemas of an OpenAPI document, each made whole in itself.
 *
 * @param components what they refer to, by name
 */
record Schemas(JsonObject components) {
    static final String DESCRIPTION = "description";
    private static final String REFERENCE = "$ref";
    private static final String COMPONENTS = "#/components/schemas/";
    private static final String DEFINITIONS = "$defs";

    /** With each part where it is referred to; not for parts that refer to themselves. */
    JsonObject inlined(JsonObject schema) {
        return schema.containsKey(REFERENCE) ? inlined(components.getJsonObject(name(schema)))
                : each(schema, this::inlined);
    }

    /** With the parts beside it, as definitions. */
    JsonObject defined(JsonObject schema) {
        JsonObject definitions = new JsonObject();
        JsonObject root = schema.containsKey(REFERENCE) ? components.getJsonObject(name(schema)) : schema;
        return each(root, part -> defined(part, definitions)).put(DEFINITIONS, definitions);
    }

    private JsonObject defined(JsonObject schema, JsonObject definitions) {
        if (!schema.containsKey(REFERENCE)) {
            return each(schema, part -> defined(part, definitions));
        }
        String name = name(schema);
        if (!definitions.containsKey(name)) {
            // It may refer to itself.
            definitions.put(name, new JsonObject());
            definitions.put(name, defined(components.getJsonObject(name), definitions));
        }
        return new JsonObject().put(REFERENCE, "#/" + DEFINITIONS + "/" + name);
    }

    /** What a schema allows, without saying what it means. */
    static JsonObject withoutWords(JsonObject schema) {
        JsonObject bare = each(schema, Schemas::withoutWords);
        if (bare.getValue(DESCRIPTION) instanceof String) {
            bare.remove(DESCRIPTION);
        }
        return bare;
    }

    private static String name(JsonObject reference) {
        return reference.getString(REFERENCE).substring(COMPONENTS.length());
    }

    private static JsonObject each(JsonObject schema, UnaryOperator<JsonObject> change) {
        JsonObject changed = new JsonObject();
        schema.forEach(member -> changed.put(member.getKey(), changed(member.getValue(), change)));
        return changed;
    }

    private static Object changed(Object value, UnaryOperator<JsonObject> change) {
        if (value instanceof JsonArray list) {
            return new JsonArray(list.stream().map(element -> changed(element, change)).toList());
        }
        return value instanceof JsonObject object ? change.apply(object) : value;
    }
}
