package org.awardcheck.web.result;

import io.quarkus.qute.i18n.MessageBundle;

/** What the result says of near misses, and of projects of another nature. */
@MessageBundle("near")
public interface NearMessages {
    String title();
    String titleFar();
    String lead();
    String more(String label, String more);
    String have(String have, String need);
    String gaugeHave(String have);
    String gaugeNeed(String need);
    String gain();
    String others(int awards);
    String othersLead();
    String isItAlso(String label, String needed);
    String isItThis(String label, String needed);
    String ifSo(String award, String amount, String gain);
}
