package org.awardcheck.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Facts;

/**
 * Reads answers strictly: a value is of exactly the fact's type, or it is a fault.
 *
 * @param faults where everything that is wrong goes
 */
record AnswersReader(Facts facts, List<Fault> faults) {

    Answers read(JsonNode object, Pointer pointer) {
        Answers.Builder answers = Answers.builder(facts);
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!Members.hasRoom(faults)) {
                break;
            }
            Pointer at = pointer.to(member.getKey());
            fact(member.getKey(), at).ifPresent(fact ->
                    value(fact, member.getValue(), at).ifPresent(value -> answers.put(fact, value)));
        }
        return answers.build();
    }

    /** The fact of this name; a fault if there is none. */
    Optional<Fact> fact(String name, Pointer pointer) {
        Optional<Fact> fact = facts.find(name);
        if (fact.isEmpty()) {
            faults.add(RequestFaults.unknownFact(pointer, name, facts.stream().map(Fact::id).toList()));
        }
        return fact;
    }

    /** A whole number within the bounds of its type. */
    OptionalLong number(FactType type, JsonNode node, Pointer pointer) {
        if (!node.isNumber()) {
            faults.add(RequestFaults.wrongType(pointer, RequestFaults.Expected.INTEGER));
        } else if (!WholeNumber.isWhole(node)) {
            faults.add(RequestFaults.notWhole(pointer));
        } else if (!node.canConvertToLong() || node.longValue() < 0 || node.longValue() > type.maximum()) {
            faults.add(RequestFaults.outOfBounds(pointer, type));
        } else {
            return OptionalLong.of(node.longValue());
        }
        return OptionalLong.empty();
    }

    private OptionalLong value(Fact fact, JsonNode node, Pointer pointer) {
        return switch (fact.type()) {
            case BOOLEAN -> bool(node, pointer);
            case MONEY, COUNT -> number(fact.type(), node, pointer);
            case OPTION -> option(fact, node, pointer, RequestFaults.Expected.OPTION);
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

    private OptionalLong option(Fact fact, JsonNode node, Pointer pointer, RequestFaults.Expected expected) {
        if (!node.isTextual()) {
            faults.add(RequestFaults.wrongType(pointer, expected));
            return OptionalLong.empty();
        }
        OptionalInt position = fact.find(node.textValue());
        if (position.isEmpty()) {
            faults.add(RequestFaults.unknownOption(pointer, node.textValue(), fact));
            return OptionalLong.empty();
        }
        return OptionalLong.of(Value.ofOption(position.getAsInt()));
    }

    private OptionalLong options(Fact fact, JsonNode node, Pointer pointer) {
        if (!node.isArray()) {
            faults.add(RequestFaults.wrongType(pointer, RequestFaults.Expected.OPTIONS));
            return OptionalLong.empty();
        }
        long bits = Value.EMPTY;
        for (int i = 0; i < node.size() && Members.hasRoom(faults); i++) {
            Pointer at = pointer.to(i);
            OptionalLong bit = option(fact, node.get(i), at, RequestFaults.Expected.OPTION);
            if ((bits & bit.orElse(Value.EMPTY)) != 0) {
                faults.add(RequestFaults.repeatedOption(at, node.get(i).textValue()));
            }
            bits |= bit.orElse(Value.EMPTY);
        }
        return OptionalLong.of(bits);
    }
}
