package org.awardcheck.web.result;

import io.quarkus.qute.i18n.MessageBundle;

/** What the result says. */
@MessageBundle("result")
public interface ResultMessages {
    String goOn();
    String description();
    String eyebrowOnly();
    String eyebrow(int answers);
    String nowAndLater(int now, int later, String stage);
    String nowOnly(int now);
    String laterOnly(int later, String stage);
    String noneYet(int open);
    String none();
    String finished();
    String later();
    String solid();
    String hatched();
    String onceSums(String awards, String counted, String left);
    String tiles();
    String tileHad();
    String tileNear();
    String tileOpen();
    String tileNot();
    String awards();
    String awardsLead(String authority);
    String sectionBoth(String now, String stage, String later);
    String sectionLater(String stage, String later);
    String fixed();
    String ceiling();
    String needed();
    String neededStage(String needed, String stage);
    String instead(String award);
    String clause();
    String laterColumn(String stage);
    String support();
    String answers();
    String noAnswers();
    String begin();
    String decision();
    String decisionText(String authority);
    String take();
    String takeText();
    String takeLink();
    String takeCsv();
    String takeJson();
    String checkedFor();
    String document();
    String edition();
    String columns();
}
