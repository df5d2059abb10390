package org.awardcheck.function;

import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Fact;

/** The answers of one request in one language. Each is written but once, however many conditions ask for it. */
final class AnswersPieces {
    private final FactsPieces facts;
    private final Answers answers;
    private final byte[][] spelled;
    private final byte[][] inWords;

    AnswersPieces(FactsPieces facts, Answers answers) {
        this.facts = facts;
        this.answers = answers;
        this.spelled = new byte[answers.facts().size()][];
        this.inWords = new byte[answers.facts().size()][];
    }

    /** The answers themselves. */
    Answers answers() {
        return answers;
    }

    FactPieces of(Fact fact) {
        return facts.of(fact);
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
