package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Parameters;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Text;
import org.awardcheck.request.Request;
import org.awardcheck.wording.Phrases;

/**
 * What the policy offers with an award, whatever anybody answers.
 *
 * @param when        when a title counts, in the source's own word; absent where it sets none
 * @param conditions  what is asked
 * @param pays        what is paid, in words
 * @param parameters  the figures of the award by name: yuan, basis points or things
 * @param payableFrom the stage from which it is paid; absent if it waits for none
 * @param qualifiers  what the source asks for besides, which no question asks and which decides nothing here
 * @param readings    how this project reads the clause where it leaves room
 */
public record OfferView(String id, String title, String section, String sectionId, String clause, String clauseId,
        @JsonInclude(NON_NULL) String when, List<RequirementView> conditions, String pays,
        Map<String, Long> parameters, @JsonInclude(NON_NULL) String payableFrom, @JsonInclude(NON_NULL) String group,
        List<String> qualifiers, List<String> readings) {

    /** What a condition asks of which facts, as data and in words. */
    public record RequirementView(List<String> facts, Map<String, Object> required, String text) {
        static RequirementView of(Condition condition, Phrases phrases) {
            return new RequirementView(condition.facts().map(Fact::id).toList(),
                    condition.in(new ConditionView.Required()), phrases.conditions().requirement(condition));
        }
    }

    private static final Map<Edition, List<OfferView>> MADE = new ConcurrentHashMap<>();

    /** An edition of the policy in one language. */
    private record Edition(Policy policy, Language language) {
    }

    /** What the policy offers, in its order: the same whatever is answered, and so made once. */
    static List<OfferView> all(Request request) {
        return MADE.computeIfAbsent(new Edition(request.policy(), request.language()),
                edition -> edition.policy().awards().stream().map(award -> of(award, request.phrases())).toList());
    }

    private static OfferView of(Award award, Phrases phrases) {
        Language language = phrases.language();
        Map<String, Long> parameters = new LinkedHashMap<>();
        for (Figure figure : Parameters.of(award)) {
            parameters.put(figure.name(), figure.value());
        }
        return new OfferView(award.id(), award.title().in(language),
                award.clause().section().title().in(language), award.clause().section().id(),
                award.clause().title().in(language), award.clause().id(),
                award.when().map(when -> when.in(language)).orElse(null),
                award.conditions().stream().map(condition -> RequirementView.of(condition, phrases)).toList(),
                phrases.payout(award.payout()), parameters, award.payableFrom().map(Option::id).orElse(null),
                award.group().map(Group::id).orElse(null), in(language, award.qualifiers()),
                in(language, award.readings()));
    }

    private static List<String> in(Language language, List<Text> texts) {
        return texts.stream().map(text -> text.in(language)).toList();
    }
}
