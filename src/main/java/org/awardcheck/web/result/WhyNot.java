package org.awardcheck.web.result;

import java.util.ArrayList;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Finding;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Truth;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Section;
import org.awardcheck.web.Page;

/**
 * The awards of a section that do not apply.
 *
 * @param failed    those that fail by a figure or an option, each with what was answered and what is needed
 * @param titles    those whose title was not chosen
 * @param notAsked  those whose topic was left out
 */
public record WhyNot(String section, int count, List<Reason> failed, List<Offer> titles, List<Offer> notAsked) {

    /** An award that fails, with every condition that does. */
    public record Reason(String title, String href, List<String> conditions) {
    }

    /** An award with what it would pay. */
    public record Offer(String title, String href, String pays) {
    }

    /** Every section that has such awards, in the policy's order. */
    static List<WhyNot> of(Page page, Answers answers, List<Explanation> explanations) {
        return page.policy().sections().stream().map(section -> of(section, page, answers, explanations))
                .filter(it -> it.count() > 0).toList();
    }

    private static WhyNot of(Section section, Page page, Answers answers, List<Explanation> explanations) {
        List<Reason> failed = new ArrayList<>();
        List<Offer> titles = new ArrayList<>();
        List<Offer> notAsked = new ArrayList<>();
        explanations.stream().filter(it -> it.outcome().status() == Status.NOT_ELIGIBLE)
                .filter(it -> it.outcome().award().clause().section().equals(section)).forEach(it -> {
                    List<Finding> failing = it.findings().stream()
                            .filter(finding -> finding.truth() == Truth.FALSE).toList();
                    Award award = it.outcome().award();
                    if (failing.stream().allMatch(finding -> isLeftOut(finding, answers))) {
                        notAsked.add(offer(award, page));
                    } else if (failing.stream().allMatch(finding -> isTitleOf(award, finding))) {
                        titles.add(offer(award, page));
                    } else {
                        failed.add(new Reason(award.title().in(page.language()), href(award, page),
                                failing.stream().map(finding -> page.phrases().finding(finding, answers)).toList()));
                    }
                });
        return new WhyNot(section.title().in(page.language()), failed.size() + titles.size() + notAsked.size(), failed,
                titles, notAsked);
    }

    private static boolean isLeftOut(Finding finding, Answers answers) {
        return finding.condition().facts().allMatch(answers::isLeftOut);
    }

    private static boolean isTitleOf(Award award, Finding finding) {
        return finding.condition() instanceof Condition.Has has && has.option().id().equals(award.id());
    }

    private static Offer offer(Award award, Page page) {
        return new Offer(award.title().in(page.language()), href(award, page), page.phrases().payout(award.payout()));
    }

    private static String href(Award award, Page page) {
        return page.link("awards/" + award.id());
    }
}
