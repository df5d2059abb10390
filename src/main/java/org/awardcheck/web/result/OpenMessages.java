package org.awardcheck.web.result;

import io.quarkus.qute.i18n.MessageBundle;

/** What the result says of questions that are still open. */
@MessageBundle("open")
public interface OpenMessages {
    String title();
    String lead(int awards, int questions);
    String decides(String awards);
    String decidesMany(int awards);
    String skipped();
    String notAnswered();
    String more(int questions);
}
