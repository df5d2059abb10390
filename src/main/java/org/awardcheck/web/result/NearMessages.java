package org.awardcheck.web.result;

import io.quarkus.qute.i18n.MessageBundle;

/** What the result says of near misses. */
@MessageBundle("near")
public interface NearMessages {
    String title();
    String lead();
    String more(String label, String more);
    String other(String label, String need);
    String have(String have, String need);
    String haveOther(String have);
    String gain();
    String change();
}
