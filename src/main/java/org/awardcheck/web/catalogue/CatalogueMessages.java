package org.awardcheck.web.catalogue;

import io.quarkus.qute.i18n.MessageBundle;

/** What the list of awards and the pages of single awards say. */
@MessageBundle("catalogue")
public interface CatalogueMessages {
    String lead();
    String description(int awards);
    String filter();
    String chosen(int count);
    String words();
    String wordsHint();
    String all(int awards);
    String found(int awards, int found);
    String filters();
    String remove();
    String clear();
    String mine(int count);
    String byAmount();
    String byOwnAmount();
    String noAnswers();
    String toQuestions();
    String inOrder();
    String columns();
    String count(int count);
    String empty();
    String emptyHint();
    String without(String what, int count);
    String support();
    String supportLead();
    String trail();
    String what(String section, String clause);
    String noStage();
    String check();
    String yours();
    String laterTag(String stage);
    String openTag();
    String missing();
    String result();
    String conditions();
    String conditionsAll();
    String met();
    String unmet();
    String unsettled();
    String when(String when);
    String example();
    String exampleGiven();
    String exampleUncounted();
    String other(String amount);
    String otherUpTo(String amount);
    String exampleResult();
    String curve();
    String source();
    String once();
}
