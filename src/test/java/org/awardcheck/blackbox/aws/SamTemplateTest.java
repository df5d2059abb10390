package org.awardcheck.blackbox.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates that no test can deploy are at least like those that are run, and lead to what they deploy. */
class SamTemplateTest {
    /**
     * What leads to a published version, and so to its snapshot: the alias, and the address, which belongs to the alias
     * where there is one.
     */
    private static final Set<String> THE_PUBLISHED_VERSION = Set.of("{\"Ref\":\"AwardCheck.Alias\"}",
            "{\"Fn::GetAtt\":[\"AwardCheckUrl\",\"FunctionUrl\"]}");

    @ParameterizedTest
    @ValueSource(strings = {"program", "awards"})
    void theNativeTemplateDeploysWhatTheSameBuildLeavesOnARuntimeWithoutJava(String name) throws IOException {
        SamTemplate java = SamTemplate.read(name + ".yaml");
        SamTemplate nativeOne = SamTemplate.read(name + "-native.yaml");
        assertEquals(java.code(), nativeOne.code());
        assertTrue(java.runtime().startsWith("java"), java.runtime());
        assertEquals("provided.al2023", nativeOne.runtime());
    }

    @ParameterizedTest
    @ValueSource(strings = {"program", "awards"})
    void whatIsGivenOutLeadsToTheSnapshot(String name) throws IOException {
        SamTemplate template = SamTemplate.read(name + ".yaml");
        assertEquals(Map.of("ApplyOn", "PublishedVersions"), template.function().snapStart());
        assertEquals("live", template.function().autoPublishAlias());
        assertEquals(1, template.outputs().size());
        template.outputs().forEach((output, given) -> assertTrue(
                THE_PUBLISHED_VERSION.contains(given.value().toString()), () -> output + ": " + given.value()));
    }

    /** Left to itself the platform takes x86-64, and starts nothing that was built on arm64. */
    @ParameterizedTest
    @ValueSource(strings = {"program-native", "awards-native"})
    void aNativeTemplateSaysWhichProcessorItsBinaryIsFor(String name) throws IOException {
        SamTemplate template = SamTemplate.read(name + ".yaml");
        List<JsonNode> architectures = template.function().architectures();
        assertEquals(1, architectures.size());
        SamTemplate.Parameter asked = template.parameters().get(architectures.get(0).get("Ref").textValue());
        assertEquals(List.of("x86_64", "arm64"), asked.allowedValues());
        assertEquals("x86_64", asked.byDefault());
    }
}
