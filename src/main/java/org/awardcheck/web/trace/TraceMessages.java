package org.awardcheck.web.trace;

import io.quarkus.qute.i18n.MessageBundle;

/** What leads from a result to the rules that made it. */
@MessageBundle("trace")
public interface TraceMessages {
    String title();
    String description();
    String lead();
    String edition();
    String checksum();
    String checksumNote();
    String build();
    String address();
    String noAwards();
    String others(int awards);
    String all(int awards);
    String award();
    String amount();
    String outcome();
    String rule();
    String again();
    String digits();
    String wrong();
    String wrongText();
    String wrongAddress();
    String report();
    String reportNote();
    String reportSubject();
    String editions();
    String editionsDescription();
    String editionsLead();
    String count(int awards);
    String compare();
    String onlyOne();
    String comparison(String before, String after);
    String alike();
    String added(int awards);
    String gone(int awards);
    String changed(int awards);
}
