package org.awardcheck.web.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Policy;
import org.awardcheck.situation.Situation;

/**
 * Which answers no longer matter: those of a topic that was just left out, and those that serve only awards which
 * another choice rules out. A figure that is too small rules nothing out here, since it may yet be corrected and the
 * answers beside it are then wanted again; nor does the place. One edition of the policy, compiled once.
 */
final class Relevance {
    private final FactList facts;
    /** For each fact by its place: the awards that it serves; those that ask for the same choices only once. */
    private final List<List<Served>> served;

    /** An award, as the choices among the options of other facts that it asks for. */
    private record Served(List<Choice> choices) {
        /** @param position the place of the fact that serves it */
        static Served by(int position, List<Choice> choices) {
            return new Served(choices.stream().filter(choice -> choice.position() != position).toList());
        }

        boolean isRuledOut(Answers answers) {
            for (Choice choice : choices) {
                if (choice.isMissed(answers)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** One of the options under the mask, of the fact at this place. */
    private record Choice(int position, long mask) {
        static Stream<Choice> of(Condition condition, FactList facts) {
            if (condition instanceof Condition.Has has) {
                return Stream.of(new Choice(facts.positionOf(has.fact()), Value.of(has.fact(), has.option().id())));
            }
            if (condition instanceof Condition.OneOf oneOf) {
                long mask = oneOf.options().stream().mapToLong(option -> Value.of(oneOf.fact(), option.id())).sum();
                return Stream.of(new Choice(facts.positionOf(oneOf.fact()), mask));
            }
            return Stream.empty();
        }

        boolean isMissed(Answers answers) {
            return answers.isGiven(position) && (answers.at(position) & mask) == 0;
        }
    }

    Relevance(Policy policy) {
        this.facts = policy.facts();
        List<Set<Served>> collected = new ArrayList<>();
        facts.forEach(fact -> collected.add(new LinkedHashSet<>()));
        for (Award award : policy.awards()) {
            List<Choice> choices = award.conditions().stream()
                    .flatMap(condition -> Choice.of(condition, facts)).toList();
            policy.factsOf(award).stream().map(facts::positionOf)
                    .forEach(position -> collected.get(position).add(Served.by(position, choices)));
        }
        this.served = collected.stream().map(List::copyOf).toList();
    }

    /**
     * What was answered or skipped and matters no more, in the policy's order.
     *
     * @param isLeavingOut whether topics were just chosen, so that answers of the others are not wanted any more; in an
     *                     address an answer counts whatever the topics are
     */
    List<Fact> noLongerMatter(Situation situation, boolean isLeavingOut) {
        List<Fact> inOrder = new ArrayList<>(situation.order());
        inOrder.sort(Comparator.comparingInt(facts::positionOf));
        List<Fact> dropped = new ArrayList<>();
        Answers rest = situation.answers();
        // One after the other: two answers that each rule out what the other serves must not both go.
        for (Fact fact : inOrder) {
            if (!matters(facts.positionOf(fact), rest, isLeavingOut)) {
                dropped.add(fact);
                rest = rest.with(fact, Value.UNKNOWN);
            }
        }
        return dropped;
    }

    private boolean matters(int position, Answers answers, boolean isLeavingOut) {
        if (position == facts.topicFactPosition()) {
            return true;
        }
        if (isLeavingOut && isOfTopicLeftOut(position, answers)) {
            return false;
        }
        for (Served award : served.get(position)) {
            if (!award.isRuledOut(answers)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfTopicLeftOut(int position, Answers answers) {
        int topic = facts.topicPosition(position);
        return topic >= 0 && new Choice(facts.topicFactPosition(), 1L << topic).isMissed(answers);
    }
}
