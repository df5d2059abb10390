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
     * @param path   the path that was asked for, below the language
     * @param query  what was asked with it, so that the page's links keep it; null if there was nothing
     */
    String render(int status, Text advice, Language language, String path, String query);
}
