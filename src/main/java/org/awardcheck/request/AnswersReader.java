package org.awardcheck.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.FactType;
import org.awardcheck.situation.AnswerReader;

/**
 * Reads answers strictly: a value is of exactly the fact's type, or it is a fault.
 *
 * @param faults where everything that is wrong goes
 */
record AnswersReader(FactList facts, List<Fault> faults) {
    /** What answers are made of, read as everywhere. */
    AnswerReader reader() {
        return new AnswerReader(facts, faults);
    }

    Answers read(JsonNode object, Pointer pointer) {
        Answers.Builder answers = Answers.builder(facts);
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!Members.hasRoom(faults)) {
                break;
            }
            Pointer at = pointer.to(member.getKey());
            reader().fact(member.getKey(), at).ifPresent(fact ->
                    value(fact, member.getValue(), at).ifPresent(value -> answers.put(fact, value)));
        }
        return answers.build();
    }

    /** A whole number within the bounds of its type. */
    OptionalLong number(FactType type, JsonNode node, Pointer pointer) {
        if (!node.isNumber()) {
            faults.add(RequestFaults.wrongType(pointer, RequestFaults.Expected.INTEGER));
            return OptionalLong.empty();
        }
        if (!WholeNumber.isWhole(node)) {
            faults.add(RequestFaults.notWhole(pointer));
            return OptionalLong.empty();
        }
        return reader().number(type, node.canConvertToLong() ? node.longValue() : Long.MAX_VALUE, pointer);
    }

    private OptionalLong value(Fact fact, JsonNode node, Pointer pointer) {
        return switch (fact.type()) {
            case BOOLEAN -> bool(node, pointer);
            case MONEY, COUNT -> number(fact.type(), node, pointer);
            case OPTION -> option(fact, node, pointer);
            case MULTI -> options(fact, node, pointer);
        };
    }

    private OptionalLong bool(JsonNode node, Pointer pointer) {
        if (!node.isBoolean()) {
            faults.add(RequestFaults.wrongType(pointer, RequestFaults.Expected.BOOLEAN));
            return OptionalLong.empty();
        }
        return OptionalLong.of(Value.of(node.booleanValue()));
    }

    private OptionalLong option(Fact fact, JsonNode node, Pointer pointer) {
        return isText(node, pointer) ? reader().option(fact, node.textValue(), pointer) : OptionalLong.empty();
    }

    private OptionalLong options(Fact fact, JsonNode node, Pointer pointer) {
        if (!node.isArray()) {
            faults.add(RequestFaults.wrongType(pointer, RequestFaults.Expected.OPTIONS));
            return OptionalLong.empty();
        }
        long options = Value.EMPTY;
        for (int i = 0; i < node.size() && Members.hasRoom(faults); i++) {
            Pointer at = pointer.to(i);
            options = isText(node.get(i), at)
                    ? reader().andOption(options, fact, node.get(i).textValue(), at) : options;
        }
        return OptionalLong.of(options);
    }

    private boolean isText(JsonNode node, Pointer pointer) {
        if (!node.isTextual()) {
            faults.add(RequestFaults.wrongType(pointer, RequestFaults.Expected.OPTION));
        }
        return node.isTextual();
    }
}
