package org.awardcheck.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Asks axe-core what on a page is in anyone's way. It is put into the page once, which takes as long as asking it;
 * {@link AxeBuilder} does that anew for each question.
 */
final class Axe {
    private static final String VIOLATIONS = """
            rules => axe.run(document, {resultTypes: ['violations'], ...(rules.length && {runOnly: rules})})
              .then(results => results.violations.flatMap(rule =>
                rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary)))""";

    private final Page page;

    /** @param page is there already; pages have no frames */
    Axe(Page page) {
        this.page = page;
        page.evaluate(AxeBuilder.getAxeScript());
    }

    /** @param rules those that are asked for; none for all */
    List<?> violations(String... rules) {
        return (List<?>) page.evaluate(VIOLATIONS, rules);
    }
}
