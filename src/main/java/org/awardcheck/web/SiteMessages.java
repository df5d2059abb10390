package org.awardcheck.web;

import io.quarkus.qute.i18n.MessageBundle;

/** What every page says. */
@MessageBundle("site")
public interface SiteMessages {
    String name();
    String preview();
    String notGovernment();
    String government();
    String skipLink();
    String catalogue(int awards);
    String about();
    String batch();
    String navigation();
    String backNavigation();
    String periodWords(String from, String to);
    String period();
    String footerNavigation();
    String otherLanguage();
    String checkForDay(String day);
    String stillSettled();
    String source(String number, String title);
    String whoDecides(String authority);
    String operator(String operator);
    String alsoSaid();
    String privacy();
    String accessibility();
    String api();
    String sourceCode();
    String contact();
    String successor();
    String back();
    String errorPrefix();
    String problems(int count);
    String errorLabel();
    String leftOut(String labels);
    String readAs(String label, String typed, String figure);
    String doubtTitle(String label);
    String doubtMeant(String typed, String large, String meant);
    String doubtTooLarge(String typed, String large, String meant);
    String doubtLarge(String typed, String large);
    String doubtWhy();
    String doubtYes(String meant);
    String doubtSure(String typed, String large);
    String doubtChange();
    String reading();
    String faultsTitle();
    String faultsText();
    String faultsContinue();
    String notFoundTitle();
    String notFoundText();
    String failedTitle();
    String failedText();
    String toComparison();
    String toStart();
    String upTo();
    String rangeTo();
    String moneyUnit();
    String colon();
    String csv();
    String award();
    String total();
    String meaning();
}
