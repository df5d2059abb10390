package org.awardcheck.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.batch.Summary;
import org.awardcheck.policy.Named;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Schemas read off the records that are written, so that the description cannot fall behind. Jackson's annotations say
 * what a member may be: with {@link JsonInclude.Include#ALWAYS} it may be null, with any other it may be absent, and
 * without one it is there.
 */
final class RecordSchemas {
    private static final Set<Class<?>> LONG = Set.of(long.class, Long.class);
    private static final Set<Class<?>> INT = Set.of(int.class, Integer.class, short.class, Short.class, byte.class,
            Byte.class);
    private static final Set<Class<?>> FRACTION = Set.of(double.class, Double.class, float.class, Float.class);

    private final Map<String, Schema> components = new LinkedHashMap<>();

    /** The schemas that others refer to, by name. */
    Map<String, Schema> components() {
        return components;
    }

    /** The schema of a type. */
    Schema of(Type type) {
        return type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
    }

    private Schema plain(Class<?> type) {
        if (type.isRecord()) {
            return reference(type);
        }
        if (type.isEnum()) {
            return typed(SchemaType.STRING).enumeration(new ArrayList<>(Stream.of(type.getEnumConstants())
                    .map(constant -> constant instanceof Named named ? named.id() : constant.toString()).toList()));
        }
        if (LONG.contains(type)) {
            return typed(SchemaType.INTEGER).format("int64");
        }
        if (INT.contains(type)) {
            return typed(SchemaType.INTEGER).format("int32");
        }
        if (FRACTION.contains(type)) {
            return typed(SchemaType.NUMBER);
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed(SchemaType.BOOLEAN);
        }
        return type == String.class ? typed(SchemaType.STRING) : OASFactory.createSchema();
    }

    private Schema generic(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        return Collection.class.isAssignableFrom((Class<?>) type.getRawType())
                ? typed(SchemaType.ARRAY).items(of(arguments[0]))
                : typed(SchemaType.OBJECT).additionalPropertiesSchema(of(arguments[1]));
    }

    private Schema reference(Class<?> type) {
        String name = name(type);
        if (!components.containsKey(name)) {
            Schema schema = typed(SchemaType.OBJECT);
            components.put(name, schema);
            addMembers(type, schema, true);
        }
        return OASFactory.createSchema().ref(name);
    }

    /** What belongs to a summary is called so, since the rest of the document does not. */
    private static String name(Class<?> type) {
        return (type.getEnclosingClass() == Summary.class ? Summary.class.getSimpleName() : "") + type.getSimpleName();
    }

    private void addMembers(Class<?> type, Schema schema, boolean areThere) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
            boolean mayBeNull = include != null && include.value() == JsonInclude.Include.ALWAYS;
            boolean isThere = areThere && (include == null || mayBeNull);
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                addMembers(component.getType(), schema, isThere);
            } else {
                Schema member = of(component.getGenericType());
                schema.addProperty(component.getName(), mayBeNull ? orNull(member) : member);
                if (isThere) {
                    schema.addRequired(component.getName());
                }
            }
        }
    }

    private static Schema orNull(Schema schema) {
        return schema.getRef() == null ? schema.addType(SchemaType.NULL)
                : OASFactory.createSchema().addOneOf(schema).addOneOf(typed(SchemaType.NULL));
    }

    static Schema typed(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
