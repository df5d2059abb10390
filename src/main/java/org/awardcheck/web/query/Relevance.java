package org.awardcheck.web.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Facts;

/**
 * Which answers no longer matter: those of a topic that is not chosen, and those that serve only awards which another
 * choice rules out. A figure that is too small rules nothing out here, since it may yet be corrected and the answers
 * beside it are then wanted again; nor does the place.
 */
final class Relevance {
    private Relevance() {
    }

    /** What was answered or skipped and matters no more, in the policy's order. */
    static List<Fact> noLongerMatter(Told told) {
        List<Fact> dropped = new ArrayList<>();
        Told rest = told;
        // One after the other: two answers that each rule out what the other serves must not both go.
        for (Fact fact : told.policy().facts()) {
            if (rest.order().contains(fact) && !matters(fact, rest)) {
                dropped.add(fact);
                rest = rest.without(List.of(fact));
            }
        }
        return dropped;
    }

    private static boolean matters(Fact fact, Told told) {
        Facts facts = told.policy().facts();
        if (fact.equals(facts.topicFact())) {
            return true;
        }
        return !isOfTopicLeftOut(fact, told.answers()) && told.policy().awards().stream()
                .anyMatch(award -> serves(fact, award, told) && !isRuledOut(award, fact, told.answers()));
    }

    private static boolean isOfTopicLeftOut(Fact fact, Answers answers) {
        Fact topics = answers.facts().topicFact();
        Optional<String> topic = fact.topic();
        return topic.isPresent() && answers.isGiven(topics)
                && (answers.of(topics) & Value.of(topics, topic.get())) == 0;
    }

    private static boolean serves(Fact fact, Award award, Told told) {
        return award.conditions().stream().anyMatch(condition -> condition.facts().anyMatch(fact::equals))
                || award.payout().basis().filter(fact::equals).isPresent()
                || award.payableFrom().isPresent() && fact.equals(told.policy().stageFact());
    }

    private static boolean isRuledOut(Award award, Fact by, Answers answers) {
        return award.conditions().stream().anyMatch(condition -> condition.facts().noneMatch(by::equals)
                && isFalseByChoice(condition, answers));
    }

    private static boolean isFalseByChoice(Condition condition, Answers answers) {
        if (condition instanceof Condition.Has has) {
            return lacks(has.fact(), Value.of(has.fact(), has.option().id()), answers);
        }
        if (condition instanceof Condition.OneOf oneOf) {
            long mask = oneOf.options().stream().mapToLong(option -> Value.of(oneOf.fact(), option.id())).sum();
            return lacks(oneOf.fact(), mask, answers);
        }
        return false;
    }

    private static boolean lacks(Fact fact, long mask, Answers answers) {
        return answers.isGiven(fact) && (answers.of(fact) & mask) == 0;
    }
}
