package org.awardcheck.lambda;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where a native binary of the function alone begins: it has no command, whose libraries are not there either. */
@QuarkusMain(name = "function")
public final class Main {
    private Main() {
    }

    public static void main(String... arguments) {
        Quarkus.run(arguments);
    }
}
