package org.awardcheck.web.result;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the printed result says. */
@MessageBundle("dossier")
public interface DossierMessages {
    @Message("测算结果")
    String title();

    @Message("自测，不是申报，也不是认定")
    String note();

    @Message("实心为至少，斜线为可能。")
    String key();

    @Message("测算日期")
    String date();

    @Message("政策")
    String policy();

    @Message("版本")
    String edition();

    @Message("现在")
    String now();

    @Message("{stage}后")
    String later(String stage);

    @Message("奖励与算式")
    String awards();

    @Message("奖励与条款")
    String award();

    @Message("算式")
    String sum();

    @Message("何时")
    String when();

    @Message("金额")
    String amount();

    @Message("现在合计")
    String totalNow();

    @Message("{stage}后合计")
    String totalLater(String stage);

    @Message("其余{awards}项")
    String rest(int awards);

    @Message("{failed}项有条件不符，{unasked}项属于没有选的方面、没有问到。逐项原因见网页。")
    String restText(int failed, int unasked);

    @Message("是否给予、给多少，由{authority}决定。用下面的网址可以重新得到本结果：")
    String again(String authority);

    /** The same in English. */
    @Localized("en")
    interface English extends DossierMessages {
        @Override
        @Message("Result")
        String title();

        @Override
        @Message("A self-check: no application, no decision")
        String note();

        @Override
        @Message("Solid: at least; hatched: possible.")
        String key();

        @Override
        @Message("Checked for")
        String date();

        @Override
        @Message("Policy")
        String policy();

        @Override
        @Message("Edition")
        String edition();

        @Override
        @Message("Now")
        String now();

        @Override
        @Message("Once {stage}")
        String later(String stage);

        @Override
        @Message("Awards and sums")
        String awards();

        @Override
        @Message("Award and clause")
        String award();

        @Override
        @Message("Sum")
        String sum();

        @Override
        @Message("When")
        String when();

        @Override
        @Message("Amount")
        String amount();

        @Override
        @Message("Total now")
        String totalNow();

        @Override
        @Message("Total once {stage}")
        String totalLater(String stage);

        @Override
        @Message("The other {awards}")
        String rest(int awards);

        @Override
        @Message("{failed} fail a condition; {unasked} belong to topics left out and were not asked. The web page gives each reason.")
        String restText(int failed, int unasked);

        @Override
        @Message("The {authority} decides. This address gives the result again:")
        String again(String authority);
    }
}
