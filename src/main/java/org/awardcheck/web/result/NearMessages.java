package org.awardcheck.web.result;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the result says of near misses. */
@MessageBundle("near")
public interface NearMessages {
    @Message("就差一点")
    String title();

    @Message("只改一个回答就能多得的奖励，多得多的在前。")
    String lead();

    @Message("{label}再多{more}")
    String more(String label, String more);

    @Message("{label}为{need.quoted}")
    String other(String label, String need);

    @Message("现有*{have}*，须*{need}*")
    String have(String have, String need);

    @Message("您的回答：*{have}*")
    String haveOther(String have);

    @Message("合计可多")
    String gain();

    @Message("改这个回答")
    String change();

    /** The same in English. */
    @Localized("en")
    interface English extends NearMessages {
        @Override
        @Message("Near misses")
        String title();

        @Override
        @Message("Awards that are one answer away, the largest gain first.")
        String lead();

        @Override
        @Message("{label}: {more} more")
        String more(String label, String more);

        @Override
        @Message("{label}: {need}")
        String other(String label, String need);

        @Override
        @Message("You have *{have}*. Needed: *{need}*")
        String have(String have, String need);

        @Override
        @Message("Your answer: *{have}*")
        String haveOther(String have);

        @Override
        @Message("Adds to the total")
        String gain();

        @Override
        @Message("Change this answer")
        String change();
    }
}
