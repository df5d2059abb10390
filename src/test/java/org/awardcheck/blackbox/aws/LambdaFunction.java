package org.awardcheck.blackbox.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awardcheck.blackbox.Artifact;
import org.awardcheck.blackbox.Built;
import org.awardcheck.blackbox.Door;
import org.awardcheck.blackbox.StartedProcess;

/** The zip that is uploaded, unpacked and run by the platform's own runtime, which asks a stand-in for invocations. */
final class LambdaFunction implements Artifact {
    /** The folder of each zip, unpacked once: the platform has done that before it starts anything. */
    private static final Map<Path, Path> UNPACKED = new ConcurrentHashMap<>();

    private static final int LOOK_MILLIS = 100;
    /** For a minute. */
    private static final int MOST_LOOKS = 600;

    private final RuntimeApi api;
    private final StartedProcess process;

    private LambdaFunction(RuntimeApi api, StartedProcess process) {
        this.api = api;
        this.process = process;
    }

    /** @param template the file below {@code deploy/aws-lambda} that says what is deployed, and how it is called */
    static LambdaFunction start(String template) throws IOException {
        return start(template, Map.of());
    }

    /** The same with more in its environment. */
    static LambdaFunction start(String template, Map<String, String> more) throws IOException {
        SamTemplate deployed = SamTemplate.read(template);
        Path task = UNPACKED.computeIfAbsent(deployed.code(), LambdaFunction::unpacked);
        RuntimeApi api = new RuntimeApi();
        Map<String, String> environment = new HashMap<>(more);
        environment.putAll(Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "AWS_LAMBDA_FUNCTION_NAME", "award-check",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(deployed.megabytes()),
                "AWS_LAMBDA_FUNCTION_VERSION", "1",
                "LAMBDA_TASK_ROOT", task.toString(),
                "_HANDLER", deployed.handler()));
        // The flags are those of the platform.
        LambdaFunction function = new LambdaFunction(api, StartedProcess.start("lambda", task, environment, List.of(
                StartedProcess.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-cp", Built.file("runtime") + "/*",
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda", deployed.handler())));
        function.awaitStart();
        return function;
    }

    /**
     * The platform's runtime unpacks a library of its own to one and the same file below {@code /tmp}, which every
     * function has for itself there; here two that start at once break each other's.
     */
    private void awaitStart() {
        try {
            for (int i = 0; i < MOST_LOOKS && !api.isAskedWithin(LOOK_MILLIS) && !process.hasEndedWithin(0); i++) {
                // It is looked again.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** In by what HTTP APIs and function URLs send. */
    @Override
    public Door door() {
        return new HttpApiDoor(this);
    }

    /** What it has written so far. */
    String said() {
        return process.said();
    }

    RuntimeApi.Outcome invoke(String event) throws InterruptedException {
        RuntimeApi.Outcome outcome = api.invoke(event);
        if (outcome == null) {
            throw new IllegalStateException("no outcome; it has " + (process.hasEndedWithin(0) ? "ended" : "not ended")
                    + " and said:\n" + said());
        }
        return outcome;
    }

    @Override
    public void close() {
        process.close();
        api.close();
    }

    private static Path unpacked(Path code) {
        try (InputStream file = Files.newInputStream(code); ZipInputStream zip = new ZipInputStream(file)) {
            Path task = Files.createTempDirectory(Built.folder(), "task");
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = task.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.write(target, zip.readAllBytes());
                }
            }
            return task;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
