package org.awardcheck.web.ask;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the start page says. */
@MessageBundle("start")
public interface StartMessages {
    @Message("您的项目可能拿到哪些奖励？")
    String title();

    @Message("您的项目可能拿到")
    String titleFirst();

    @Message("哪些奖励？")
    String titleRest();

    @Message("湖州制造业政策共有{awards}项奖励。回答几个问题，看看哪些可能适用、大约多少、还差什么。")
    String lead(int awards);

    @Message("对照湖州制造业高质量发展政策，自测项目可能适用的奖励和金额。不用注册，不保存回答。")
    String description();

    @Message("开始自测")
    String begin();

    @Message("接着自测")
    String goOn();

    @Message("先看全部{awards}项奖励")
    String browse(int awards);

    @Message("约*5～10分钟*")
    String minutes();

    @Message("*不用注册*")
    String noSignUp();

    @Message("*不保存*您的回答")
    String notStored();

    @Message("算一个例子：生物医药企业的技术改造，设备投资{investment}，已实施完成")
    String example(String investment);

    @Message("上限{cap}，未触及")
    String capNotReached(String cap);

    @Message("这是什么")
    String what();

    @Message("按{number}逐项核对条件、算出金额，并说明理由。期限为{from}至{to}。")
    String whatText(String number, String from, String to);

    @Message("这不是什么")
    String whatNot();

    @Message("不是申报，也不是认定。是否给予、给多少，由{authority}决定。")
    String whatNotText(String authority);

    @Message("手边备好")
    String atHand();

    @Message("设备投资额、软性投入等数字（万元）")
    String atHandMoney();

    @Message("项目进度：在建、完成还是投产")
    String atHandStage();

    @Message("新获得的称号、标准和证书")
    String atHandTitles();

    @Message("暂时不清楚的都可以选“我还不知道”。")
    String dontKnow();

    /** The same in English. */
    @Localized("en")
    interface English extends StartMessages {
        @Override
        @Message("Which awards may your project get?")
        String title();

        @Override
        @Message("Which awards may")
        String titleFirst();

        @Override
        @Message("your project get?")
        String titleRest();

        @Override
        @Message("Huzhou’s manufacturing policy has {awards} awards. Answer a few questions to see which may apply, how much they pay and what is missing.")
        String lead(int awards);

        @Override
        @Message("Check which of the awards of Huzhou’s manufacturing policy your project may get, and how much. No sign-up, nothing is stored.")
        String description();

        @Override
        @Message("Start the check")
        String begin();

        @Override
        @Message("Go on with the check")
        String goOn();

        @Override
        @Message("Browse all {awards} awards")
        String browse(int awards);

        @Override
        @Message("About *5 to 10 minutes*")
        String minutes();

        @Override
        @Message("*No sign-up*")
        String noSignUp();

        @Override
        @Message("*Nothing is stored*")
        String notStored();

        @Override
        @Message("A worked example: technical transformation by a biomedicine firm, equipment of {investment}, completed")
        String example(String investment);

        @Override
        @Message("The cap of {cap} is not reached")
        String capNotReached(String cap);

        @Override
        @Message("What this is")
        String what();

        @Override
        @Message("It checks each condition of policy {number}, works out the amounts and says why. The policy ran from {from} to {to}.")
        String whatText(String number, String from, String to);

        @Override
        @Message("What it is not")
        String whatNot();

        @Override
        @Message("It is not an application and not a decision. The {authority} decides.")
        String whatNotText(String authority);

        @Override
        @Message("Have at hand")
        String atHand();

        @Override
        @Message("Equipment and soft investment, in 万元 (10,000 yuan)")
        String atHandMoney();

        @Override
        @Message("How far the project is")
        String atHandStage();

        @Override
        @Message("Titles, standards and certificates newly obtained")
        String atHandTitles();

        @Override
        @Message("You can answer “I don’t know yet” to any question.")
        String dontKnow();
    }
}
