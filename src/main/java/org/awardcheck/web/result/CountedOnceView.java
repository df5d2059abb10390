package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Group;
import org.awardcheck.web.Page;

/**
 * Awards that count once in a total.
 *
 * @param title   what it is about
 * @param sums    what was counted and what was not
 * @param reading why
 */
@TemplateData
public record CountedOnceView(String title, String sums, String reading) {

    static List<CountedOnceView> of(Page page, Assessment assessment, ResultMessages words) {
        Maker maker = new Maker(page, assessment, words);
        return CountedOnce.every(assessment).stream().map(maker::view).filter(Objects::nonNull).toList();
    }

    private record Maker(Page page, Assessment assessment, ResultMessages words) {

        /** Null where there is but one award of the group. */
        CountedOnceView view(CountedOnce counted) {
            List<Award> unstated = unstated(counted.group());
            if (counted.awards().size() + unstated.size() == 1) {
                return null;
            }
            List<String> sums = new ArrayList<>();
            if (counted.awards().size() == 1) {
                sums.add(words.onceOne(list(counted.awards())));
            } else {
                sums.add(words.onceSums(list(counted.awards()), page.phrases().amount(counted.counted()),
                        page.phrases().amount(counted.leftOut())));
            }
            if (counted.counting().size() > 1) {
                sums.add(words.onceEnds(title(counted.minimumFrom()), title(counted.maximumFrom())));
            }
            if (!unstated.isEmpty()) {
                sums.add(words.onceUnstated(list(unstated)));
            }
            return new CountedOnceView(page.phrases().group(counted), String.join(page.gap(), sums),
                    counted.group().reading().in(page.language()));
        }

        /** Awards of the group of which no amount is stated. */
        private List<Award> unstated(Group group) {
            return page.policy().awardsOf(group).stream().map(assessment::outcome)
                    .filter(it -> it.status().isObtainable() && !it.amount().orElseThrow().isStated())
                    .map(Outcome::award).toList();
        }

        /** Awards with their amounts, as a sentence lists them. */
        private String list(List<Award> awards) {
            return page.phrases().together(awards.stream().map(award -> title(award) + page.phrases().inBrackets(
                    page.phrases().amount(assessment.outcome(award).amount().orElseThrow()))).toList());
        }

        private String title(Award award) {
            return award.title().in(page.language());
        }
    }
}
