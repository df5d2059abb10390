package org.awardcheck.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Where the program begins: without arguments it serves, with some it is a command and neither opens a port nor starts
 * Quarkus.
 */
@QuarkusMain
public final class Main {
    Main() {
    }

    /** @param arguments as they were typed */
    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run(arguments);
        } else {
            System.exit(new AwardCheck(Terminal.ofThisProcess()).run(arguments));
        }
    }
}
