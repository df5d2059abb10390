package org.awardcheck.function;

import static org.awardcheck.function.JsonText.quotable;

import org.awardcheck.eligibility.Truth;
import org.awardcheck.wording.Phrases;

/** The words of one language that join others, written once for all awards. */
final class PhrasePieces {
    final byte[] beforeAmount;
    final byte[] beforeMissing;
    final byte[] beforeFailures;
    final byte[] betweenFailures;
    final byte[] beforeShortfall;
    final byte[] betweenOptions;
    final byte[] afterGroup;
    final byte[] betweenAwards;
    final byte[] beforeLastAward;
    final byte[] notAnswered;
    final byte[] notChosen;
    private final byte[][] beforeAnswer = new byte[Truth.values().length][];

    PhrasePieces(Phrases phrases) {
        beforeAmount = quotable(phrases.beforeAmount());
        beforeMissing = quotable(phrases.beforeMissing());
        beforeFailures = quotable(phrases.beforeFailures());
        betweenFailures = quotable(phrases.betweenFailures());
        beforeShortfall = quotable(phrases.beforeShortfall());
        betweenOptions = quotable(phrases.betweenOptions());
        afterGroup = quotable(phrases.afterGroup());
        betweenAwards = quotable(phrases.betweenAwards());
        beforeLastAward = quotable(phrases.beforeLastAward());
        notAnswered = quotable(phrases.notAnswered());
        notChosen = quotable(phrases.notChosen());
        for (Truth truth : Truth.values()) {
            beforeAnswer[truth.ordinal()] = quotable(phrases.beforeAnswer(truth));
        }
    }

    /** What stands before the answer to a condition that came out like this. */
    byte[] beforeAnswer(Truth truth) {
        return beforeAnswer[truth.ordinal()];
    }
}
