package org.awardcheck.web.result;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of the awards that do not apply. */
@MessageBundle("whyNot")
public interface WhyNotMessages {
    @Message("为什么其余{awards}项不适用")
    String title(int awards);

    @Message("{failed}项有条件不符；{unasked}项属于您没有选的方面，没有问到。")
    String lead(int failed, int unasked);

    @Message("{failed}项有条件不符。")
    String leadOfFailed(int failed);

    @Message("{unasked}项属于您没有选的方面，没有问到。")
    String leadOfUnasked(int unasked);

    @Message("逐项原因见网页。")
    String onThePage();

    @Message("条件不符")
    String failed();

    @Message("没有问到")
    String notAsked();

    @Message("{awards}项")
    String count(int awards);

    @Message("{awards}项，没有问到")
    String countNotAsked(int awards);

    @Message("奖励")
    String award();

    @Message("没有满足的条件")
    String failing();

    @Message("您的回答")
    String yours();

    @Message("需要")
    String need();

    @Message("没有选的称号（{awards}项）")
    String titlesNotChosen(int awards);

    /** The same in English. */
    @Localized("en")
    interface English extends WhyNotMessages {
        @Override
        @Message("Why the other {awards} do not apply")
        String title(int awards);

        @Override
        @Message("{failed} fail a condition; {unasked} belong to topics you left out and were not asked.")
        String lead(int failed, int unasked);

        @Override
        @Message("{failed} fail a condition.")
        String leadOfFailed(int failed);

        @Override
        @Message("{unasked} belong to topics you left out and were not asked.")
        String leadOfUnasked(int unasked);

        @Override
        @Message("The web page gives each reason.")
        String onThePage();

        @Override
        @Message("A condition is not met")
        String failed();

        @Override
        @Message("Not asked")
        String notAsked();

        @Override
        @Message("{awards} {#if awards == 1}award{#else}awards{/if}")
        String count(int awards);

        @Override
        @Message("{awards} {#if awards == 1}award{#else}awards{/if}, not asked")
        String countNotAsked(int awards);

        @Override
        @Message("Award")
        String award();

        @Override
        @Message("Condition not met")
        String failing();

        @Override
        @Message("Your answer")
        String yours();

        @Override
        @Message("Needed")
        String need();

        @Override
        @Message("Titles not chosen ({awards})")
        String titlesNotChosen(int awards);
    }
}
