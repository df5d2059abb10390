package org.awardcheck.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.funqy.Funq;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.function.Cacheable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * A function as its method declares it.
 *
 * @param question    the question that it answers
 * @param description what it takes and gives; absent where it has none
 * @param request     what it is asked; absent for one that is asked nothing
 * @param response    what it answers with
 * @param isCacheable whether it may be asked by GET, too
 */
record FunctionDescription(String name, String question, Optional<String> description, Optional<Class<?>> request,
        Type response, boolean isCacheable) {

    /**
     * Every function, by name.
     *
     * @throws IllegalStateException if two have one name, of which Funqy takes the one that it meets last
     */
    static List<FunctionDescription> in(IndexView index) {
        List<FunctionDescription> all = found(index);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).name().equals(all.get(i - 1).name())) {
                throw new IllegalStateException("two functions are called " + all.get(i).name());
            }
        }
        return all;
    }

    private static List<FunctionDescription> found(IndexView index) {
        return index.getAnnotations(DotName.createSimple(Funq.class.getName())).stream()
                .map(found -> found.target().asMethod().declaringClass().name().toString()).distinct()
                .flatMap(type -> Stream.of(load(type).getMethods()))
                .filter(method -> method.isAnnotationPresent(Funq.class)).map(FunctionDescription::of)
                .sorted(Comparator.comparing(FunctionDescription::name)).toList();
    }

    private static FunctionDescription of(Method method) {
        String named = method.getAnnotation(Funq.class).value();
        String name = named.isEmpty() ? method.getName() : named;
        Optional<Operation> operation = Optional.ofNullable(method.getAnnotation(Operation.class));
        return new FunctionDescription(name, operation.map(Operation::summary).orElse(name),
                operation.map(Operation::description), Stream.<Class<?>>of(method.getParameterTypes()).findFirst(),
                response(method.getGenericReturnType()), method.isAnnotationPresent(Cacheable.class));
    }

    private static Type response(Type returned) {
        return returned instanceof ParameterizedType generic && generic.getRawType() == Uni.class
                ? generic.getActualTypeArguments()[0] : returned;
    }

    private static Class<?> load(String type) {
        try {
            return Class.forName(type, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the index names it", e);
        }
    }

    /** Bodies to try the function with, by name; they are in a file, where there is one. */
    Map<String, Object> examples() {
        String file = "/openapi/" + name + ".examples.json";
        try (InputStream in = FunctionDescription.class.getResourceAsStream(file)) {
            return in == null ? Map.of() : new ObjectMapper().readValue(in, new TypeReference<>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
