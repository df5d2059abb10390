package org.awardcheck.web.result;

import io.quarkus.qute.i18n.MessageBundle;

/** Why the other awards do not apply, on a page of their own and in a line of the result. */
@MessageBundle("whyNot")
public interface WhyNotMessages {
    String title(int awards);
    String titleOfAll(int awards);
    String titleOfBoth(int failed, int unasked);
    String titleOfUnasked(int unasked);
    String leadOfFailed(int failed);
    String leadOfCommon(int awards, String causes);
    String cause(String fact, String needed, String answer);
    String leadOfUnasked(int unasked);
    String none();
    String description();
    String link();
    String onThePage();
    String common();
    String others();
    String failed();
    String besides();
    String count(int awards);
    String unmet(String needed, String answer);
    String titlesNotChosen(int awards);
}
