package org.awardcheck.function;

import static org.awardcheck.function.JsonText.piece;
import static org.awardcheck.function.JsonText.quotable;
import static org.awardcheck.function.JsonText.quoted;

import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;
import org.awardcheck.wording.Phrases;

/** The answers to one fact in one language: all but the figures, written beforehand. */
final class FactPieces {
    private static final byte[] BEGIN = piece("[");
    private static final byte[] COMMA = piece(",");
    private static final byte[] END = piece("]");
    private static final byte[] TRUE = piece("true");
    private static final byte[] FALSE = piece("false");

    private final Fact fact;
    private final int position;
    private final PhrasePieces words;
    private final Phrases phrases;
    private final byte[] id;
    private final byte[] label;
    private final byte[] empty;
    private final byte[] yes;
    private final byte[][] optionIds;
    private final byte[][] optionLabels;

    /** @param position the place of the fact among the policy's */
    FactPieces(Fact fact, int position, PhrasePieces words, Phrases phrases) {
        this.fact = fact;
        this.position = position;
        this.words = words;
        this.phrases = phrases;
        this.id = quoted(fact.id());
        this.label = quotable(fact.label().in(phrases.language()));
        this.empty = quotable(phrases.value(fact, Value.EMPTY));
        this.yes = fact.type() == FactType.BOOLEAN ? quotable(phrases.value(fact, Value.YES)) : empty;
        this.optionIds = fact.options().stream().map(Option::id).map(JsonText::quoted).toArray(byte[][]::new);
        this.optionLabels = fact.options().stream()
                .map(option -> quotable(option.label().in(phrases.language()))).toArray(byte[][]::new);
    }

    byte[] id() {
        return id;
    }

    byte[] label() {
        return label;
    }

    /** Whether the answer can be spelled: it was given, and is not an option fact's lack of an option. */
    boolean isSpelled(Answers answers) {
        return answers.isGiven(position)
                && !(fact.type() == FactType.OPTION && answers.at(position) == Value.EMPTY);
    }

    boolean isLeftOut(Answers answers) {
        return answers.isLeftOut(position);
    }

    /** Adds the answer as {@link Value#spelled} spells it. */
    void addSpelled(Answers answers, JsonText json) {
        long value = answers.at(position);
        switch (fact.type()) {
            case BOOLEAN -> json.add(value == Value.YES ? TRUE : FALSE);
            case MONEY, COUNT -> json.add(value);
            case OPTION -> json.add(optionIds[Long.numberOfTrailingZeros(value)]);
            case MULTI -> {
                json.add(BEGIN);
                addOptions(optionIds, value, COMMA, json);
                json.add(END);
            }
        }
    }

    /** Adds the answer as {@link Phrases#answer} puts it. */
    void addWords(Answers answers, JsonText json) {
        if (!Value.isKnown(answers.at(position))) {
            json.add(words.notAnswered);
        } else if (answers.isLeftOut(position)) {
            json.add(words.notChosen);
        } else {
            addWords(answers.at(position), json);
        }
    }

    private void addWords(long value, JsonText json) {
        if (fact.type().isNumber()) {
            json.addWords(phrases.figure(fact, value));
        } else if (value == Value.EMPTY) {
            json.add(empty);
        } else if (fact.type() == FactType.BOOLEAN) {
            json.add(yes);
        } else {
            addOptions(optionLabels, value, words.betweenOptions, json);
        }
    }

    private static void addOptions(byte[][] options, long value, byte[] between, JsonText json) {
        for (long rest = value; rest != 0; rest &= rest - 1) {
            if (rest != value) {
                json.add(between);
            }
            json.add(options[Long.numberOfTrailingZeros(rest)]);
        }
    }
}
