package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.http.Limits;
import org.junit.jupiter.api.Test;

/** The guide's table of limits says what the program does, and the program ends in time wherever it runs. */
class LimitsGuideTest {
    private static final Pattern ROW =
            Pattern.compile("\\| `((?:award-check|quarkus\\.http)\\.limits\\.[a-z-]+)` \\| ([^|]+) \\|");
    private static final Pattern SET = Pattern.compile("(?m)^(quarkus\\.http\\.limits\\.[a-z-]+)=(\\S+)$");
    /** The defaults of limits that hang on the machine. */
    private static final Map<String, String> BY_MEMORY = Map.of("held", "an eighth of the heap, or 16 MiB",
            "heldPerClient", "a quarter of that");
    /** What Docker and Cloud Run leave a program that is told to stop. */
    private static final Duration SHORTEST_GRACE = Duration.ofSeconds(10);
    /** What Java takes to end besides. */
    private static final Duration END = Duration.ofMillis(1500);

    @Test
    void everyLimitIsInTheTableWithItsDefault() throws IOException {
        Map<String, String> said = read(ROW, Path.of("deploy/README.md"));
        Map<String, String> done = read(SET, Path.of("src/main/resources/application.properties"));
        Arrays.stream(Limits.class.getMethods()).forEach(limit -> done.put("award-check.limits."
                + limit.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
                limit.isAnnotationPresent(WithDefault.class) ? limit.getAnnotation(WithDefault.class).value()
                        : BY_MEMORY.get(limit.getName())));
        assertEquals(done, said);
    }

    @Test
    void theProgramEndsBeforeItIsKilled() throws IOException {
        Map<String, String> limits = read(ROW, Path.of("deploy/README.md"));
        Duration longest = seconds(limits.get("award-check.limits.notice"))
                .plus(seconds(limits.get("award-check.limits.drain")))
                .plus(END);
        assertTrue(longest.compareTo(SHORTEST_GRACE) < 0, longest.toString());
        String deployment = Files.readString(Path.of("deploy/kubernetes/base/deployment.yaml"));
        long grace = number(deployment, "terminationGracePeriodSeconds: (\\d+)");
        long pause = number(deployment, "sleep:\\s+seconds: (\\d+)");
        assertTrue(longest.plusSeconds(pause).compareTo(Duration.ofSeconds(grace)) < 0, grace + " s");
    }

    private static Duration seconds(String limit) {
        return Duration.parse("PT" + limit);
    }

    private static long number(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), pattern);
        return Long.parseLong(matcher.group(1));
    }

    private static Map<String, String> read(Pattern pattern, Path file) throws IOException {
        Map<String, String> found = new TreeMap<>();
        pattern.matcher(Files.readString(file)).results().forEach(row -> found.put(row.group(1), row.group(2)));
        return found;
    }
}
