package org.awardcheck.policy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Facts and awards of these tests' own, with their ids for words. */
final class PolicyWords {
    private PolicyWords() {
    }

    static Fact fact(String id, FactType type, String... options) {
        return of(id, type, Optional.empty(), options);
    }

    static Fact ofTopic(String topic, String id, FactType type) {
        return of(id, type, Optional.of(topic));
    }

    static Award award(Payout payout, Condition... conditions) {
        return new Award("award", words("award"), null, List.of(conditions), payout, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    static Text words(String words) {
        return new Text(words, words);
    }

    private static Fact of(String id, FactType type, Optional<String> topic, String... options) {
        return new Fact(id, type, words(id), Optional.empty(), OptionalLong.empty(), topic, false,
                Stream.of(options).map(option -> new Option(option, words(option), Optional.empty())).toList());
    }
}
