package org.awardcheck.deploy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What of Serverless Devs and its component fc3 the description uses; the tool would pass over anything else. */
record ServerlessDevs(String edition, String name, String access, Map<String, Resource> resources) {
    private static final YAMLMapper STRICT = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    record Resource(String component, Map<String, List<Action>> actions, Props props) {
    }

    /** A command, and the folder that it runs in. */
    record Action(String run, String path) {
    }

    record Props(String region, String functionName, String description, String runtime, String code, String handler,
            double cpu, int memorySize, int diskSize, int timeout, int instanceConcurrency, boolean internetAccess,
            Map<String, String> environmentVariables, CustomRuntimeConfig customRuntimeConfig, List<Trigger> triggers,
            CustomDomain customDomain) {
    }

    record CustomRuntimeConfig(List<String> command, int port, Map<String, Object> healthCheckConfig) {
    }

    record Trigger(String triggerName, String triggerType, String qualifier, TriggerConfig triggerConfig) {
    }

    record TriggerConfig(String authType, List<String> methods) {
    }

    record CustomDomain(String domainName, String protocol, Route route) {
    }

    record Route(String path, String qualifier) {
    }

    static ServerlessDevs read(Path file) throws IOException {
        return STRICT.readValue(file.toFile(), ServerlessDevs.class);
    }
}
