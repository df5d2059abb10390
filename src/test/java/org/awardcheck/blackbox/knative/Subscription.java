package org.awardcheck.blackbox.knative;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * What the trigger in {@code deploy} tells the broker.
 *
 * @param type of the events to send
 * @param path where to send them
 */
record Subscription(String type, String path) {
    private static final Path TRIGGER = Path.of("deploy/knative/trigger.yaml");

    static Subscription described() {
        try (Reader reader = Files.newBufferedReader(TRIGGER)) {
            Map<?, ?> spec = map(new Yaml().load(reader), "spec");
            return new Subscription((String) map(map(spec, "filter"), "attributes").get("type"),
                    (String) map(spec, "subscriber").get("uri"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> map(Map<?, ?> outer, String name) {
        return (Map<?, ?>) outer.get(name);
    }
}
