package org.awardcheck.web.target;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.eligibility.LeastInvestment;
import org.awardcheck.policy.Fact;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;
import org.awardcheck.web.catalogue.Link;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.query.QueryString.Parameter;
import org.awardcheck.wording.FigureFormat;

/**
 * What is said of a total that is wanted.
 *
 * @param sentences the answer, a sentence each
 * @param open      the question to be answered before more can be reached; null if there is none
 * @param compare   the comparison with what reaches it; null where nothing has to change, or nothing does
 * @param meant     the total that may have been meant instead, with its unit; null if there is nothing likely
 * @param toMeant   the same page for it
 */
@TemplateData
public record TargetOutcome(List<String> sentences, Link open, String compare, String meant, String toMeant) {

    static TargetOutcome of(Page page, TargetForm form, Assessor assessor, Assessment assessment, Fact fact) {
        long wanted = form.sum().orElseThrow();
        long have = assessment.totals().potential().minimum();
        LeastInvestment least = LeastInvestment.of(assessor, page.situation().answers(), fact, wanted);
        boolean isMore = have < wanted && least.value().isPresent();
        Optional<Link> open = have >= wanted || isMore ? Optional.empty()
                : InvestmentCurve.missing(assessor, page.situation().answers(), fact).stream().findFirst()
                        .map(it -> new Link(it.label().in(page.language()), page.question(it, "result")));
        return new TargetOutcome(sentences(page, wanted, have, least, open.isPresent(), assessor, fact),
                open.orElse(null),
                isMore ? TargetView.comparison(page, fact, least.value().getAsLong()) : null,
                form.meant().isPresent() ? money(form.meant().getAsLong(), page) : null,
                form.meant().isPresent() ? page.link("target", List.of(new Parameter(Names.BY, fact.id()),
                        new Parameter(TargetForm.SUM, FigureFormat.wan(form.meant().getAsLong()).replace(",", ""))))
                        : null);
    }

    private static List<String> sentences(Page page, long wanted, long have, LeastInvestment least, boolean isOpen,
            Assessor assessor, Fact fact) {
        TargetMessages words = Messages.of(TargetMessages.class, page);
        String label = page.phrases().within(fact.label().in(page.language()));
        String sum = money(wanted, page);
        String value = least.value().isPresent() ? money(least.value().getAsLong(), page) : null;
        if (have < wanted) {
            return value != null ? List.of(words.least(sum, label, value)) : Stream.concat(
                    Stream.of(words.unreachable(sum, label, money(least.most(), page))),
                    isOpen ? Stream.of(words.open())
                            : unmoved(assessor, page.situation().answers(), fact, least.most(), label, words).stream())
                            .toList();
        }
        boolean isLess = least.value().orElse(0) > 0 && page.situation().answers().isGiven(fact);
        return isLess ? List.of(words.already(money(have, page), sum), words.enough(sum, label, value))
                : List.of(words.already(money(have, page), sum));
    }

    /** Why the floor does not grow with the investment; nothing where it does. */
    private static Optional<String> unmoved(Assessor assessor, Answers answers, Fact fact, long most, String label,
            TargetMessages words) {
        if (assessor.assess(answers.with(fact, 0)).totals().potential().minimum() < most) {
            return Optional.empty();
        }
        Set<Amount.Kind> kinds = InvestmentCurve.depending(assessor, answers, fact).stream()
                .flatMap(it -> it.amount().stream()).map(Amount::kind).collect(Collectors.toSet());
        return Optional.of(kinds.isEmpty() ? words.unmoved(label)
                : kinds.equals(Set.of(Amount.Kind.UP_TO)) ? words.ceiling(label)
                : kinds.equals(Set.of(Amount.Kind.UNSTATED)) ? words.unstated(label) : words.outdone(label));
    }

    private static String money(long yuan, Page page) {
        return FigureFormat.money(yuan, page.language());
    }
}
