package org.awardcheck.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.funqy.runtime.FunctionConstructor;
import io.quarkus.funqy.runtime.FunctionInvoker;
import io.quarkus.funqy.runtime.FunctionRecorder;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.RequestReader;

/**
 * The one way in to the functions, whatever the platform: those that {@code @Funq} declares, found in Funqy's registry
 * and called through its invoker. What they are asked and answer is JSON.
 */
@Singleton
public class Functions {
    private final ObjectMapper json;
    private final RequestReader requests;

    // Funqy leaves it to whoever binds it to a protocol to say where its beans are.
    @SuppressWarnings("StaticAssignmentInConstructor")
    Functions(ObjectMapper json, RequestReader requests) {
        FunctionConstructor.CONTAINER = new FunctionBeans(Arc.container());
        this.json = json;
        this.requests = requests;
    }

    /** The public names of all functions. */
    public Set<String> names() {
        return FunctionRecorder.registry.invokers().stream().map(FunctionInvoker::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a function's answer is the same for everyone who asks for the same date and language. */
    public boolean isCacheable(String name) {
        return invoker(name).getMethod().isAnnotationPresent(Cacheable.class);
    }

    /**
     * Reads what a function is asked; nothing is answered yet.
     *
     * @param name one of {@link #names}
     * @throws org.awardcheck.request.BadRequestException naming everything that is wrong with the body
     */
    public Call read(String name, JsonBody body) {
        FunctionInvoker invoker = invoker(name);
        return new Call(invoker, invoker.hasInput()
                ? requests.read((Class<?>) invoker.getInputType(), body) : null, this);
    }

    /** A response, or a problem, in UTF-8. */
    public byte[] write(Object response) {
        try {
            return json.writeValueAsBytes(response);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a response of our own is always JSON", e);
        }
    }

    private static FunctionInvoker invoker(String name) {
        FunctionInvoker invoker = FunctionRecorder.registry.matchInvoker(name);
        if (invoker == null) {
            throw new IllegalArgumentException("there is no function " + name);
        }
        return invoker;
    }
}
