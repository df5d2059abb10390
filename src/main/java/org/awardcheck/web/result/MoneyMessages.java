package org.awardcheck.web.result;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the table of sections says. */
@MessageBundle("money")
public interface MoneyMessages {
    @Message("金额从哪里来")
    String title();

    @Message("{stage}后各方面可能拿到的金额（万元）")
    String captionLater(String stage);

    @Message("各方面可能拿到的金额（万元）")
    String captionNow();

    @Message("方面")
    String section();

    @Message("合计")
    String sum();

    @Message("另{awards}项未载明")
    String andUnstated(int awards);

    /** The same in English. */
    @Localized("en")
    interface English extends MoneyMessages {
        @Override
        @Message("Where the money comes from")
        String title();

        @Override
        @Message("What each section may bring once {stage} (yuan)")
        String captionLater(String stage);

        @Override
        @Message("What each section may bring (yuan)")
        String captionNow();

        @Override
        @Message("Section")
        String section();

        @Override
        @Message("Total")
        String sum();

        @Override
        @Message("plus {awards} not stated")
        String andUnstated(int awards);
    }
}
