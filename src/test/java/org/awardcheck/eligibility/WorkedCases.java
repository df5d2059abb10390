package org.awardcheck.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests whose answers were computed by a program that shares nothing with this one. */
public final class WorkedCases {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WorkedCases() {
    }

    /** Every case: its answers, and what must come of them. */
    public static List<JsonNode> all() throws IOException {
        try (InputStream in = WorkedCases.class.getResourceAsStream("/policy/huzhou-manufacturing-2023/cases.ndjson")) {
            List<JsonNode> cases = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                cases.add(JSON.readTree(line));
            }
            return cases;
        }
    }

    /** What must come of each award that is not ruled out: its status and amount as a JSON array, by id. */
    public static Map<String, String> awards(JsonNode workedCase) {
        Map<String, String> awards = new TreeMap<>();
        workedCase.get("awards").properties().forEach(award -> awards.put(award.getKey(), award.getValue().toString()));
        return awards;
    }
}
