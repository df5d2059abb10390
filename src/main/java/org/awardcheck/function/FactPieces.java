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

/** The answers to one fact in one language: all but figures and sets of options, written beforehand. */
final class FactPieces {
    private static final byte[] ANSWERED = piece(",\"answered\":");
    private static final byte[] ANSWERED_LIST = piece(",\"answered\":[");
    private static final byte[] COMMA = piece(",");
    private static final byte[] END_OF_LIST = piece("]");
    private static final byte[] YES = piece(",\"answered\":true");
    private static final byte[] NO = piece(",\"answered\":false");
    private static final byte[] LEFT_OUT = piece(",\"leftOut\":true");
    /** Room for what most answers take. */
    private static final int EXPECTED = 256;

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

    Fact fact() {
        return fact;
    }

    byte[] id() {
        return id;
    }

    byte[] label() {
        return label;
    }

    int position() {
        return position;
    }

    /** What a condition on the fact holds of its answer: how it is spelled, or that it was left out. */
    byte[] spelled(Answers answers) {
        if (!answers.isGiven(position)) {
            return answers.isLeftOut(position) ? LEFT_OUT : JsonText.NOTHING;
        }
        long value = answers.at(position);
        return switch (fact.type()) {
            case BOOLEAN -> value == Value.YES ? YES : NO;
            case MONEY, COUNT -> new JsonText(EXPECTED).add(ANSWERED).add(value).toBytes();
            // An option fact that was answered with no option cannot be spelled.
            case OPTION -> value == Value.EMPTY ? JsonText.NOTHING
                    : new JsonText(EXPECTED).add(ANSWERED).add(optionIds[Long.numberOfTrailingZeros(value)]).toBytes();
            case MULTI -> options(ANSWERED_LIST, optionIds, value, COMMA).add(END_OF_LIST).toBytes();
        };
    }

    /** The answer as {@link Phrases#answer} puts it. */
    byte[] inWords(Answers answers) {
        if (!Value.isKnown(answers.at(position))) {
            return words.notAnswered;
        }
        return answers.isLeftOut(position) ? words.notChosen : inWords(answers.at(position));
    }

    private byte[] inWords(long value) {
        if (fact.type().isNumber()) {
            return JsonText.quotable(phrases.figure(fact, value));
        }
        if (value == Value.EMPTY) {
            return empty;
        }
        return fact.type() == FactType.BOOLEAN ? yes
                : options(JsonText.NOTHING, optionLabels, value, words.betweenOptions).toBytes();
    }

    private static JsonText options(byte[] begin, byte[][] options, long value, byte[] between) {
        JsonText json = new JsonText(EXPECTED).add(begin);
        for (long rest = value; rest != 0; rest &= rest - 1) {
            json.add(rest == value ? JsonText.NOTHING : between).add(options[Long.numberOfTrailingZeros(rest)]);
        }
        return json;
    }
}
