package org.awardcheck.function;

import static org.awardcheck.function.JsonText.piece;

import java.util.List;
import java.util.stream.IntStream;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.PolicyStatus;
import org.awardcheck.request.Request;
import org.awardcheck.wording.Phrases;

/** An edition of the policy in one language: how its awards come out, written beforehand as far as answers do not matter. */
final class AwardsPieces {
    /** Room for a long answer. */
    private static final int EXPECTED = 112 * 1024;
    private static final byte[] POLICY = piece("{\"policy\":");
    private static final byte[] ON = piece(",\"on\":\"");
    private static final byte[] COMMA = piece(",");
    private static final byte[] TOTALS = piece("],\"totals\":");
    private static final byte[] COUNTED_ONCE = piece(",\"countedOnce\":[");

    private final JsonPieces pieces;
    private final byte[] policyInForce;
    private final byte[] language;
    private final AwardPieces[] awards;
    private final CountedOncePieces countedOnce;
    private final byte[] readings;

    AwardsPieces(Policy policy, Language language, JsonPieces pieces) {
        Phrases phrases = Phrases.of(policy, language);
        this.pieces = pieces;
        this.policyInForce = pieces.bytes(PolicyView.of(policy, policy.period().from(), phrases));
        this.language = piece("\",\"language\":\"" + language.tag() + "\",\"awards\":[");
        FactsPieces facts = new FactsPieces(policy.facts(), phrases);
        this.awards = IntStream.range(0, policy.awards().size())
                .mapToObj(place -> new AwardPieces(place == 0 ? JsonText.NOTHING : COMMA, policy.awards().get(place),
                        facts, phrases, pieces))
                .toArray(AwardPieces[]::new);
        this.countedOnce = new CountedOncePieces(policy, facts.words(), phrases);
        this.readings = pieces.of("],\"readings\":",
                policy.readings().stream().map(reading -> reading.text().in(language)).toList(), "}");
    }

    /** What an {@link AwardsResponse} holds. */
    JsonText write(Request request, Assessment assessment) {
        JsonText json = new JsonText(EXPECTED);
        boolean isInForce = request.policy().period().statusOn(request.on()) == PolicyStatus.IN_FORCE;
        json.add(POLICY).add(isInForce ? policyInForce : pieces.bytes(PolicyView.of(request)))
                .add(ON).addWords(request.on().toString()).add(language);
        List<Explanation> explanations = Explanation.ofAll(assessment);
        AnswersPieces answers = new AnswersPieces(assessment.answers());
        for (int i = 0; i < awards.length; i++) {
            awards[i].add(explanations.get(i), answers, json);
        }
        TotalsView.of(assessment.totals()).addTo(json.add(TOTALS));
        json.add(COUNTED_ONCE);
        addCountedOnce(CountedOnce.in(assessment), json);
        return json.add(readings);
    }

    private void addCountedOnce(List<CountedOnce> all, JsonText json) {
        for (int i = 0; i < all.size(); i++) {
            json.add(i == 0 ? JsonText.NOTHING : COMMA);
            countedOnce.add(all.get(i), json);
        }
    }
}
