package org.awardcheck.web.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.calculator.Calculator;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;
import org.awardcheck.policy.Text;
import org.awardcheck.wording.Phrases;

/**
 * An award as it is looked for.
 *
 * @param kind   how firm its amount is
 * @param topics the ids of the topics that it belongs to
 * @param words  everything that it can be found by, in both languages
 * @param most   the most that it pays, in yuan, for one thing where it pays by the piece; absent where there is no such
 *               figure
 * @param own    how it comes out by the answers; absent if there are none
 */
record Entry(Award award, Amount.Kind kind, Set<String> topics, String words, OptionalLong most,
        Optional<Outcome> own) {
    /** Those of which no figure is known come last; of the same sum those that come first in the policy. */
    static final Comparator<Entry> LARGEST_FIRST = Comparator.comparingLong((Entry entry) -> entry.most().orElse(-1))
            .reversed();
    /** By what it comes to for whoever answered; what is not known yet comes behind all that can be had. */
    static final Comparator<Entry> LARGEST_OF_MINE_FIRST = Comparator.comparing((Entry entry) -> entry.ownAmount()
            .isEmpty())
            .thenComparing(Comparator.comparingLong((Entry entry) -> entry.ownAmount().filter(Amount::isStated)
                    .map(Amount::maximum).orElse(-1L)).reversed()).thenComparing(LARGEST_FIRST);

    static List<Entry> all(Policy policy) {
        return policy.awards().stream().map(award -> of(award, policy)).toList();
    }

    /** The same by what was answered. */
    static List<Entry> all(List<Entry> entries, Assessment assessment) {
        return entries.stream().map(it -> new Entry(it.award, it.kind, it.topics, it.words, it.most,
                Optional.of(assessment.outcome(it.award)))).toList();
    }

    private static Entry of(Award award, Policy policy) {
        Set<String> topics = award.conditions().stream().flatMap(Condition::facts)
                .flatMap(fact -> fact.topic().stream()).collect(Collectors.toSet());
        Stream<String> words = Stream.of(Language.values()).flatMap(language -> words(award, policy, language));
        return new Entry(award, kind(award), topics,
                SearchWords.plain(Stream.concat(Stream.of(award.id()), words).collect(Collectors.joining("\n"))),
                most(award), Optional.empty());
    }

    /** Whether it may be had, as far as is known: by no answers every award may. */
    boolean mayFit() {
        return own.filter(it -> it.status() == Status.NOT_ELIGIBLE).isEmpty();
    }

    /** What it comes to by the answers; absent if it cannot be had, or nobody can tell yet. */
    Optional<Amount> ownAmount() {
        return own.flatMap(Outcome::amount);
    }

    private static OptionalLong most(Award award) {
        Calculator calculator = Calculator.of(award.payout());
        OptionalLong cap = calculator.caps().max();
        boolean isOpen = award.payout().basis().filter(fact -> fact.type() == FactType.MONEY).isPresent()
                && cap.isEmpty();
        Amount most = calculator.amount(cap.orElse(1));
        return isOpen || !most.isStated() ? OptionalLong.empty() : OptionalLong.of(most.maximum());
    }

    /** The kind of every amount that an award can come to. */
    static Amount.Kind kind(Award award) {
        return Calculator.of(award.payout()).amount(1).kind();
    }

    private static Stream<String> words(Award award, Policy policy, Language language) {
        Phrases phrases = Phrases.of(policy, language);
        Stream<Text> texts = Stream.of(Stream.of(award.title()), headings(award.clause()), award.when().stream(),
                award.qualifiers().stream(),
                award.readings().stream(), award.alsoCalled().stream(),
                award.conditions().stream().flatMap(Entry::options).flatMap(Entry::said),
                award.conditions().stream().flatMap(Condition::facts).flatMap(fact -> hint(fact, policy)))
                .flatMap(it -> it);
        Stream<String> thresholds = award.conditions().stream().filter(Condition.Threshold.class::isInstance)
                .map(phrases.conditions()::requirement);
        return Stream.of(texts.map(text -> text.in(language)), Stream.of(phrases.payout(award.payout())), thresholds)
                .flatMap(it -> it);
    }

    /** What an option says. */
    private static Stream<Text> said(Option option) {
        return Stream.concat(Stream.of(option.label()), option.note().stream());
    }

    /** What the question for a figure says of it; hints of others are about more awards than one. */
    private static Stream<Text> hint(Fact fact, Policy policy) {
        return fact.type().isNumber() ? policy.questionOf(fact).filter(question -> question.facts().size() == 1)
                .flatMap(Question::hint).stream() : Stream.empty();
    }

    /** The headings of a clause and of its section. */
    static Stream<Text> headings(Clause clause) {
        return Stream.of(clause.title(), clause.section().title());
    }

    private static Stream<Option> options(Condition condition) {
        if (condition instanceof Condition.Has has) {
            return Stream.of(has.option());
        }
        return condition instanceof Condition.OneOf oneOf ? oneOf.options().stream() : Stream.empty();
    }
}
