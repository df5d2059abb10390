package org.awardcheck.command;

import java.util.ArrayList;
import java.util.List;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Policy;

/** A policy that also understands answers to another one: facts and options that it has given up itself. */
final class UnitedPolicy {
    private UnitedPolicy() {
    }

    /** The policy with the other's facts and options behind its own, of which no award of it knows. */
    static Policy facts(Policy policy, Policy other) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : policy.facts()) {
            // Stages are in an order, to which none can be added.
            facts.add(other.facts().find(fact.id()).filter(it -> it.type() == fact.type())
                    .filter(it -> !fact.id().equals(policy.stageFact().id())).map(it -> united(fact, it)).orElse(fact));
        }
        other.facts().stream().filter(fact -> policy.facts().find(fact.id()).isEmpty()).forEach(facts::add);
        FactList united = new FactList(facts, facts.get(policy.facts().topicFactPosition()));
        return new Policy(policy.id(), policy.document(), policy.period(), united, policy.stageFact(),
                policy.sections(),
                policy.clauses(), policy.groups(), policy.awards(), policy.questions(), policy.otherSupport(),
                policy.readings(), policy.numbers(), policy.guidance(), policy.source());
    }

    private static Fact united(Fact fact, Fact other) {
        List<Option> options = new ArrayList<>(fact.options());
        other.options().stream().filter(option -> fact.option(option.id()).isEmpty()).forEach(options::add);
        return new Fact(fact.id(), fact.type(), fact.label(), fact.unit(), fact.plausible(), fact.topic(),
                fact.changeable(), options);
    }
}
