package org.awardcheck.function;

import java.util.stream.IntStream;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Facts;
import org.awardcheck.wording.Phrases;

/** The answers to every fact in one language, by the fact. */
final class FactsPieces {
    private final Facts facts;
    private final PhrasePieces words;
    private final FactPieces[] pieces;

    FactsPieces(Facts facts, Phrases phrases) {
        this.facts = facts;
        this.words = new PhrasePieces(phrases);
        this.pieces = IntStream.range(0, facts.size())
                .mapToObj(position -> new FactPieces(facts.get(position), position, words, phrases))
                .toArray(FactPieces[]::new);
    }

    /** The words that the answers are joined with. */
    PhrasePieces words() {
        return words;
    }

    FactPieces of(Fact fact) {
        return pieces[facts.positionOf(fact)];
    }
}
