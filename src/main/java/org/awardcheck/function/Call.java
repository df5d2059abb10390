package org.awardcheck.function;

import io.quarkus.funqy.runtime.ApplicationException;
import io.quarkus.funqy.runtime.FunctionInvoker;
import io.quarkus.funqy.runtime.FunqyServerRequest;
import io.quarkus.funqy.runtime.FunqyServerResponse;
import io.quarkus.funqy.runtime.RequestContext;
import io.quarkus.funqy.runtime.RequestContextImpl;
import io.smallrye.mutiny.Uni;

/**
 * A function and what it is asked.
 *
 * @param request null for a function that is asked nothing
 */
public record Call(FunctionInvoker invoker, Object request, Functions functions) {

    /** The answer as JSON in UTF-8; what the function throws is the failure. */
    public Uni<byte[]> answer() {
        Exchange exchange = new Exchange(request);
        invoker.invoke(exchange, exchange);
        return exchange.getOutput().onFailure(ApplicationException.class).transform(Throwable::getCause)
                .map(functions::write);
    }

    /** What Funqy's invoker takes the input from and leaves the output at. */
    private static final class Exchange implements FunqyServerRequest, FunqyServerResponse {
        private final Object input;
        private final RequestContext context = new RequestContextImpl();
        private Uni<?> output;

        Exchange(Object input) {
            this.input = input;
        }

        @Override
        public RequestContext context() {
            return context;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Object extractInput(Class inputClass) {
            return input;
        }

        @Override
        public Uni<?> getOutput() {
            return output;
        }

        @Override
        public void setOutput(Uni<?> out) {
            output = out;
        }
    }
}
