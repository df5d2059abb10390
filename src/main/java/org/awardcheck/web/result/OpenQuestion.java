package org.awardcheck.web.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Status;
import org.awardcheck.policy.Question;
import org.awardcheck.web.Page;

/**
 * A question that could settle awards which cannot be told yet.
 *
 * @param awards how many hang on it first
 * @param titles their titles
 */
public record OpenQuestion(String title, String href, int awards, List<String> titles) {

    /** The questions, in the policy's order; each award stands under the first that it lacks. */
    static List<OpenQuestion> of(Page page, List<Explanation> explanations) {
        Map<Question, List<String>> open = new LinkedHashMap<>();
        page.policy().questions().forEach(question -> open.put(question, new ArrayList<>()));
        explanations.stream().filter(it -> it.outcome().status() == Status.UNDETERMINED)
                .forEach(it -> open.get(page.policy().questionOf(it.missing().get(0)).orElseThrow())
                        .add(it.outcome().award().title().in(page.language())));
        return open.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new OpenQuestion(entry.getKey().title().in(page.language()),
                        page.link(page.pathOf(entry.getKey())), entry.getValue().size(), entry.getValue()))
                .toList();
    }
}
