package org.awardcheck.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One edition of the policy as a snapshot that never changes.
 *
 * @param stageFact the fact whose options are the project's stages, in order; a later one includes the earlier
 * @param numbers   what its facts and options are called in short addresses
 * @param guidance  what people do next
 * @param source    which rules it was made of
 */
public record Policy(String id, Document document, Period period, FactList facts, Fact stageFact,
        List<Section> sections, List<Clause> clauses, List<Group> groups, List<Award> awards,
        List<Question> questions, List<OtherSupport> otherSupport, List<Reading> readings,
        PermanentNumbers numbers, Guidance guidance, RuleSource source) {
    public Policy {
        sections = List.copyOf(sections);
        clauses = List.copyOf(clauses);
        groups = List.copyOf(groups);
        awards = List.copyOf(awards);
        questions = List.copyOf(questions);
        otherSupport = List.copyOf(otherSupport);
        readings = List.copyOf(readings);
    }

    /** The same with these numbers. */
    public Policy with(PermanentNumbers given) {
        return new Policy(id, document, period, facts, stageFact, sections, clauses, groups, awards, questions,
                otherSupport, readings, given, guidance, source);
    }

    /** The same, made of these rules. */
    public Policy with(RuleSource given) {
        return new Policy(id, document, period, facts, stageFact, sections, clauses, groups, awards, questions,
                otherSupport, readings, numbers, guidance, given);
    }

    /** The award with this id, or nothing. */
    public Optional<Award> award(String awardId) {
        return awards.stream().filter(award -> award.id().equals(awardId)).findFirst();
    }

    /** The awards of a group, in the policy's order. */
    public List<Award> awardsOf(Group group) {
        return awards.stream().filter(award -> award.group().filter(group::equals).isPresent()).toList();
    }

    /** The facts that an award depends on: those of its conditions in their order, of its amount, and the stage. */
    public List<Fact> factsOf(Award award) {
        return Stream.of(award.conditions().stream().flatMap(Condition::facts), award.payout().basis().stream(),
                award.payableFrom().stream().map(stage -> stageFact)).flatMap(Function.identity()).distinct().toList();
    }

    /** The question with this id, or nothing. */
    public Optional<Question> question(String questionId) {
        return questions.stream().filter(question -> question.id().equals(questionId)).findFirst();
    }

    /** The question that asks a fact, or nothing. */
    public Optional<Question> questionOf(Fact fact) {
        return questions.stream().filter(question -> question.facts().contains(fact)).findFirst();
    }

    /** By the id alone: the rest would be walked through in depth at every look into a set. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
