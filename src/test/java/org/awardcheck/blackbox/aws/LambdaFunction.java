package org.awardcheck.blackbox.aws;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awardcheck.blackbox.Built;
import org.awardcheck.blackbox.StartedProcess;

/** The zip that is uploaded, unpacked and run by the platform's own runtime, which asks a stand-in for invocations. */
final class LambdaFunction implements AutoCloseable {
    private final RuntimeApi api;
    private final StartedProcess process;

    private LambdaFunction(RuntimeApi api, StartedProcess process) {
        this.api = api;
        this.process = process;
    }

    /** @param handler class and method, as the template names them */
    static LambdaFunction start(String handler) throws IOException {
        Path task = unpacked();
        RuntimeApi api = new RuntimeApi();
        Map<String, String> environment = Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "AWS_LAMBDA_FUNCTION_NAME", "award-check",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
                "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                "LAMBDA_TASK_ROOT", task.toString(),
                "_HANDLER", handler);
        // The flags are those of the platform.
        return new LambdaFunction(api, StartedProcess.start("lambda", task, environment, List.of(
                StartedProcess.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-cp", Built.file("runtime") + "/*",
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda", handler)));
    }

    RuntimeApi.Outcome invoke(String event) throws InterruptedException {
        return api.invoke(event);
    }

    @Override
    public void close() {
        process.close();
        api.close();
    }

    private static Path unpacked() throws IOException {
        Path task = Built.file("task");
        try (InputStream file = Files.newInputStream(Built.file("function.zip"));
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = task.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.write(target, zip.readAllBytes());
                }
            }
        }
        return task;
    }
}
