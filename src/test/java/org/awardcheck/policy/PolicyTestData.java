package org.awardcheck.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** What is beside a policy's data for tests: files of the same folder, in the test resources. */
public final class PolicyTestData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PolicyTestData() {
    }

    /** Where they stand on the class path. */
    public static String folder(Policy policy) {
        return "/policy/" + policy.id() + "/";
    }

    /**
     * A YAML file as a tree.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static JsonNode read(Policy policy, String file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (InputStream in = PolicyTestData.class.getResourceAsStream(folder(policy) + file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + folder(policy) + file + " in the test resources");
            }
            return JSON.valueToTree(new Yaml(strict).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
