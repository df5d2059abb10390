package org.awardcheck.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;

/**
 * Reads the input of each function, strictly: every method returns a request that is right in all its parts, or throws a
 * {@link BadRequestException} that names everything wrong with it.
 */
public final class RequestReader {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> COMMON = List.of("answers", "on", "language");

    private final Editions editions;
    private final Clock clock;

    /** @param clock tells today, for requests that name no date */
    public RequestReader(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** Answers, date and language alone. @param body null if nothing was sent */
    public Request read(JsonBody body) {
        Members members = members(body);
        Request request = common(members);
        members.done(COMMON);
        return request;
    }

    /** Besides the common part: the award. @param body null if nothing was sent */
    public AwardRequest readAward(JsonBody body) {
        Members members = members(body);
        Request request = common(members);
        Optional<Award> award = members.required("award").flatMap(node -> members.string(node, Pointer.of("award")))
                .flatMap(id -> award(id, request.policy(), members));
        members.done(with("award"));
        return new AwardRequest(request, award.orElseThrow());
    }

    /** Besides the common part: the facts that the person does not know. @param body null if nothing was sent */
    public NextQuestionRequest readNextQuestion(JsonBody body) {
        Members members = members(body);
        Request request = common(members);
        Set<Fact> skipped = members.find("skipped").map(node -> skipped(node, request, members))
                .orElse(Set.of());
        members.done(with("skipped"));
        return new NextQuestionRequest(request, skipped);
    }

    /** Besides the common part: a money fact and the range to draw. @param body null if nothing was sent */
    public InvestmentCurveRequest readInvestmentCurve(JsonBody body) {
        Members members = members(body);
        Request request = common(members);
        Optional<Fact> fact = members.required("fact").flatMap(node -> members.string(node, Pointer.of("fact")))
                .flatMap(id -> moneyFact(id, request.policy(), members));
        OptionalLong from = yuan("from", request.policy(), members);
        OptionalLong to = yuan("to", request.policy(), members);
        if (from.isPresent() && to.isPresent() && from.getAsLong() > to.getAsLong()) {
            members.add(RequestFaults.endsBeforeItBegins(Pointer.of("to")));
        }
        members.done(with("fact", "from", "to"));
        return new InvestmentCurveRequest(request, fact.orElseThrow(), from.orElseThrow(), to.orElseThrow());
    }

    private static Members members(JsonBody body) {
        return Members.of(body == null ? JsonBody.NOTHING : body);
    }

    private static List<String> with(String... more) {
        return Stream.concat(COMMON.stream(), Stream.of(more)).toList();
    }

    private Request common(Members members) {
        LocalDate on = members.find("on").flatMap(members::date).orElseGet(() -> LocalDate.now(clock.withZone(ZONE)));
        Policy policy = editions.on(on);
        Answers answers = members.find("answers").filter(node -> members.isObject(node, "answers"))
                .map(node -> new AnswersReader(policy.facts(), members.faults()).read(node, Pointer.of("answers")))
                .orElseGet(() -> Answers.none(policy.facts()));
        return new Request(members.language(), on, policy, answers);
    }

    private static Optional<Award> award(String id, Policy policy, Members members) {
        Optional<Award> award = policy.award(id);
        if (award.isEmpty()) {
            members.add(RequestFaults.unknownAward(Pointer.of("award"), id,
                    policy.awards().stream().map(Award::id).toList()));
        }
        return award;
    }

    private static Set<Fact> skipped(JsonNode node, Request request, Members members) {
        Set<Fact> skipped = new HashSet<>();
        if (!node.isArray()) {
            members.add(RequestFaults.wrongType(Pointer.of("skipped"), RequestFaults.Expected.FACTS));
            return skipped;
        }
        AnswersReader reader = new AnswersReader(request.policy().facts(), members.faults());
        for (int i = 0; i < node.size(); i++) {
            Pointer pointer = Pointer.of("skipped").to(i);
            members.string(node.get(i), pointer).flatMap(id -> reader.fact(id, pointer)).ifPresent(fact -> {
                if (!skipped.add(fact)) {
                    members.add(RequestFaults.repeatedFact(pointer, fact.id()));
                }
                if (request.answers().isGiven(fact)) {
                    members.add(RequestFaults.answeredFact(pointer, fact.id()));
                }
            });
        }
        return skipped;
    }

    private static Optional<Fact> moneyFact(String id, Policy policy, Members members) {
        List<String> known = policy.facts().stream().filter(fact -> fact.type() == FactType.MONEY).map(Fact::id).toList();
        if (!known.contains(id)) {
            members.add(RequestFaults.noMoneyFact(Pointer.of("fact"), id, known));
            return Optional.empty();
        }
        return policy.facts().find(id);
    }

    private static OptionalLong yuan(String name, Policy policy, Members members) {
        AnswersReader reader = new AnswersReader(policy.facts(), members.faults());
        return members.required(name).map(node -> reader.number(FactType.MONEY, node, Pointer.of(name)))
                .orElse(OptionalLong.empty());
    }
}
