package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import java.util.List;

/** A function that only tests have, and all that there is to one: a method, and what it is asked and answers. */
public class GreetingFunction {
    /** What it is asked. */
    public record GreetingRequest(String name, int times) {
    }

    /** What it answers. */
    public record GreetingResponse(List<Greeting> greetings) {
    }

    /** One greeting. */
    public record Greeting(String text, int length) {
    }

    @Funq
    public GreetingResponse greeting(GreetingRequest asked) {
        if (asked.times() < 0) {
            throw new IllegalStateException("nobody is greeted less than never");
        }
        String text = "Hello, " + asked.name();
        return new GreetingResponse(List.of(new Greeting(text, text.length() * asked.times())));
    }
}
