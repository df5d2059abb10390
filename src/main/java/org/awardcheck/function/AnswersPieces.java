package org.awardcheck.function;

import org.awardcheck.answers.Answers;

/** The answers of one request in one language. Each is written but once, however many conditions ask for it. */
final class AnswersPieces {
    private final Answers answers;
    private final byte[][] spelled;
    private final byte[][] inWords;

    AnswersPieces(Answers answers) {
        this.answers = answers;
        this.spelled = new byte[answers.facts().size()][];
        this.inWords = new byte[answers.facts().size()][];
    }

    /** The answers themselves. */
    Answers answers() {
        return answers;
    }

    /** @see FactPieces#spelled */
    byte[] spelled(FactPieces fact) {
        int position = fact.position();
        if (spelled[position] == null) {
            spelled[position] = fact.spelled(answers);
        }
        return spelled[position];
    }

    /** @see FactPieces#inWords */
    byte[] inWords(FactPieces fact) {
        int position = fact.position();
        if (inWords[position] == null) {
            inWords[position] = fact.inWords(answers);
        }
        return inWords[position];
    }
}
