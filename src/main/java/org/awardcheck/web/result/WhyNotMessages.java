package org.awardcheck.web.result;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of the awards that do not apply. */
@MessageBundle("whyNot")
public interface WhyNotMessages {
    String title(int awards);
    String lead(int failed, int unasked);
    String leadOfFailed(int failed);
    String leadOfUnasked(int unasked);
    String onThePage();
    String failed();
    String notAsked();
    String count(int awards);
    String countNotAsked(int awards);
    String award();
    String failing();
    String yours();
    String need();
    String titlesNotChosen(int awards);
}
