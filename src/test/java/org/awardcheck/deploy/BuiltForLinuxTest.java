package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no platform could start is stopped before it is uploaded. */
class BuiltForLinuxTest {
    private static final String ELF_X86_64 = "7f454c46020101000000000000000000" + "03003e0001000000";
    private static final String ELF_ARM64 = "7f454c46020101000000000000000000" + "0300b70001000000";
    private static final String MAC_ARM64 = "cffaedfe0c00000100000000020000001100000010050000";
    private static final String WINDOWS = "4d5a90000300000004000000ffff0000b800000000000000";

    @TempDir
    static Path folder;

    @ParameterizedTest
    @CsvSource({
        ELF_X86_64 + ", x86-64, 0",
        ELF_ARM64 + ", arm64, 0",
        ELF_ARM64 + ", x86-64, 1",
        ELF_X86_64 + ", arm64, 1",
        MAC_ARM64 + ", arm64, 1",
        WINDOWS + ", x86-64, 1",
        "7f454c46, x86-64, 1",
        "'', x86-64, 1",
        ELF_X86_64 + ", sparc, 2",
    })
    void onlyWhatLinuxOnThatProcessorStartsMayPass(String header, String processor, int status)
            throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("file"), HexFormat.of().parseHex(header));
        Process check = new ProcessBuilder("deploy/built-for-linux", processor, file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(check.waitFor(10, TimeUnit.SECONDS));
        assertEquals(status, check.exitValue(), said);
        assertEquals(status == 0, said.isEmpty(), said);
    }
}
