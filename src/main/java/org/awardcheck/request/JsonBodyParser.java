package org.awardcheck.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.awardcheck.answers.Fault;

/**
 * Builds the tree by hand, because Jackson's own tree keeps the last of two equal keys without a word, stops reading at
 * the end of the first value and works out numbers that are refused.
 */
final class JsonBodyParser {
    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNumberLength(Integer.MAX_VALUE).build()).build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonBodyParser() {
    }

    /** @see JsonBody#parse */
    static JsonBody parse(byte[] sent) {
        try (JsonParser parser = JSON.createParser(text(sent))) {
            if (parser.nextToken() == null) {
                throw BadRequestException.malformed();
            }
            return read(parser);
        } catch (IOException e) {
            throw BadRequestException.malformed();
        }
    }

    /** As UTF-8 and nothing else: Jackson finds out by itself what it might be instead. */
    private static String text(byte[] sent) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static JsonBody read(JsonParser parser) {
        List<Fault> faults = new ArrayList<>();
        JsonNode tree;
        try {
            tree = value(parser, faults);
        } catch (IOException e) {
            // A fault like any other: whoever catches it further up would log a piece of what was sent.
            JsonLocation at = parser.currentLocation();
            return new JsonBody(NODES.missingNode(), List.of(RequestFaults.malformed(at.getLineNr(),
                    at.getColumnNr())));
        }
        if (somethingFollows(parser)) {
            faults.add(RequestFaults.somethingFollows());
        }
        return new JsonBody(tree, faults);
    }

    private static boolean somethingFollows(JsonParser parser) {
        try {
            return parser.nextToken() != null;
        } catch (IOException e) {
            return true;
        }
    }

    private static JsonNode value(JsonParser parser, List<Fault> faults) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, faults);
            case START_ARRAY -> array(parser, faults);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> parser.getTextLength() <= WholeNumber.MOST_DIGITS
                    ? NODES.numberNode(parser.getLongValue()) : WholeNumber.node(parser.getText());
            case VALUE_NUMBER_FLOAT -> WholeNumber.node(parser.getText());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new IllegalStateException(parser.currentToken() + " begins no value");
        };
    }

    private static ObjectNode object(JsonParser parser, List<Fault> faults) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            JsonNode first = object.replace(name, value(parser, faults));
            if (first != null) {
                object.set(name, first);
            }
            if (first != null && Members.hasRoom(faults)) {
                faults.add(RequestFaults.duplicateKey(parser.getParsingContext().pathAsPointer().toString(), name));
            }
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser, List<Fault> faults) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, faults));
        }
        return array;
    }
}
