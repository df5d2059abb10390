package org.awardcheck.blackbox.aws;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What a template deploys.
 *
 * @param code      the zip that is uploaded
 * @param handler   class and method on the Java runtime
 * @param runtime   the platform's name of it
 * @param megabytes the memory that it gets
 */
record SamTemplate(Path code, String handler, String runtime, int megabytes) {
    private static final Path FOLDER = Path.of("deploy", "aws-lambda");

    static SamTemplate read(String file) throws IOException {
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
            Map<?, ?> template = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<?, ?> properties = inside(inside(inside(template, "Resources"), "AwardCheck"), "Properties");
            return new SamTemplate(FOLDER.resolve((String) properties.get("CodeUri")).normalize(),
                    (String) properties.get("Handler"), (String) properties.get("Runtime"),
                    (Integer) properties.get("MemorySize"));
        }
    }

    private static Map<?, ?> inside(Map<?, ?> outer, String name) {
        return (Map<?, ?>) outer.get(name);
    }
}
