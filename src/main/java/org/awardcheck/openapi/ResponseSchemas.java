package org.awardcheck.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * What the functions answer with, read off the response records themselves, so that the description cannot fall behind.
 */
final class ResponseSchemas {
    private final Map<String, Schema> components = new LinkedHashMap<>();

    /** The schemas that others refer to, by name. */
    Map<String, Schema> components() {
        return components;
    }

    /** The schema of a response. */
    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return reference(plain);
        }
        if (plain == String.class) {
            return typed(SchemaType.STRING);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return typed(SchemaType.BOOLEAN);
        }
        return plain == Object.class ? OASFactory.createSchema() : typed(SchemaType.INTEGER);
    }

    private Schema of(Class<?> type, RecordComponent component) {
        Schema schema = of(component.getGenericType());
        List<Object> names = PublicNames.of(type, component.getName());
        return names.isEmpty() ? schema : schema.enumeration(names);
    }

    private Schema generic(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        return Collection.class.isAssignableFrom((Class<?>) type.getRawType())
                ? typed(SchemaType.ARRAY).items(of(arguments[0]))
                : typed(SchemaType.OBJECT).additionalPropertiesSchema(of(arguments[1]));
    }

    private Schema reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!components.containsKey(name)) {
            Schema schema = typed(SchemaType.OBJECT);
            components.put(name, schema);
            boolean mayLack = type.isAnnotationPresent(JsonInclude.class);
            for (RecordComponent component : type.getRecordComponents()) {
                schema.addProperty(component.getName(), of(type, component));
                if (!mayLack || component.getType().isPrimitive()) {
                    schema.addRequired(component.getName());
                }
            }
        }
        return OASFactory.createSchema().ref(name);
    }

    private static Schema typed(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
