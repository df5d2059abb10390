package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.web.Page;

/**
 * An award for a project of another nature: whether it is one is a question, and nothing to strive for.
 *
 * @param question whether the project is that
 * @param amount   what the award comes to
 * @param gain     how much the total grows, with its unit
 * @param lost     what else it would cost
 */
@TemplateData
public record OtherProject(Fact fact, Award award, String question, String amount, String gain, List<String> lost) {

    static OtherProject of(NearMiss miss, Page page, NearMessages words) {
        String label = miss.fact().label().in(page.language());
        String needed = page.phrases().conditions().needed(miss.condition());
        String question = switch (miss.fact().type()) {
            case BOOLEAN -> page.policy().questionOf(miss.fact()).orElseThrow().title().in(page.language());
            case MULTI -> words.isItAlso(label, needed);
            default -> words.isItThis(label, needed);
        };
        return new OtherProject(miss.fact(), miss.award(), question,
                page.phrases().amount(miss.outcome().amount().orElseThrow()),
                page.phrases().amount(miss.gain()), miss.lost().stream().map(page.phrases()::lost).toList());
    }
}
