package org.awardcheck.web.result;

import io.quarkus.qute.i18n.MessageBundle;

/** What the table of sections says. */
@MessageBundle("money")
public interface MoneyMessages {
    String title();
    String captionLater(String stage);
    String captionNow();
    String section();
    String shared();
    String andUnstated(int awards);
    String andCapped(int awards, String amount);
}
