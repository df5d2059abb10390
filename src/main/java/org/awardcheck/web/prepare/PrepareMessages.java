package org.awardcheck.web.prepare;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of what to do next. */
@MessageBundle("prepare")
public interface PrepareMessages {
    String title();
    String description();
    String lead();
    String advice();
    String ours();
    String now();
    String anyStage();
    String later(String stage);
    String forAwards();
    String noMore();
    String nothing();
    String ask();
    String whoDecides();
    String askNobody(String authority);
    String notices();
    String telephone(String number);
    String whole();
}
