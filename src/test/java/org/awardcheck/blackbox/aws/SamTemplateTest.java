package org.awardcheck.blackbox.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates that no test can deploy are at least like those that are run. */
class SamTemplateTest {
    @ParameterizedTest
    @ValueSource(strings = {"program", "awards"})
    void theNativeTemplateDeploysWhatTheSameBuildLeavesOnARuntimeWithoutJava(String name) throws IOException {
        SamTemplate java = SamTemplate.read(name + ".yaml");
        SamTemplate nativeOne = SamTemplate.read(name + "-native.yaml");
        assertEquals(java.code(), nativeOne.code());
        assertTrue(java.runtime().startsWith("java"), java.runtime());
        assertEquals("provided.al2023", nativeOne.runtime());
    }
}
