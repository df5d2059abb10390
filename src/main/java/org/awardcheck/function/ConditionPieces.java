package org.awardcheck.function;

import static org.awardcheck.function.JsonText.piece;
import static org.awardcheck.function.JsonText.quotable;
import static org.awardcheck.function.JsonText.quoted;

import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Finding;
import org.awardcheck.eligibility.Truth;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.wording.Phrases;

/** One condition of an award in one language: how it comes out, written beforehand as far as answers do not matter. */
final class ConditionPieces {
    private static final byte[] ANSWERED = piece(",\"answered\":");
    private static final byte[] LEFT_OUT = piece(",\"leftOut\":true");
    private static final byte[] OUTCOME = piece(",\"outcome\":");
    private static final byte[][] TRUTHS = Stream.of(Truth.values()).map(truth -> quoted(truth.id()))
            .toArray(byte[][]::new);
    private static final byte[] SHORTFALL = piece(",\"shortfall\":");
    private static final byte[] TEXT = piece(",\"text\":\"");
    private static final byte[] END = piece("\"}");

    private final Condition condition;
    private final PhrasePieces words;
    private final Phrases phrases;
    /** The fact that it is on; null for a condition on several. */
    private final FactPieces fact;
    private final byte[] asked;
    /** What it would take, to be told where it fails. */
    private final byte[] needed;
    private final byte[] wanted;

    ConditionPieces(Condition condition, FactPieces fact, PhrasePieces words, Phrases phrases, JsonPieces pieces) {
        this.condition = condition;
        this.words = words;
        this.phrases = phrases;
        this.fact = fact;
        this.asked = pieces.of("{\"facts\":", condition.facts().map(Fact::id).toList(), ",\"required\":",
                condition.in(new ConditionView.Required()));
        Object need = condition.in(new ConditionView.Needed());
        this.needed = need == null ? JsonText.NOTHING : pieces.of(",\"needed\":", need);
        this.wanted = quotable(phrases.condition(condition));
    }

    /** Adds what a {@link ConditionView} holds. */
    void add(Finding finding, Answers answers, JsonText json) {
        json.add(asked);
        if (fact != null && fact.isSpelled(answers)) {
            json.add(ANSWERED);
            fact.addSpelled(answers, json);
        }
        if (fact == null ? condition.facts().anyMatch(answers::isLeftOut) : fact.isLeftOut(answers)) {
            json.add(LEFT_OUT);
        }
        json.add(OUTCOME).add(TRUTHS[finding.truth().ordinal()]);
        if (finding.truth() == Truth.FALSE) {
            json.add(needed);
        }
        if (finding.shortfall().isPresent()) {
            json.add(SHORTFALL).add(finding.shortfall().getAsLong());
        }
        json.add(TEXT);
        addWords(finding, answers, json);
        json.add(END);
    }

    /** Adds what {@link Phrases#finding} says. */
    void addWords(Finding finding, Answers answers, JsonText json) {
        if (finding.truth() == Truth.TRUE) {
            json.add(wanted);
        } else if (fact == null) {
            json.addWords(phrases.finding(finding, answers));
        } else {
            json.add(wanted).add(words.beforeAnswer(finding.truth()));
            fact.addWords(answers, json);
            if (finding.shortfall().isPresent()) {
                addShortfall(finding, answers, json);
            }
        }
    }

    private void addShortfall(Finding finding, Answers answers, JsonText json) {
        Phrases.shortfallToTell(finding, answers).ifPresent(figure -> json.add(words.beforeShortfall)
                .addWords(phrases.figure(figure, finding.shortfall().getAsLong())));
    }
}
