package org.awardcheck.catalogue.snapshot;

import java.util.List;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Document;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.Guidance;
import org.awardcheck.policy.Ladder;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.OtherSupport;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;
import org.awardcheck.policy.Reading;
import org.awardcheck.policy.Section;

/** Writes one edition. What others refer to comes before them. {@link PolicyReader} is its mirror, line by line. */
final class PolicyWriter {
    private final Policy policy;
    private final Output out;
    private final List<Fact> facts;

    PolicyWriter(Policy policy, Output out) {
        this.policy = policy;
        this.out = out;
        this.facts = policy.facts().stream().toList();
    }

    void write() {
        out.string(policy.id());
        document(policy.document());
        out.number(policy.period().from().toEpochDay());
        out.number(policy.period().to().toEpochDay());
        out.list(facts, this::fact);
        out.reference(policy.facts().topicFact(), facts);
        out.reference(policy.stageFact(), facts);
        out.list(policy.sections(), this::section);
        out.list(policy.clauses(), this::clause);
        out.list(policy.groups(), this::group);
        out.list(policy.awards(), this::award);
        out.list(policy.questions(), this::question);
        out.list(policy.otherSupport(), this::otherSupport);
        out.list(policy.readings(), this::reading);
        out.number(policy.numbers().edition());
        out.list(policy.numbers().facts(), out::string);
        for (Fact fact : facts) {
            out.list(policy.numbers().options().getOrDefault(fact.id(), List.of()), out::string);
        }
        guidance(policy.guidance());
        out.string(policy.source().checksum());
        policy.awards().forEach(award -> out.number(policy.source().lines().get(award.id())));
    }

    private void guidance(Guidance guidance) {
        out.list(guidance.preparations(), it -> {
            out.text(it.text());
            out.list(it.facts(), fact -> out.reference(fact, facts));
            out.optional(it.stage(), stage -> out.reference(stage, policy.stageFact().options()));
        });
        out.list(guidance.departments(), it -> {
            contact(it.contact());
            out.list(it.sections(), section -> out.reference(section, policy.sections()));
        });
        out.optional(guidance.notices(), this::contact);
    }

    private void contact(Guidance.Contact contact) {
        out.text(contact.name());
        out.optional(contact.link(), out::string);
        out.optional(contact.telephone(), out::string);
    }

    private void document(Document document) {
        out.text(document.title());
        out.string(document.number());
        out.text(document.issuer());
        out.text(document.authority());
    }

    private void fact(Fact fact) {
        out.string(fact.id());
        out.number(fact.type().ordinal());
        out.text(fact.label());
        out.optional(fact.unit(), out::text);
        out.number(fact.plausible());
        out.optional(fact.topic(), out::string);
        out.flag(fact.changeable());
        out.list(fact.options(), this::option);
    }

    private void option(Option option) {
        out.string(option.id());
        out.text(option.label());
        out.optional(option.note(), out::text);
        out.list(option.excludes(), out::string);
    }

    private void section(Section section) {
        out.string(section.id());
        out.number(section.number());
        out.text(section.title());
    }

    private void clause(Clause clause) {
        out.string(clause.id());
        out.text(clause.title());
        out.reference(clause.section(), policy.sections());
    }

    private void ladder(Ladder ladder) {
        out.string(ladder.id());
        out.text(ladder.reading());
    }

    private void group(Group group) {
        out.string(group.id());
        out.text(group.title());
        out.text(group.reading());
    }

    private void award(Award award) {
        out.string(award.id());
        out.text(award.title());
        out.reference(award.clause(), policy.clauses());
        ConditionWriter.write(award.conditions(), facts, out);
        award.payout().in(new PayoutWriter(facts, out));
        out.optional(award.payableFrom(), stage -> out.reference(stage, policy.stageFact().options()));
        out.optional(award.group(), group -> out.reference(group, policy.groups()));
        out.optional(award.ladder(), this::ladder);
        out.optional(award.when(), out::text);
        out.list(award.qualifiers(), out::text);
        out.optional(award.alsoCalled(), out::text);
        out.list(award.readings(), out::text);
    }

    private void question(Question question) {
        out.string(question.id());
        out.text(question.title());
        out.optional(question.hint(), out::text);
        out.flag(question.ours());
        out.optional(question.none(), out::text);
        out.list(question.facts(), fact -> out.reference(fact, facts));
    }

    private void otherSupport(OtherSupport support) {
        out.string(support.id());
        out.text(support.text());
        out.reference(support.clause(), policy.clauses());
        out.list(support.figures(), this::figure);
    }

    private void figure(Figure figure) {
        out.string(figure.name());
        out.number(figure.unit().ordinal());
        out.number(figure.value());
    }

    private void reading(Reading reading) {
        out.string(reading.id());
        out.text(reading.text());
    }
}
