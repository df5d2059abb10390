package org.awardcheck.web.ask;

import io.quarkus.qute.i18n.MessageBundle;

/** What the start page says. */
@MessageBundle("start")
public interface StartMessages {
    String title();
    String titleFirst();
    String titleRest();
    String lead(int awards);
    String description();
    String begin();
    String goOn();
    String browse(int awards);
    String minutes();
    String noSignUp();
    String notStored();
    String example(String investment);
    String capNotReached(String cap);
    String what();
    String whatText(String number, String from, String to);
    String oneProject();
    String many();
    String whatNot();
    String whatNotText(String authority);
    String atHand();
    String atHandMoney();
    String atHandStage();
    String atHandTitles();
    String dontKnow();
}
