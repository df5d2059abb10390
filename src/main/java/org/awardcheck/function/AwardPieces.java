package org.awardcheck.function;

import static org.awardcheck.function.JsonText.piece;
import static org.awardcheck.function.JsonText.quoted;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Finding;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Truth;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Language;
import org.awardcheck.wording.Phrases;

/** One award in one language: how it comes out, written beforehand as far as answers do not matter. */
final class AwardPieces {
    private static final byte[] MISSING = piece(",\"missing\":[");
    private static final byte[] COMMA = piece(",");
    private static final byte[] END_OF_LIST = piece("]");
    private static final byte[] END = piece("\"}");

    private final FactsPieces facts;
    private final PhrasePieces words;
    private final PayoutPieces payout;
    /** All up to the status, and the status; by the status. */
    private final byte[][] heads;
    private final byte[] awaiting;
    private final byte[] conditionsBegin;
    private final ConditionPieces[] conditions;
    private final byte[] readings;
    /** The same behind the conditions of an award that comes to nothing. */
    private final byte[] endAndReadings;

    /** @param before what parts it from the award before it */
    AwardPieces(byte[] before, Award award, FactsPieces facts, Phrases phrases, JsonPieces pieces) {
        this.facts = facts;
        this.words = facts.words();
        this.payout = new PayoutPieces(award, words, phrases);
        Language language = phrases.language();
        byte[] head = pieces.of("{\"id\":", award.id(), ",\"title\":", award.title().in(language),
                ",\"section\":", award.clause().section().title().in(language),
                ",\"sectionId\":", award.clause().section().id(),
                ",\"clause\":", award.clause().title().in(language), ",\"clauseId\":", award.clause().id(),
                ",\"status\":");
        this.heads = Stream.of(Status.values()).map(status -> JsonText.joined(before, head, quoted(status.id())))
                .toArray(byte[][]::new);
        this.awaiting = award.payableFrom().map(stage -> pieces.of(",\"awaiting\":", stage.id())).orElse(null);
        this.conditionsBegin = award.group().map(group -> pieces.of(",\"group\":", group.id(), ",\"conditions\":["))
                .orElseGet(() -> pieces.of(",\"conditions\":["));
        this.conditions = IntStream.range(0, award.conditions().size())
                .mapToObj(place -> conditionPieces(place, award.conditions().get(place), phrases, pieces))
                .toArray(ConditionPieces[]::new);
        this.readings = pieces.of(",\"readings\":", award.readings().stream().map(it -> it.in(language)).toList(),
                ",\"text\":\"");
        this.endAndReadings = JsonText.joined(END_OF_LIST, readings);
    }

    private ConditionPieces conditionPieces(int place, Condition condition, Phrases phrases, JsonPieces pieces) {
        FactPieces fact = condition instanceof Condition.OnFact on ? facts.of(on.fact()) : null;
        return new ConditionPieces(place == 0 ? JsonText.NOTHING : COMMA, condition, fact, words, phrases, pieces);
    }

    /** Adds what an {@link AwardView} holds. */
    void add(Explanation explanation, AnswersPieces answers, JsonText json) {
        Status status = explanation.outcome().status();
        json.add(heads[status.ordinal()]);
        Amount amount = explanation.outcome().amount().orElse(null);
        byte[] amountInWords = amount == null ? null : payout.inWords(amount);
        if (amount != null) {
            payout.addAmount(amount, amountInWords, json);
        }
        if (status == Status.UNDETERMINED) {
            addMissing(explanation.missing(), json);
        }
        if (explanation.awaited().isPresent()) {
            json.add(awaiting);
        }
        json.add(conditionsBegin);
        List<Finding> findings = explanation.findings();
        for (int i = 0; i < conditions.length; i++) {
            conditions[i].add(findings.get(i), answers, json);
        }
        if (amount == null) {
            json.add(endAndReadings);
        } else {
            payout.addSum(explanation.sum().orElseThrow(), json.add(END_OF_LIST));
            json.add(readings);
        }
        addWords(explanation, amountInWords, answers, json);
        json.add(END);
    }

    private void addMissing(List<Fact> missing, JsonText json) {
        json.add(MISSING);
        for (int i = 0; i < missing.size(); i++) {
            json.add(i == 0 ? JsonText.NOTHING : COMMA).add(facts.of(missing.get(i)).id());
        }
        json.add(END_OF_LIST);
    }

    /** Adds what {@link Phrases#outcome} says. */
    private void addWords(Explanation explanation, byte[] amountInWords, AnswersPieces answers, JsonText json) {
        switch (explanation.outcome().status()) {
            case ELIGIBLE -> payout.addWords(amountInWords, false, json);
            case PENDING -> payout.addWords(amountInWords, true, json);
            case UNDETERMINED -> addMissingInWords(explanation.missing(), json);
            case NOT_ELIGIBLE -> addFailures(explanation.findings(), answers, json);
        }
    }

    private void addMissingInWords(List<Fact> missing, JsonText json) {
        for (int i = 0; i < missing.size(); i++) {
            json.add(i == 0 ? words.beforeMissing : words.betweenOptions).add(facts.of(missing.get(i)).label());
        }
    }

    private void addFailures(List<Finding> findings, AnswersPieces answers, JsonText json) {
        byte[] before = words.beforeFailures;
        for (int i = 0; i < conditions.length; i++) {
            if (findings.get(i).truth() == Truth.FALSE) {
                json.add(before);
                conditions[i].addWords(findings.get(i), answers, json);
                before = words.betweenFailures;
            }
        }
    }
}
