package org.awardcheck.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;

/**
 * A function's input as it came: the tree, and what is wrong with it as JSON that a tree cannot show.
 *
 * @param tree   the value; a missing node if nothing was sent
 * @param faults keys that are there twice, and whatever follows the value
 */
public record JsonBody(JsonNode tree, List<Fault> faults) {
    /** What stands for an input that is not there at all. */
    public static final JsonBody NOTHING = new JsonBody(MissingNode.getInstance(), List.of());

    public JsonBody {
        faults = List.copyOf(faults);
    }

    /**
     * Reads a body as it was sent, perhaps with nothing in it.
     *
     * @throws BadRequestException if not even its first word is JSON; anything else that is wrong is kept as a fault
     */
    public static JsonBody parse(byte[] sent) {
        return sent.length == 0 ? NOTHING : JsonBodyParser.parse(sent);
    }

    /** What is in an address, each value a text; a name that is there twice is a fault. */
    public static JsonBody ofQuery(Iterable<Map.Entry<String, String>> parameters) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        List<Fault> faults = new ArrayList<>();
        for (Map.Entry<String, String> parameter : parameters) {
            if (object.has(parameter.getKey())) {
                faults.add(RequestFaults.duplicateKey(Pointer.of(parameter.getKey()).toString(), parameter.getKey()));
            } else {
                object.put(parameter.getKey(), parameter.getValue());
            }
        }
        return new JsonBody(object, faults);
    }

    /** JSON of this program's own. */
    static JsonNode tree(String json) {
        return JsonBodyParser.parse(json.getBytes(StandardCharsets.UTF_8)).tree();
    }
}
