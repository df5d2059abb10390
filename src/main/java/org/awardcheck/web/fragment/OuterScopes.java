package org.awardcheck.web.fragment;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.util.concurrent.CompletionStage;

/**
 * Finds what a name in a template stands for in the scopes around it, innermost first, as Qute does, too. But Qute
 * tries every resolver that there is, over a hundred of them, on every scope that does not have the name, and that was
 * most of the time that a page took.
 *
 * <p>A scope without any names is left to Qute. An include with blocks but without a parameter opens one, so that every
 * name in its blocks would be looked for in Qute's way: that is why {@code {#include layout}} is given the page.
 */
@EngineConfiguration
public class OuterScopes implements ValueResolver {
    /** Before Qute's own resolver of scopes, which has 15. */
    private static final int PRIORITY = 20;

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    /** Whether this is a name that stands alone, and not a part of something that was already found. */
    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() instanceof Mapper && context.getBase() == context.resolutionContext().getData()
                && context.getParams().isEmpty();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        String name = context.getName();
        for (ResolutionContext scope = context.resolutionContext(); scope != null; scope = scope.getParent()) {
            if (scope.getData() instanceof Mapper names && names.appliesTo(name)) {
                CompletionStage<Object> value = names.getAsync(name);
                if (!isNotFound(value)) {
                    return value;
                }
            } else if (scope.getData() != null && !(scope.getData() instanceof Mapper)) {
                // A scope of another kind is Qute's own to look into.
                return Results.notFound(context);
            }
        }
        return Results.notFound(context);
    }

    private static boolean isNotFound(CompletionStage<Object> value) {
        return value instanceof CompletedStage<Object> done && !done.isFailure() && Results.isNotFound(done.get());
    }
}
