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

    /** Puts another page's document into the place of this one's, in which axe stays; gives its status. */
    private static final String SHOW = """
            async address => {
              const response = await fetch(address);
              const page = new DOMParser().parseFromString(await response.text(), 'text/html').documentElement;
              document.replaceChild(document.adoptNode(page), document.documentElement);
              const styles = [...document.querySelectorAll('link[rel=stylesheet]')];
              await Promise.all(styles.map(it => it.sheet || new Promise(loaded => it.onload = loaded)));
              return response.status;
            }""";

    private final Page page;

    /** @param page is there already; pages have no frames */
    Axe(Page page) {
        this.page = page;
        page.evaluate(AxeBuilder.getAxeScript());
    }

    /**
     * Shows another page, without a load: a page that is loaded has to compile axe again, which takes longer than asking it.
     *
     * @param address below the site's root
     * @return the page's status
     */
    int show(String address) {
        return (int) page.evaluate(SHOW, "/" + address);
    }

    /** @param rules those that are asked for; none for all */
    List<?> violations(String... rules) {
        return (List<?>) page.evaluate(VIOLATIONS, rules);
    }
}
