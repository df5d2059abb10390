package org.awardcheck.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Pointer;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Policy;

/**
 * Reads what a function is asked, strictly: a request comes out right in all its parts, or everything wrong with it is
 * named. What there is to read, the request's record says.
 */
public final class RequestReader {
    /** The members that every function takes. */
    public static final List<String> COMMON = List.of("answers", "on", "language");

    private final Editions editions;
    private final Clock clock;
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    /** @param clock tells today, for requests that name no date */
    public RequestReader(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * A kind of request: its members, and how it is put together.
     *
     * @param constructor null for {@link Request} alone
     */
    private record Shape(List<RequestMember> members, Constructor<?> constructor, List<String> names) {
        static Shape of(Class<?> type) {
            if (!type.isRecord()) {
                throw new IllegalArgumentException("a function is asked with a record, not with a " + type);
            }
            List<RequestMember> members = RequestMember.of(type);
            return new Shape(members, type == Request.class ? null : canonical(type), members.stream()
                    .flatMap(member -> member.isCommon() ? COMMON.stream() : Stream.of(member.name())).toList());
        }

        private static Constructor<?> canonical(Class<?> type) {
            Class<?>[] types = Stream.of(type.getRecordComponents()).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has such a constructor", e);
            }
        }

        Object request(List<Object> values) {
            try {
                return constructor == null ? values.get(0) : constructor.newInstance(values.toArray());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constructor.getDeclaringClass() + " cannot be put together", e);
            }
        }
    }

    /**
     * Reads a request.
     *
     * @param type a public record, each component a {@link RequestMember}; or {@link Request} alone
     * @throws BadRequestException naming everything that is wrong
     */
    public <T> T read(Class<T> type, JsonBody body) {
        Shape shape = shapes.computeIfAbsent(type, Shape::of);
        Members members = Members.of(body);
        List<Object> values = new ArrayList<>();
        Request common = shape.members().stream().anyMatch(RequestMember::isCommon) ? common(members) : null;
        for (RequestMember member : shape.members()) {
            values.add(member.isCommon() ? common : value(member, new MemberReader(common, members)));
        }
        members.done(shape.names());
        T request = type.cast(shape.request(values));
        if (request instanceof Coherent coherent) {
            coherent.incoherence().ifPresent(members::add);
            members.done(shape.names());
        }
        return request;
    }

    private static Object value(RequestMember member, MemberReader reader) {
        Members members = reader.members();
        if (member.isOptional()) {
            return members.find(member.name()).flatMap(sent ->
                    reader.read(member.type(), sent, Pointer.of(member.name())));
        }
        Optional<JsonNode> node = member.whenLeftOut().isEmpty() ? members.required(member.name())
                : members.find(member.name()).or(() -> member.whenLeftOut().map(JsonBody::tree));
        return node.flatMap(sent -> reader.read(member.type(), sent, Pointer.of(member.name()))).orElse(null);
    }

    private Request common(Members members) {
        LocalDate on = members.find("on").flatMap(members::date).orElseGet(() -> Today.by(clock));
        Policy policy = editions.on(on);
        Answers answers = members.find("answers").filter(node -> members.isObject(node, "answers"))
                .map(node -> new AnswersReader(policy.facts(), members.faults()).read(node, Pointer.of("answers")))
                .orElseGet(() -> Answers.none(policy.facts()));
        return new Request(members.language(), on, policy, answers);
    }
}
