package org.awardcheck.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.query.QueryWriter;

/** Answers the questions that a tab shows, as a script says. */
record Clerk(Page page, Answers script) {

    /** Goes on from a question to the result, and tells the ids of the questions on the way. */
    List<String> goToTheResult() {
        List<String> asked = new ArrayList<>();
        while (page.locator("input[name=asked]").count() > 0) {
            asked.add(asked());
            answer();
            goOn();
        }
        return asked;
    }

    /** The id of the question shown. */
    String asked() {
        return page.locator("input[name=asked]").inputValue();
    }

    /** Fills in the form shown. */
    void answer() {
        script.facts().stream().filter(fact -> page.locator(controls(fact)).count() > 0).forEach(this::answer);
    }

    void goOn() {
        page.locator("form button[type=submit]").click();
    }

    private void answer(Fact fact) {
        if (fact.type().isNumber()) {
            page.locator(controls(fact)).fill(QueryWriter.typed(fact, script.of(fact)));
        } else {
            chosen(fact).forEach(value -> choose(controls(fact) + "[value='" + value + "']"));
        }
    }

    /** Chooses the way people do: by the words beside the control. */
    void choose(String control) {
        Locator label = page.locator("label[for='" + page.locator(control).getAttribute("id") + "']");
        label.click();
    }

    /** The values of the choices that the script takes. */
    List<String> chosen(Fact fact) {
        long value = script.of(fact);
        return switch (fact.type()) {
            case BOOLEAN -> List.of(value == Value.YES ? Names.YES : Names.NO);
            case OPTION, MULTI -> value == Value.EMPTY ? List.of(Names.NONE) : Value.optionIds(fact, value);
            case MONEY, COUNT -> List.of();
        };
    }

    static String controls(Fact fact) {
        return "form [name='" + fact.id() + "']:not([type=hidden])";
    }
}
