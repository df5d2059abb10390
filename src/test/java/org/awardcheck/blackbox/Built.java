package org.awardcheck.blackbox;

import java.nio.file.Path;

/** Where the build leaves what it makes. */
public final class Built {
    private Built() {
    }

    /** The build folder of the profile that is tested. */
    public static Path folder() {
        return Path.of(System.getProperty("build.folder"));
    }

    /** What is in it under this name. */
    public static Path file(String name) {
        return folder().resolve(name);
    }
}
