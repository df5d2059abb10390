package org.awardcheck.openapi;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Lets no description be read and written anew while the program starts. */
@OnDemand
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class NotPrepared {
    private static final String PREPARE = "prepareDocument";

    @AroundInvoke
    Object skip(InvocationContext call) throws Exception {
        return call.getMethod().getName().equals(PREPARE) ? null : call.proceed();
    }
}
