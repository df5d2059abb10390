package org.awardcheck.web.result;

import io.quarkus.qute.i18n.MessageBundle;

/** What the summary of a result says, and what leads to it. */
@MessageBundle("summary")
public interface SummaryMessages {
    String offer();
    String all(int awards);
    String largestOf(int largest, int awards);
    String largestLater(int largest, int awards);
    String whole();
    String notDecided();
}
