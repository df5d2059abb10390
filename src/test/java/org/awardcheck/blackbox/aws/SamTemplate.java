package org.awardcheck.blackbox.aws;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a template deploys: what of AWS SAM it uses, to which anything else is a fault. */
record SamTemplate(@JsonProperty("AWSTemplateFormatVersion") String version, String transform, String description,
        Map<String, Parameter> parameters, Map<String, Resource> resources, Map<String, Output> outputs) {
    private static final Path FOLDER = Path.of("deploy", "aws-lambda");
    private static final YAMLMapper STRICT = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    record Parameter(String description, String type, @JsonProperty("Default") String byDefault,
            List<String> allowedValues) {
    }

    record Resource(String type, Properties properties) {
    }

    /** @param memorySize in megabytes */
    record Properties(String codeUri, String handler, String runtime, List<JsonNode> architectures, int memorySize,
            int timeout, Environment environment, Map<String, String> snapStart, String autoPublishAlias,
            Map<String, String> functionUrlConfig) {
    }

    record Environment(Map<String, String> variables) {
    }

    /** @param value what is given out, as a function of the template's language */
    record Output(JsonNode value) {
    }

    static SamTemplate read(String file) throws IOException {
        return STRICT.readValue(FOLDER.resolve(file).toFile(), SamTemplate.class);
    }

    Properties function() {
        return resources.get("AwardCheck").properties();
    }

    /** The zip that is uploaded. */
    Path code() {
        return FOLDER.resolve(function().codeUri()).normalize();
    }

    /** Class and method on the Java runtime. */
    String handler() {
        return function().handler();
    }

    /** The platform's name of it. */
    String runtime() {
        return function().runtime();
    }

    /** The memory that it gets. */
    int megabytes() {
        return function().memorySize();
    }
}
