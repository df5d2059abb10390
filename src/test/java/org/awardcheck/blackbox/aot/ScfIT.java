package org.awardcheck.blackbox.aot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** As Tencent Cloud's SCF runs it, as a web function: {@code mvn verify -Paot}. */
class ScfIT extends CustomRuntimeSuite {
    ScfIT() {
        super("scf", "scf_bootstrap");
    }

    @Override
    CodeFolder.Times times() {
        return CodeFolder.Times.UPLOADED;
    }

    @Override
    Path temporary() throws IOException {
        return Files.createDirectories(folder.resolve("tmp"));
    }

    /** The only one that SCF sends requests to. */
    @Override
    int port() {
        return 9000;
    }

    @Override
    Map<String, String> environment(int port) {
        return Map.of("SCF_RUNTIME", "CustomRuntime", "SCF_FUNCTIONNAME", "award-check", "SCF_FUNCTIONVERSION",
                "$LATEST",
                "TENCENTCLOUD_REGION", "ap-shanghai", "TENCENTCLOUD_SECRETKEY", SECRET, "HOME", "/tmp");
    }

    @Override
    Map<String, String> headers() {
        return Map.of("X-Scf-Request-Id", "5b3e0cc0-1d5b-4e6f-9d0e-1a2b3c4d5e6f", "X-Scf-Memory", "512",
                "X-Scf-Timeout", "30000", "X-Scf-Namespace", "default");
    }
}
