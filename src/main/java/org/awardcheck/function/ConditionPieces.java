package org.awardcheck.function;

import static org.awardcheck.function.JsonText.piece;
import static org.awardcheck.function.JsonText.quotable;
import static org.awardcheck.function.JsonText.quoted;

import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Finding;
import org.awardcheck.eligibility.Truth;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.wording.Phrases;

/** One condition of an award in one language: how it comes out, written beforehand as far as answers do not matter. */
final class ConditionPieces {
    private static final byte[] LEFT_OUT = piece(",\"leftOut\":true");
    private static final byte[] OUTCOME = piece(",\"outcome\":");
    private static final byte[] SHORTFALL = piece(",\"shortfall\":");
    private static final byte[] TEXT = piece(",\"text\":\"");
    private static final byte[] END = piece("\"}");

    private final Condition condition;
    private final PhrasePieces words;
    private final Phrases phrases;
    /** The fact that it is on; null for a condition on several. */
    private final FactPieces fact;
    private final boolean tellsShortfall;
    private final byte[] asked;
    /** How it came out, and what it would take where it fails; by the truth. */
    private final byte[][] outcomes = new byte[Truth.values().length][];
    /** What it wants, and what stands before the answer; by the truth. */
    private final byte[][] wantedBeforeAnswer = new byte[Truth.values().length][];
    /** All there is to say of it if it holds. */
    private final byte[] holds;

    /** @param before what parts it from the condition before it */
    ConditionPieces(byte[] before, Condition condition, FactPieces fact, PhrasePieces words, Phrases phrases,
            JsonPieces pieces) {
        this.condition = condition;
        this.words = words;
        this.phrases = phrases;
        this.fact = fact;
        this.tellsShortfall = Phrases.tellsShortfall(condition);
        this.asked = JsonText.joined(before, pieces.of("{\"facts\":", condition.facts().map(Fact::id).toList(),
                ",\"required\":", condition.in(new ConditionView.Required())));
        byte[] wanted = quotable(phrases.condition(condition));
        Object need = condition.in(new ConditionView.Needed());
        byte[] needed = need == null ? JsonText.NOTHING : pieces.of(",\"needed\":", need);
        for (Truth truth : Truth.values()) {
            outcomes[truth.ordinal()] = JsonText.joined(OUTCOME, quoted(truth.id()),
                    truth == Truth.FALSE ? needed : JsonText.NOTHING);
            wantedBeforeAnswer[truth.ordinal()] = JsonText.joined(wanted, words.beforeAnswer(truth));
        }
        this.holds = JsonText.joined(outcomes[Truth.TRUE.ordinal()], TEXT, wanted, END);
    }

    /** Adds what a {@link ConditionView} holds. */
    void add(Finding finding, AnswersPieces answers, JsonText json) {
        json.add(asked).add(fact == null ? leftOut(answers.answers()) : answers.spelled(fact));
        if (finding.truth() == Truth.TRUE) {
            json.add(holds);
            return;
        }
        json.add(outcomes[finding.truth().ordinal()]);
        if (finding.shortfall().isPresent()) {
            json.add(SHORTFALL).add(finding.shortfall().getAsLong());
        }
        json.add(TEXT);
        addWords(finding, answers, json);
        json.add(END);
    }

    private byte[] leftOut(Answers answers) {
        return condition.facts().anyMatch(answers::isLeftOut) ? LEFT_OUT : JsonText.NOTHING;
    }

    /** Adds what {@link Phrases#finding} says of a condition that does not hold. */
    void addWords(Finding finding, AnswersPieces answers, JsonText json) {
        if (fact == null) {
            json.addWords(phrases.finding(finding, answers.answers()));
            return;
        }
        json.add(wantedBeforeAnswer[finding.truth().ordinal()]).add(answers.inWords(fact));
        if (tellsShortfall && finding.shortfall().isPresent() && answers.answers().isGiven(fact.position())) {
            json.add(words.beforeShortfall).addWords(phrases.figure(fact.fact(), finding.shortfall().getAsLong()));
        }
    }
}
