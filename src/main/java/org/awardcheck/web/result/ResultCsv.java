package org.awardcheck.web.result;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Contribution;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.policy.Award;
import org.awardcheck.web.Csv;
import org.awardcheck.web.Page;

/** The result as a table, money in yuan. The columns of what goes into the totals add up to them. */
final class ResultCsv {
    private ResultCsv() {
    }

    static byte[] of(Page page, Assessment assessment, ResultMessages words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.columns(ResultView.now(page, words)).split(";")));
        Iterator<Contribution> contributions = Contribution.in(assessment).iterator();
        Explanation.ofAll(assessment).forEach(explanation ->
                rows.add(row(explanation, contributions.next(), page, assessment, words)));
        return Csv.of(rows);
    }

    private static List<String> row(Explanation explanation, Contribution contribution, Page page,
            Assessment assessment,
            ResultMessages words) {
        Award award = explanation.outcome().award();
        Optional<Amount> stated = explanation.outcome().amount().filter(Amount::isStated);
        return List.of(award.title().in(page.language()), award.clause().section().title().in(page.language()),
                award.clause().title().in(page.language()),
                explanation.notAsked(assessment.answers()).isPresent() ? words.outcomeNotAsked()
                        : outcome(explanation, page, words),
                explanation.outcome().amount().map(amount -> page.phrases().kind(amount.settledKind())).orElse(""),
                yuan(stated, Amount::minimum), yuan(stated, Amount::maximum),
                yuan(stated, it -> contribution.now().minimum()), yuan(stated, it -> contribution.now().maximum()),
                yuan(stated, it -> contribution.potential().minimum()),
                yuan(stated, it -> contribution.potential().maximum()),
                explanation.sum().map(page.phrases()::sum).orElse(""),
                page.phrases().outcome(explanation, assessment.answers()),
                award.id(), page.phrases().edition(), page.situation().on().toString(),
                page.policy().source().checksum());
    }

    private static String yuan(Optional<Amount> stated, ToLongFunction<Amount> sum) {
        return stated.map(it -> Long.toString(sum.applyAsLong(it))).orElse("");
    }

    /** How an award comes out, in words that hold on any date. */
    private static String outcome(Explanation explanation, Page page, ResultMessages words) {
        return switch (explanation.outcome().status()) {
            case ELIGIBLE -> words.outcomeHad();
            case PENDING -> words.outcomeLater(ResultView.stageWords(explanation.awaited().orElseThrow(), page));
            case UNDETERMINED -> words.outcomeOpen();
            case NOT_ELIGIBLE -> words.outcomeNot();
        };
    }
}
