package org.awardcheck.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.awardcheck.answers.Pointer;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Policy;

/**
 * Reads a member of a request by its type: the policy's own things by their ids, anything else as Jackson does.
 *
 * @param request the members that every function takes; null for a request that has none of them, nor any of the
 *                policy's
 */
record MemberReader(Request request, Members members) {

    /** Made when the first member of no type of ours is read. */
    private static final class Strict {
        static final ObjectMapper MAPPER = JsonMapper.builder().disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withCoercionConfig(LogicalType.Textual, text -> text
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)).build();
    }

    /** The member's value; nothing, and a fault, if it is not of the type. */
    Optional<?> read(Type type, JsonNode node, Pointer at) {
        if (type == boolean.class) {
            return bool(node, at);
        }
        if (type == Award.class) {
            return members.string(node, at).flatMap(id -> award(id, at));
        }
        if (type == MoneyFact.class) {
            return members.string(node, at).flatMap(id -> moneyFact(id, at));
        }
        if (type == SkippedFacts.class) {
            return Optional.of(skipped(node, at));
        }
        return type == Yuan.class ? yuan(node, at) : other(type, node, at);
    }

    private Optional<Boolean> bool(JsonNode node, Pointer at) {
        if (!node.isBoolean()) {
            members.add(RequestFaults.wrongType(at, RequestFaults.Expected.BOOLEAN));
            return Optional.empty();
        }
        return Optional.of(node.booleanValue());
    }

    private Optional<Award> award(String id, Pointer at) {
        Optional<Award> award = policy().award(id);
        if (award.isEmpty()) {
            members.add(RequestFaults.unknownAward(at, id, policy().awards().stream().map(Award::id).toList()));
        }
        return award;
    }

    private Optional<MoneyFact> moneyFact(String id, Pointer at) {
        List<Fact> known = policy().facts().stream().filter(fact -> fact.type() == FactType.MONEY).toList();
        Optional<Fact> found = known.stream().filter(fact -> fact.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            members.add(RequestFaults.noMoneyFact(at, id, known.stream().map(Fact::id).toList()));
        }
        return found.map(MoneyFact::new);
    }

    private Optional<Yuan> yuan(JsonNode node, Pointer at) {
        return answers().number(FactType.MONEY, node, at).stream().mapToObj(Yuan::new).findFirst();
    }

    private SkippedFacts skipped(JsonNode node, Pointer at) {
        Set<Fact> skipped = new HashSet<>();
        if (!node.isArray()) {
            members.add(RequestFaults.wrongType(at, RequestFaults.Expected.FACTS));
        }
        for (int i = 0; node.isArray() && i < node.size() && Members.hasRoom(members.faults()); i++) {
            Pointer element = at.to(i);
            members.string(node.get(i), element).flatMap(id -> answers().reader().fact(id, element)).ifPresent(fact ->
                    answers().reader().skip(fact, skipped, request.answers().isGiven(fact), element));
        }
        return new SkippedFacts(skipped);
    }

    private Optional<?> other(Type type, JsonNode node, Pointer at) {
        if (node.isNull()) {
            members.add(RequestFaults.wrongType(at));
            return Optional.empty();
        }
        try {
            return Optional.of(Strict.MAPPER.treeToValue(node, Strict.MAPPER.constructType(type)));
        } catch (JsonMappingException e) {
            Pointer deeper = at;
            for (JsonMappingException.Reference step : e.getPath()) {
                deeper = step.getFieldName() == null ? deeper.to(step.getIndex()) : deeper.to(step.getFieldName());
            }
            members.add(RequestFaults.wrongType(deeper));
        } catch (JsonProcessingException e) {
            members.add(RequestFaults.wrongType(at));
        }
        return Optional.empty();
    }

    private Policy policy() {
        return request.policy();
    }

    private AnswersReader answers() {
        return new AnswersReader(policy().facts(), members.faults());
    }
}
