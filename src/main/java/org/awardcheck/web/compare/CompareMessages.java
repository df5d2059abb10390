package org.awardcheck.web.compare;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of two variants, and of how to come by a second one. */
@MessageBundle("compare")
public interface CompareMessages {
    String title();
    String description();
    String compared(String on);
    String comparedApart();
    String apart(String first, String firstEdition, String second, String secondEdition);
    String first();
    String second();
    String flagFirst();
    String flagSecond();
    String nothing();
    String same(String sum);
    String sameRange();
    String more(String sum);
    String less(String sum);
    String perhapsMore(String most);
    String perhapsLess(String most);
    String lessOrMore(String less, String more);
    String ends(String lower, String upper);
    String bothEnds(String both);
    String byStage(String now, String later);
    String endSame();
    String endMore(String sum);
    String endLess(String sum);
    String unit();
    String what();
    String total();
    String totalNow();
    String totalLater();
    String open();
    String awards();
    String gained();
    String lost();
    String changed();
    String noAwards();
    String notCounted();
    String once();
    String award();
    String answers();
    String question();
    String noAnswers();
    String notAsked();
    String outcomeNot();
    String outcomeOpen();
    String outcomeLater(String stage, String amount);
    String actions();
    String takeFirst();
    String takeSecond();
    String swap();
    String change();
    String address();
    String keepLead();
    String keepNothing();
    String keptHere(String value);
    String keepThis();
    String offer();
}
