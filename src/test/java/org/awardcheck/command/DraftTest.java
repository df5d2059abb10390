package org.awardcheck.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft of the policy in the place of what is published. */
class DraftTest {
    private static final byte[] CSV = ("inHuzhou,projectKinds,projectStage,equipmentInvestment\n"
            + "yes,technical-transformation,completed,12000000\n").getBytes(StandardCharsets.UTF_8);
    @TempDir
    Path folder;

    private Typed assess(Path draft, String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"assess", "--policy", draft.toString(), "--language=en"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Typed.with(CSV, arguments);
    }

    @Test
    void itsFiguresCountWhateverTheFolderIsCalledAndTheDay() throws IOException {
        Path draft = Draft.in(folder.resolve("2027 草案")).change("technical-transformation.yaml", "rate: 8%",
                "rate: 10%").folder();
        for (String on : new String[] {"2020-01-01", "2025-06-30", "2030-01-01"}) {
            Typed typed = assess(draft, "--on", on);
            assertEquals(0, typed.status(), typed.messages());
            assertTrue(typed.text().contains("\r\n2,1200000,1200000,"), typed.text());
        }
        assertTrue(Typed.with(CSV, "assess").text().contains("\r\n2,960000,960000,"));
    }

    @Test
    void everyFaultIsNamedAsTheBuildWouldNameIt() throws IOException {
        Path draft = Draft.in(folder.resolve("draft")).change("technical-transformation.yaml",
                "has: technical-transformation",
                "has: technical-reformation").change("energy-saving.yaml", "fact: energySavingInvestment",
                "fact: energySaving")
                .folder();
        Typed typed = assess(draft);
        assertEquals(2, typed.status());
        assertTrue(typed.messages().lines().allMatch(it ->
                it.matches("award-check: draft/[a-z-]+\\.yaml:[0-9]+ awards/.*")),
                typed.messages());
        assertTrue(typed.messages().contains("draft/technical-transformation.yaml:13"), typed.messages());
        assertTrue(typed.messages().contains("draft/energy-saving.yaml:"), typed.messages());
        assertEquals(0, typed.out().length);
    }

    @Test
    void aFolderWithoutAnEditionIsToldSo() {
        Typed typed = assess(folder);
        assertEquals(2, typed.status());
        assertTrue(typed.messages().contains("/edition.yaml: there is no such file; "), typed.messages());
    }
}
