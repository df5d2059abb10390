package org.awardcheck.web.ask;

import io.quarkus.qute.i18n.MessageBundle;

/** What the questionnaire says. */
@MessageBundle("ask")
public interface AskMessages {
    String firstStep();
    String awards(int count);
    String most(String sum);
    String continueButton();
    String askAll();
    String answered(int answered);
    String left(int left);
    String leftAbout(int left, int unknowing);
    String resultSoFar();
    String or();
    String yes();
    String no();
    String none();
    String several();
    String noneHint();
    String unknown();
    String unknownHint();
    String unknownRest();
    String noneFiguresHint();
    String unknownRestHint();
    String emptyIsZero();
    String unit();
    String moneyHint(String example, String yuan);
    String panelFigure();
    String panelQuestion();
    String panelTitles();
    String panelMany(int count);
    String reading();
    String clauses();
    String answersTitle();
    String startAgain();
    String answersDone();
    String goOn();
    String seeResult();
}
