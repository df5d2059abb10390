package org.awardcheck.catalogue.snapshot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Document;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Facts;
import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.Guidance;
import org.awardcheck.policy.Ladder;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.OtherSupport;
import org.awardcheck.policy.Period;
import org.awardcheck.policy.PermanentNumbers;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;
import org.awardcheck.policy.Reading;
import org.awardcheck.policy.RuleSource;
import org.awardcheck.policy.Section;

/** Reads what {@link PolicyWriter} wrote, line by line. */
final class PolicyReader {
    private static final FactType[] TYPES = FactType.values();
    private static final Figure.Unit[] UNITS = Figure.Unit.values();

    private final Input in;

    PolicyReader(Input in) {
        this.in = in;
    }

    Policy read() {
        String id = in.string();
        Document document = new Document(in.text(), in.string(), in.text(), in.text());
        Period period = new Period(date(), date());
        List<Fact> facts = in.list(this::fact);
        Fact topics = in.reference(facts);
        Fact stages = in.reference(facts);
        List<Section> sections = in.list(this::section);
        List<Clause> clauses = in.list(() -> new Clause(in.string(), in.text(), in.reference(sections)));
        List<Group> groups = in.list(this::group);
        List<Award> awards = in.list(() -> award(facts, stages, clauses, groups));
        return new Policy(id, document, period, new Facts(facts, topics), stages, sections, clauses, groups, awards,
                in.list(() -> question(facts)), in.list(() -> otherSupport(clauses)), in.list(this::reading), numbers(facts), guidance(facts, stages, sections),
                source(awards));
    }

    private PermanentNumbers numbers(List<Fact> facts) {
        int edition = in.smallNumber();
        List<String> ids = in.list(in::string);
        Map<String, List<String>> options = new HashMap<>();
        for (Fact fact : facts) {
            List<String> ofFact = in.list(in::string);
            if (!ofFact.isEmpty()) {
                options.put(fact.id(), ofFact);
            }
        }
        return new PermanentNumbers(edition, ids, options);
    }

    private Guidance guidance(List<Fact> facts, Fact stages, List<Section> sections) {
        return new Guidance(in.list(() -> new Guidance.Preparation(in.text(), in.list(() -> in.reference(facts)),
                in.optional(() -> in.reference(stages.options())))),
                in.list(() -> new Guidance.Department(contact(), in.list(() -> in.reference(sections)))),
                in.optional(this::contact));
    }

    private Guidance.Contact contact() {
        return new Guidance.Contact(in.text(), in.optional(in::string), in.optional(in::string));
    }

    private RuleSource source(List<Award> awards) {
        String checksum = in.string();
        Map<String, Integer> lines = new HashMap<>();
        awards.forEach(award -> lines.put(award.id(), in.smallNumber()));
        return new RuleSource(checksum, lines);
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(in.number());
    }

    private Fact fact() {
        return new Fact(in.string(), TYPES[in.smallNumber()], in.text(), in.optional(in::text),
                in.optionalNumber(), in.optional(in::string), in.flag(), in.list(this::option));
    }

    private Option option() {
        return new Option(in.string(), in.text(), in.optional(in::text), in.list(in::string));
    }

    private Section section() {
        return new Section(in.string(), in.smallNumber(), in.text());
    }

    private Group group() {
        return new Group(in.string(), in.text(), in.text());
    }

    private Ladder ladder() {
        return new Ladder(in.string(), in.text());
    }

    private Award award(List<Fact> facts, Fact stages, List<Clause> clauses, List<Group> groups) {
        return new Award(in.string(), in.text(), in.reference(clauses), new ConditionReader(facts, in).all(),
                new PayoutReader(facts, in).read(), in.optional(() -> in.reference(stages.options())),
                in.optional(() -> in.reference(groups)), in.optional(this::ladder), in.optional(in::text),
                in.list(in::text), in.optional(in::text), in.list(in::text));
    }

    private Question question(List<Fact> facts) {
        return new Question(in.string(), in.text(), in.optional(in::text), in.flag(),
                in.optional(in::text), in.list(() -> in.reference(facts)));
    }

    private OtherSupport otherSupport(List<Clause> clauses) {
        return new OtherSupport(in.string(), in.text(), in.reference(clauses), in.list(this::figure));
    }

    private Figure figure() {
        return new Figure(in.string(), UNITS[in.smallNumber()], in.number());
    }

    private Reading reading() {
        return new Reading(in.string(), in.text());
    }
}
