package org.awardcheck.web.result;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the result says of questions that are still open. */
@MessageBundle("open")
public interface OpenMessages {
    @Message("还不能判断")
    String title();

    @Message("有{awards}项要看下面{questions}题的回答。")
    String lead(int awards, int questions);

    @Message("决定：{awards}。")
    String decides(String awards);

    @Message("决定*{awards}*项奖励。")
    String decidesMany(int awards);

    @Message("您答了“我还不知道”。")
    String skipped();

    @Message("这一题还没有答。")
    String notAnswered();

    @Message("其余{questions}题")
    String more(int questions);

    /** The same in English. */
    @Localized("en")
    interface English extends OpenMessages {
        @Override
        @Message("Cannot tell yet")
        String title();

        @Override
        @Message("{awards} {#if awards == 1}award hangs{#else}awards hang{/if} on {#if questions == 1}this question{#else}these {questions} questions{/if}.")
        String lead(int awards, int questions);

        @Override
        @Message("Decides: {awards}.")
        String decides(String awards);

        @Override
        @Message("Decides *{awards}* awards.")
        String decidesMany(int awards);

        @Override
        @Message("You said you don’t know yet.")
        String skipped();

        @Override
        @Message("Not answered yet.")
        String notAnswered();

        @Override
        @Message("{questions} more {#if questions == 1}question{#else}questions{/if}")
        String more(int questions);
    }
}
