package org.awardcheck.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Document;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.Guidance;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Period;
import org.awardcheck.policy.PermanentNumbers;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;
import org.awardcheck.policy.Rate;
import org.awardcheck.policy.RuleSource;
import org.awardcheck.policy.Section;
import org.awardcheck.policy.Text;

/**
 * A policy of the tests' own: one fact of every kind, and the awards that each test makes. No real figure is here,
 * so a change of the published policy never breaks a test of a mechanism.
 */
final class SmallPolicy {
    static final Fact TOPICS = fact("topics", FactType.MULTI, "", false, "works", "honours");
    static final Fact LOCAL = fact("local", FactType.BOOLEAN, "", false);
    static final Fact KINDS = fact("kinds", FactType.MULTI, "works", true, "build/refit", "refit/build", "save");
    static final Fact STAGE = fact("stage", FactType.OPTION, "works", false, "idea", "started", "done", "running");
    static final Fact MACHINES = fact("machines", FactType.MONEY, "works", true);
    static final Fact SAVINGS = fact("savings", FactType.MONEY, "works", true);
    static final Fact FIELD = fact("field", FactType.OPTION, "works", false, "chips", "cars", "tools");
    static final Fact ROLE = fact("role", FactType.OPTION, "works", true, "lead", "follow", "none");
    static final Fact MODEL = fact("model", FactType.BOOLEAN, "works", true);
    static final Fact TITLES = fact("titles", FactType.MULTI, "honours", false, "gold", "silver");
    static final Fact ITEMS = fact("items", FactType.COUNT, "honours", true);
    static final Fact USERS = fact("users", FactType.COUNT, "honours", true);
    /** The topics are neither first here nor first among the questions: nothing may depend on it. */
    static final FactList FACTS = new FactList(List.of(ITEMS, USERS, TOPICS, LOCAL, KINDS, STAGE, MACHINES, SAVINGS,
            FIELD,
            ROLE, MODEL, TITLES), TOPICS);

    static final Group ONE_MACHINE = new Group("one-machine", words("one machine"), words("why"));
    static final Group ONE_MARK = new Group("one-mark", words("one mark"), words("why"));

    private static final Section SECTION = new Section("section", 1, words("section"));
    private static final Clause CLAUSE = new Clause("clause", words("clause"), SECTION);
    private static final List<Question> QUESTIONS = List.of(ask(LOCAL), ask(TOPICS), ask(KINDS), ask(MACHINES),
            ask(SAVINGS), ask("field-and-role", FIELD, ROLE), ask(MODEL), ask(STAGE), ask(TITLES),
            ask("counts", ITEMS, USERS));

    private SmallPolicy() {
    }

    /** A policy with these awards. */
    static Policy of(Award... awards) {
        return new Policy("small", new Document(words("paper"), "1", words("issuer"), words("authority")),
                new Period(LocalDate.EPOCH, LocalDate.EPOCH), FACTS, STAGE, List.of(SECTION), List.of(CLAUSE),
                List.of(ONE_MACHINE, ONE_MARK), List.of(awards), QUESTIONS, List.of(), List.of(),
                new PermanentNumbers(1, FACTS.stream().map(Fact::id).toList(), Map.of()), Guidance.NONE,
                RuleSource.NONE);
    }

    /** An award that is paid as this says, without a condition, a stage or a group. */
    static Award award(String id, Payout payout, Condition... conditions) {
        return new Award(id, words(id), CLAUSE, List.of(conditions), payout, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** The same award, paid once the project has reached a stage. */
    static Award from(String stage, Award award) {
        return new Award(award.id(), award.title(), award.clause(), award.conditions(), award.payout(),
                STAGE.option(stage), award.group(), award.ladder(), award.when(), award.qualifiers(),
                award.alsoCalled(), award.readings());
    }

    /** The same award as one of a group. */
    static Award in(Group group, Award award) {
        return new Award(award.id(), award.title(), award.clause(), award.conditions(), award.payout(),
                award.payableFrom(), Optional.of(group), award.ladder(), award.when(), award.qualifiers(),
                award.alsoCalled(), award.readings());
    }

    static Condition yes(Fact fact) {
        return new Condition.IsTrue(fact);
    }

    static Condition atLeast(Fact fact, long figure) {
        return new Condition.AtLeast(fact, figure);
    }

    static Condition moreThan(Fact fact, long figure) {
        return new Condition.MoreThan(fact, figure);
    }

    static Condition has(Fact fact, String option) {
        return new Condition.Has(fact, fact.option(option).orElseThrow());
    }

    static Condition oneOf(Fact fact, String... options) {
        return new Condition.OneOf(fact, Stream.of(options).map(id -> fact.option(id).orElseThrow()).toList());
    }

    /** None of these awards fits, by all of their conditions. */
    static Condition noneFits(Award... awards) {
        return new Condition.NoneFits(Stream.of(awards)
                .map(award -> new Condition.Alternative(award.id(), award.conditions())).toList());
    }

    static Payout fixed(long yuan) {
        return new Payout.Fixed(yuan);
    }

    static Payout percent(Fact of, int percent) {
        return new Payout.Percentage(of, Rate.of(percent * 100), OptionalLong.empty());
    }

    static Payout percent(Fact of, int percent, long cap) {
        return new Payout.Percentage(of, Rate.of(percent * 100), OptionalLong.of(cap));
    }

    static Payout percent(Fact of, int lowest, int highest, long cap) {
        return new Payout.RateRange(of, Rate.of(lowest * 100), Rate.of(highest * 100), cap);
    }

    static Payout each(Fact of, long yuan) {
        return new Payout.PerItem(of, yuan);
    }

    static Payout upTo(Payout payout) {
        return new Payout.Ceiling(payout);
    }

    static Payout unstated() {
        return new Payout.Unstated(OptionalLong.empty());
    }

    /** Answers to the small policy's facts; starts with none. */
    static Situation situation() {
        return new Situation(Answers.none(FACTS));
    }

    /** What was told, sentence by sentence: {@code situation().and(LOCAL, true).and(KINDS, "build", "save")}. */
    record Situation(Answers answers) {
        Situation and(Fact fact, long number) {
            return new Situation(answers.with(fact, number));
        }

        Situation and(Fact fact, boolean yes) {
            return new Situation(answers.with(fact, Value.of(yes)));
        }

        Situation and(Fact fact, String... options) {
            return new Situation(answers.with(fact, Value.of(fact, List.of(options))));
        }

        /** How these awards come out. */
        Assessment assess(Award... awards) {
            return new Assessor(of(awards)).assess(answers);
        }

        /** How this award comes out. */
        Outcome outcome(Award award) {
            return assess(award).outcome(award);
        }

        /** Why this award comes out so. */
        Explanation explain(Award award) {
            return Explanation.of(assess(award), award);
        }
    }

    /** @param options their ids, each with that of the one which it excludes behind a slash */
    private static Fact fact(String id, FactType type, String topic, boolean changeable, String... options) {
        List<Option> list = new ArrayList<>();
        for (String option : options) {
            String[] ids = option.split("/");
            list.add(new Option(ids[0], words(ids[0]), Optional.empty(), List.of(ids).subList(1, ids.length)));
        }
        return new Fact(id, type, words(id), Optional.empty(), OptionalLong.empty(),
                Optional.of(topic).filter(name -> !name.isEmpty()), changeable, list);
    }

    private static Question ask(Fact fact) {
        return ask(fact.id(), fact);
    }

    private static Question ask(String id, Fact... facts) {
        return new Question(id, words(id), Optional.empty(), false, Optional.empty(), List.of(facts));
    }

    private static Text words(String words) {
        return new Text(words, words);
    }
}
