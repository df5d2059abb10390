package org.awardcheck.http;

import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;

/** What a person is shown instead of a problem detail. */
public interface ErrorPage {

    /**
     * The page as HTML.
     *
     * @param status the HTTP status that it goes with
     * @param advice what to do about it
     */
    String render(int status, Text advice, Language language);
}
