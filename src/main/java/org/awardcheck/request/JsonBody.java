package org.awardcheck.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.awardcheck.answers.Fault;

/**
 * A function's input as it came: the tree, and what is wrong with it as JSON that a tree cannot show.
 *
 * @param tree   the value; a missing node if nothing was sent
 * @param faults keys that stand twice, and whatever follows the value
 */
@JsonDeserialize(using = JsonBodyDeserializer.class)
public record JsonBody(JsonNode tree, List<Fault> faults) {
    /** What stands for an input that is not there at all. */
    static final JsonBody NOTHING = new JsonBody(MissingNode.getInstance(), List.of());

    public JsonBody {
        faults = List.copyOf(faults);
    }

    /**
     * Reads a body as it was sent.
     *
     * @return null if nothing was sent
     * @throws BadRequestException if not even its first word is JSON; anything else that is wrong is kept as a fault
     */
    public static JsonBody parse(byte[] sent) {
        return sent.length == 0 ? null : JsonBodyDeserializer.parse(sent);
    }

    /** Text that is no JSON. */
    static JsonBody malformed(Fault fault) {
        return new JsonBody(MissingNode.getInstance(), List.of(fault));
    }

    /** A tree that was not parsed from text, so that nothing can be wrong with its text. */
    public static JsonBody of(JsonNode tree) {
        return new JsonBody(tree, List.of());
    }
}
