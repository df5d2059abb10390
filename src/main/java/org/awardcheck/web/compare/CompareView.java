package org.awardcheck.web.compare;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.Comparison;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Unsettled;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;
import org.awardcheck.web.ask.AnswerRow;
import org.awardcheck.web.chart.CurveView;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.result.ResultCurve;
import org.awardcheck.wording.Phrases;

/**
 * Two variants side by side: the first is the one that was kept, the second the one in hand.
 *
 * @param sentence the difference of the totals, or that it is open
 * @param apart    on which dates and by which editions they were compared with the policy; null where these are the
 *                 same
 * @param isOnTwoDays whether the dates differ
 * @param money    totals and sections' sums
 * @param unit     in which unit these are, and of which stages
 * @param groups   the awards that come out otherwise, by how
 * @param open     the awards of which no total knows what they bring, by why
 * @param isPartly whether either has an award that cannot be counted: of no stated amount, or open
 * @param isOnce   whether in either some awards count once, so that their sums do not add up
 * @param differing the answers that differ
 * @param curve    both on one curve; null unless they differ by one investment alone
 * @param answers  the answers of the second, each with a way to change it
 * @param checksumFirst that of the first one's rules
 */
@TemplateData
public record CompareView(String sentence, String apart, boolean isOnTwoDays, List<Pair> money, String unit,
        List<AwardGroup> groups,
        List<OpenAwards> open, boolean isPartly, boolean isOnce, List<Pair> differing, CurveView curve,
        List<AnswerRow> answers,
        String toFirst, String toSecond, String swapped, String checksumFirst) {
    private static final int MOST_LETTERS = 80;

    /**
     * A row: what something is in each of the two.
     *
     * @param isPart whether it is a part of the total above it
     */
    @TemplateData
    public record Pair(String label, String first, String second, boolean isPart) {
    }

    static CompareView of(Page page, Situation kept, EditionAssessors assessors) {
        CompareMessages words = Messages.of(CompareMessages.class, page);
        Situation hand = page.situation();
        Assessment first = assessors.of(kept.policy()).assess(kept.answers());
        Assessment second = assessors.of(hand.policy()).assess(hand.answers());
        List<Fact> differing = differing(kept, hand, page);
        Comparison comparison = Comparison.of(first, second);
        Unsettled unsettled = Unsettled.of(first, second);
        boolean isPartly = isPartly(first) || isPartly(second);
        MoneyRows money = new MoneyRows(page, words);
        return new CompareView(
                new Difference(page, words, unsettled, isPartly, MoneyRows.isStaged(first, second))
                        .sentence(first.totals(), second.totals(), comparison),
                apart(kept, hand, page, words), !kept.on().equals(hand.on()), money.of(first, second),
                money.unit(first, second), AwardGroup.all(comparison, first, second, page, words),
                OpenAwards.of(first, second, unsettled, page, words), isPartly,
                !CountedOnce.in(first).isEmpty() || !CountedOnce.in(second).isEmpty(),
                differing.stream().map(fact -> new Pair(fact.label().in(page.language()),
                        answer(fact, kept, page, words), answer(fact, hand, page, words), false)).toList(),
                curve(kept, hand, differing, assessors, page, words), AnswerRow.of(page, Names.COMPARE),
                page.link("result", kept), page.link("result"), page.comparison(hand, kept),
                kept.policy().source().checksum());
    }

    /**
     * Whether the sentence takes so many lines on a phone that it is better smaller; a Chinese character is as wide as
     * two letters.
     */
    public boolean isLong() {
        return sentence.codePoints().map(sign -> Character.isIdeographic(sign) ? 2 : 1).sum() > MOST_LETTERS;
    }

    private static boolean isPartly(Assessment assessment) {
        return assessment.outcomes().stream().anyMatch(it -> it.status() == Status.UNDETERMINED
                || it.amount().filter(amount -> !amount.isStated()).isPresent());
    }

    /**
     * The facts that the two answer differently, in the order of the questions; of another edition those that only it
     * has last.
     */
    private static List<Fact> differing(Situation kept, Situation hand, Page page) {
        CompareMessages words = Messages.of(CompareMessages.class, page);
        List<Fact> facts = new ArrayList<>();
        hand.policy().questions().forEach(question -> facts.addAll(question.facts()));
        kept.policy().facts().stream().filter(fact -> hand.policy().facts().find(fact.id()).isEmpty())
                .forEach(facts::add);
        return facts.stream().filter(fact -> kept.order().stream().anyMatch(it -> it.id().equals(fact.id()))
                || hand.order().stream().anyMatch(it -> it.id().equals(fact.id())))
                .filter(fact -> !answer(fact, kept, page, words).equals(answer(fact, hand, page, words))).toList();
    }

    private static String answer(Fact fact, Situation situation, Page page, CompareMessages words) {
        return situation.policy().facts().find(fact.id()).map(own -> AnswerRow.words(own, situation, page))
                .orElseGet(words::notAsked);
    }

    private static String apart(Situation kept, Situation hand, Page page, CompareMessages words) {
        Phrases first = Phrases.of(kept.policy(), page.language());
        return kept.on().equals(hand.on()) && kept.policy().equals(hand.policy()) ? null
                : words.apart(first.date(kept.on()), first.edition(), page.phrases().date(hand.on()), page.phrases()
                .edition());
    }

    /**
     * The curve of the second with both on it, where nothing but one investment sets them apart and something rests on
     * it.
     */
    private static CurveView curve(Situation kept, Situation hand, List<Fact> differing, EditionAssessors assessors,
            Page page,
            CompareMessages words) {
        if (differing.size() != 1 || !kept.policy().equals(hand.policy()) || differing.get(0).type() != FactType.MONEY
                || !kept.answers().isGiven(differing.get(0)) || !hand.answers().isGiven(differing.get(0))) {
            return null;
        }
        Fact fact = differing.get(0);
        Assessor assessor = assessors.of(hand.policy());
        return !InvestmentCurve.moves(assessor, hand.answers(), fact) ? null : CurveView.of(
                new ResultCurve(assessor, hand.answers(), fact), List.of(
                new CurveView.Figure(kept.answers().of(fact), words.flagFirst()),
                new CurveView.Figure(hand.answers().of(fact), words.flagSecond())), page);
    }
}
