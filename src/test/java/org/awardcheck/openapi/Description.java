package org.awardcheck.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The description of the functions as it is served, as a client generated from it would hold answers to it. */
public final class Description {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANSWER = "/responses/200/content/application~1json/schema";
    private static final String LINE = "/responses/200/content/application~1x-ndjson/schema";
    /** Not a function. */
    private static final String BATCH = "batch";
    private static final String BODY = "/requestBody/content/application~1json/schema";

    private final JsonNode document;
    private final Map<String, Schema> validators = new HashMap<>();

    /** @param served as JSON */
    public Description(byte[] served) throws IOException {
        this.document = JSON.readTree(served);
    }

    JsonNode document() {
        return document;
    }

    /** The names of the functions that it describes. */
    public Set<String> functions() {
        Set<String> names = new TreeSet<>();
        document.get("paths").fieldNames().forEachRemaining(path -> names.add(path.substring(1)));
        names.remove(BATCH);
        return names;
    }

    JsonNode operation(String function) {
        return document.at("/paths/~1" + function + "/post");
    }

    /** Bodies that a function is said to take. */
    public Iterable<JsonNode> examples(String function) {
        return () -> operation(function).at("/requestBody/content/application~1json/examples").valueStream()
                .map(example -> example.get("value")).iterator();
    }

    /** What is wrong with a function's answer; nothing if it is as described. */
    public List<String> faultsOfAnswer(String function, String answer) {
        return faults(function, ANSWER, answer);
    }

    /** The same of a line of results for many projects. */
    List<String> faultsOfLine(String line) {
        return faults(BATCH, LINE, line);
    }

    List<String> faultsOfBody(String function, String body) {
        return faults(function, BODY, body);
    }

    private List<String> faults(String function, String schema, String json) {
        return validators.computeIfAbsent(function + schema, key -> validator(operation(function).at(schema)))
                .validate(json, InputFormat.JSON).stream().map(fault -> function + fault).toList();
    }

    /** By JSON Schema 2020-12, which is OpenAPI 3.1's own. */
    private Schema validator(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole.toString());
    }
}
