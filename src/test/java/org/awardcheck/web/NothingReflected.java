package org.awardcheck.web;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ValueResolver;
import java.util.concurrent.CompletionStage;

/**
 * Fails every page, in all tests, on which Qute would look for something by reflection: a native image has no such
 * methods to find. What templates read of a class bears {@code @TemplateData}. Without it, Quarkus finds out by itself
 * what they read, but forgets most of it as soon as a message is given something of the class.
 */
@EngineConfiguration
public class NothingReflected implements ValueResolver {
    private final ValueResolver reflection = new ReflectionValueResolver();

    /** Between all others and the one that reflects. */
    @Override
    public int getPriority() {
        return reflection.getPriority() + 1;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        return reflection.appliesTo(context);
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        throw new IllegalStateException(context.getBase().getClass().getName() + "." + context.getName()
                + " would be found by reflection");
    }
}
