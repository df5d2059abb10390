package org.awardcheck.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.awardcheck.answers.Fault;
import org.awardcheck.policy.Text;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.JsonBody;

/**
 * A message of JSON-RPC 2.0, as strictly as it was read: the extension's own reader keeps the last of two equal keys.
 *
 * @param body all of it, of whose faults only those of a tool's arguments are left
 */
record Message(JsonBody body) {
    private static final String PARAMETERS = "/params";
    private static final String ARGUMENTS = PARAMETERS + "/arguments";
    private static final String NOTIFICATIONS = "notifications/";
    /** What the extension takes for granted of a method's parameters: otherwise it would not answer at all. */
    private static final Map<String, Map<String, Predicate<JsonNode>>> METHODS = Map.of(
            "initialize", Map.of("/protocolVersion", JsonNode::isTextual, "/capabilities", JsonNode::isObject,
                    "/clientInfo", JsonNode::isObject, "/clientInfo/name", JsonNode::isTextual,
                    "/clientInfo/version", JsonNode::isTextual, "/clientInfo/title", orAbsent(JsonNode::isTextual),
                    "/clientInfo/icons", orAbsent(Message::areIcons)),
            "ping", Map.of(),
            // All tools come at once: there is nothing that a cursor could point to.
            "tools/list", Map.of("/cursor", JsonNode::isMissingNode),
            "tools/call", Map.of("/name", JsonNode::isTextual, "/arguments", orAbsent(JsonNode::isObject)),
            "logging/setLevel", Map.of("/level", JsonNode::isTextual));
    private static final Map<String, Predicate<JsonNode>> COMMON = Map.of("", orAbsent(JsonNode::isObject),
            "/_meta", orAbsent(JsonNode::isObject), "/_meta/progressToken", orAbsent(Message::isToken));
    private static final Fault NO_MESSAGE = Fault.whole("no-message",
            "请求体须是一个JSON-RPC 2.0请求或通知：jsonrpc为“2.0”，method为字符串，请求的id为字符串或整数",
            "The body must be one request or notification of JSON-RPC 2.0: jsonrpc is “2.0”, method a string, and a request's "
                    + "id a string or an integer");
    private static final Text WRONG = new Text("缺少此项或类型不对，见Model Context Protocol规范",
            "This is missing or of another type than the Model Context Protocol has it");

    /** @throws BadRequestException naming what is wrong, but for a tool's arguments, which the tool is to tell */
    static Message read(JsonBody body) {
        List<Fault> faults = new ArrayList<>(body.faults());
        faults.removeIf(Message::isOfArguments);
        Message message = new Message(new JsonBody(body.tree(), body.faults().stream().filter(Message::isOfArguments)
                .toList()));
        if (faults.isEmpty()) {
            message.addFaults(faults);
        }
        if (!faults.isEmpty()) {
            throw new BadRequestException(faults, Optional.empty());
        }
        return message;
    }

    String method() {
        return body.tree().path("method").textValue();
    }

    JsonNode id() {
        return body.tree().path("id");
    }

    /** Whether nothing but a receipt is expected. */
    boolean isNotification() {
        return method().startsWith(NOTIFICATIONS);
    }

    /** Whether there is such a method. */
    boolean isKnown() {
        return METHODS.containsKey(method());
    }

    /** What a tool is asked, and what is wrong with it as JSON. */
    JsonBody arguments() {
        JsonNode arguments = body.tree().at(ARGUMENTS);
        return new JsonBody(arguments.isMissingNode() ? JsonNodeFactory.instance.objectNode() : arguments,
                body.faults().stream().map(fault -> new Fault(fault.pointer().substring(ARGUMENTS.length()),
                        fault.code(), fault.detail())).toList());
    }

    private void addFaults(List<Fault> faults) {
        if (!"2.0".equals(body.tree().path("jsonrpc").textValue()) || !body.tree().path("method").isTextual()
                || !isNotification() && !isToken(id())) {
            faults.add(NO_MESSAGE);
        } else if (!isNotification()) {
            addFaults(COMMON, faults);
            addFaults(METHODS.getOrDefault(method(), Map.of()), faults);
        }
    }

    private void addFaults(Map<String, Predicate<JsonNode>> rules, List<Fault> faults) {
        rules.forEach((pointer, rule) -> {
            if (!rule.test(body.tree().at(PARAMETERS + pointer))) {
                faults.add(new Fault(PARAMETERS + pointer, "wrong-type", WRONG));
            }
        });
    }

    private static boolean isOfArguments(Fault fault) {
        return fault.pointer().startsWith(ARGUMENTS + "/");
    }

    private static boolean isToken(JsonNode node) {
        return node.isTextual() || node.isIntegralNumber();
    }

    private static boolean areIcons(JsonNode node) {
        return node.isArray() && node.valueStream().allMatch(icon -> icon.path("src").isTextual());
    }

    private static Predicate<JsonNode> orAbsent(Predicate<JsonNode> rule) {
        return node -> node.isMissingNode() || rule.test(node);
    }
}
