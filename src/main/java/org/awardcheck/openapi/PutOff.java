package org.awardcheck.openapi;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayDeque;
import java.util.Queue;

/** Keeps every call that prepares a description, and makes it when one is asked for. */
@OnDemand
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class PutOff {
    private static final String PREPARE = "prepareDocument";

    private final Queue<InvocationContext> preparations = new ArrayDeque<>();

    @AroundInvoke
    synchronized Object putOff(InvocationContext call) throws Exception {
        if (call.getMethod().getName().equals(PREPARE)) {
            preparations.add(call);
            return null;
        }
        while (!preparations.isEmpty()) {
            preparations.remove().proceed();
        }
        return call.proceed();
    }
}
