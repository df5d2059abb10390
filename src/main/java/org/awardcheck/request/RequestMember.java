package org.awardcheck.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A member of a request, as a component of the request's record declares it: Jackson's annotations say what stands for
 * it when it is left out, and what it means.
 *
 * @param type        what it is read as; {@link Request} stands for the members that every function takes
 * @param isOptional  whether it may be left out with nothing in its place
 * @param whenLeftOut what it then is, as JSON; absent where there is nothing in its place
 * @param description in both languages; empty if its name says it all
 */
public record RequestMember(String name, Type type, boolean isOptional, Optional<String> whenLeftOut,
        String description) {

    /**
     * The members of a kind of request, in order.
     *
     * @param type a record, or {@link Request} alone
     */
    public static List<RequestMember> of(Class<?> type) {
        return type == Request.class ? List.of(new RequestMember("", type, false, Optional.empty(), ""))
                : Stream.of(type.getRecordComponents()).map(RequestMember::of).toList();
    }

    private static RequestMember of(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        JsonPropertyDescription described = component.getAccessor().getAnnotation(JsonPropertyDescription.class);
        Type type = component.getGenericType();
        boolean isOptional = type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
        return new RequestMember(component.getName(),
                isOptional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type, isOptional,
                Optional.ofNullable(property).map(JsonProperty::defaultValue).filter(json -> !json.isEmpty()),
                described == null ? "" : described.value());
    }

    /** Whether it is for the members that every function takes. */
    public boolean isCommon() {
        return type == Request.class;
    }
}
