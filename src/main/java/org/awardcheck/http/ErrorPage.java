package org.awardcheck.http;

import org.awardcheck.policy.Language;

/** What a person is shown instead of a problem detail. */
public interface ErrorPage {

    /**
     * The page as HTML.
     *
     * @param status the HTTP status that it goes with
     */
    String render(int status, Language language);
}
