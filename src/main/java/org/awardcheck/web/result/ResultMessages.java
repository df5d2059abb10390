package org.awardcheck.web.result;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the result page says. */
@MessageBundle("result")
public interface ResultMessages {
    @Message("测算结果")
    String name();

    @Message("测算结果 · 根据您的{answers}项回答")
    String lead(int answers);

    @Message("{#if pending == 0}您可能符合{eligible}项奖励{#else if eligible == 0}现在还没有，之后可能有{pending}项奖励{#else}现在可能符合{eligible}项奖励，之后还有{pending}项{/if}")
    String title(int eligible, int pending);

    @Message("{#if open > 0}还没有可以确定的奖励{#else}没有适用的奖励{/if}")
    String titleNone(int open);

    @Message("{#if open > 0}再回答几个问题，就能知道哪些奖励可能适用。{#else}按您的回答，{awards}项奖励都不适用。下面逐项写明原因。{/if}")
    String textNone(int open, int awards);

    @Message("现在")
    String now();

    @Message("现在可以申报的")
    String nowTitle();

    @Message("之后")
    String later();

    @Message("{#if stage}项目{stage}后合计{#else}项目到了规定进度后合计{/if}")
    String laterTitle(String stage);

    @Message("以后没有另外要等的奖励，这就是全部。")
    String nothingLater();

    @Message("最少")
    String least();

    @Message("最多")
    String most();

    @Message("正好")
    String exactly();

    @Message("合{amount}")
    String otherUnit(String amount);

    @Message("*{count}项*有准确金额或区间。")
    String firm(long count);

    @Message("*{count}项*只有上限，不保底，最少按零计。")
    String ceilings(long count);

    @Message("*{count}项*政策没有写金额，未计入。")
    String unstated(long count);

    @Message("实心：保底；斜线：可能，不保证")
    String legend();

    @Message("可能适用")
    String jumpAwards();

    @Message("就差一步")
    String jumpSteps();

    @Message("还不能判断")
    String jumpOpen();

    @Message("不适用")
    String jumpNot();

    @Message("可能适用的奖励")
    String awardsTitle();

    @Message("最有把握、金额最大的排在前面。是否给予、给多少，由{authority}决定。")
    String awardsText(String authority);

    @Message("还要等：")
    String needed();

    @Message("出处：")
    String clause();

    @Message("就差一步的奖励")
    String stepsTitle();

    @Message("只差一个条件，而且还能改变的奖励，增加最多的排在前面。")
    String stepsText();

    @Message("合计增加")
    String gain();

    @Message("再多也不增加的")
    String capsTitle();

    @Message("还不能判断的")
    String openTitle();

    @Message("{count}项奖励还缺回答。从下面的问题接着答。")
    String openText(int count);

    @Message("影响{count}项奖励")
    String hangs(int count);

    @Message("钱从哪里来")
    String moneyTitle();

    @Message("方面")
    String moneySection();

    @Message("现在")
    String moneyNow();

    @Message("之后合计")
    String moneyLater();

    @Message("同一组奖励在每个方面内只算一次，所以各方面相加可能多于总计。")
    String moneyText();

    @Message("另外{count}项为什么不适用")
    String whyTitle(int count);

    @Message("{count}项")
    String count(int count);

    @Message("条件不符")
    String failed();

    @Message("没有选的称号")
    String titles();

    @Message("没有问到（您没有选这个方面）")
    String notAsked();

    @Message("其他支持，没有单列金额")
    String otherTitle();

    @Message("您的回答")
    String answersTitle();

    @Message("把结果带走")
    String takeTitle();

    @Message("您的回答都在网址里：收藏或转发这个网址，就能再看到这一页。用浏览器的打印功能可以打印，或存为PDF。")
    String takeText();

    @Message("下载表格（CSV）")
    String csv();

    @Message("下载数据（JSON）")
    String json();

    @Message("接着回答")
    String goOn();

    @Message("这是自测，不是决定。预算按年度安排，算得出的金额也不等于承诺。")
    String notADecision();

    /** The same in English. */
    @Localized("en")
    interface English extends ResultMessages {
        @Override
        @Message("Your result")
        String name();

        @Override
        @Message("Your result · from {answers} {#if answers == 1}answer{#else}answers{/if}")
        String lead(int answers);

        @Override
        @Message("{#if pending == 0}You may be eligible for {eligible} {#if eligible == 1}award{#else}awards{/if}{#else if eligible == 0}Nothing now; later you may be eligible for {pending} {#if pending == 1}award{#else}awards{/if}{#else}You may be eligible for {eligible} {#if eligible == 1}award{#else}awards{/if} now, {pending} more later{/if}")
        String title(int eligible, int pending);

        @Override
        @Message("{#if open > 0}No award can be told yet{#else}No award applies{/if}")
        String titleNone(int open);

        @Override
        @Message("{#if open > 0}A few more answers will tell which awards may apply.{#else}By your answers none of the {awards} awards applies. The reasons stand below, award by award.{/if}")
        String textNone(int open, int awards);

        @Override
        @Message("Now")
        String now();

        @Override
        @Message("Possible now")
        String nowTitle();

        @Override
        @Message("Later")
        String later();

        @Override
        @Message("{#if stage}In all, once the project is {stage.toLowerCase}{#else}In all, once the project is far enough{/if}")
        String laterTitle(String stage);

        @Override
        @Message("No further award is waiting for a later stage; this is all.")
        String nothingLater();

        @Override
        @Message("At least")
        String least();

        @Override
        @Message("At most")
        String most();

        @Override
        @Message("Exactly")
        String exactly();

        @Override
        @Message("{amount}")
        String otherUnit(String amount);

        @Override
        @Message("*{count}* with an exact amount or a range.")
        String firm(long count);

        @Override
        @Message("*{count}* with a ceiling alone and no floor; the least counts them as zero.")
        String ceilings(long count);

        @Override
        @Message("*{count}* without a stated amount, not counted.")
        String unstated(long count);

        @Override
        @Message("Solid: a floor. Hatched: possible, not promised")
        String legend();

        @Override
        @Message("may apply")
        String jumpAwards();

        @Override
        @Message("one step away")
        String jumpSteps();

        @Override
        @Message("cannot tell yet")
        String jumpOpen();

        @Override
        @Message("do not apply")
        String jumpNot();

        @Override
        @Message("Awards that may apply")
        String awardsTitle();

        @Override
        @Message("The firmest and largest first. Whether and how much is paid, the {authority} decides.")
        String awardsText(String authority);

        @Override
        @Message("Still needed: ")
        String needed();

        @Override
        @Message("Clause: ")
        String clause();

        @Override
        @Message("One step away")
        String stepsTitle();

        @Override
        @Message("Awards that fail on one condition which you could still change; what brings most stands first.")
        String stepsText();

        @Override
        @Message("Adds to the total")
        String gain();

        @Override
        @Message("Where more brings nothing more")
        String capsTitle();

        @Override
        @Message("Cannot tell yet")
        String openTitle();

        @Override
        @Message("{count} {#if count == 1}award lacks{#else}awards lack{/if} an answer. These questions go on from here.")
        String openText(int count);

        @Override
        @Message("{count} {#if count == 1}award hangs{#else}awards hang{/if} on it")
        String hangs(int count);

        @Override
        @Message("Where the money comes from")
        String moneyTitle();

        @Override
        @Message("Section")
        String moneySection();

        @Override
        @Message("Now")
        String moneyNow();

        @Override
        @Message("In all, later")
        String moneyLater();

        @Override
        @Message("Awards of one group count once within each section, so the sections may add up to more than the total.")
        String moneyText();

        @Override
        @Message("Why the other {count} do not apply")
        String whyTitle(int count);

        @Override
        @Message("{count} {#if count == 1}award{#else}awards{/if}")
        String count(int count);

        @Override
        @Message("A condition is not met")
        String failed();

        @Override
        @Message("Titles that you did not choose")
        String titles();

        @Override
        @Message("Not asked, because you left the topic out")
        String notAsked();

        @Override
        @Message("Other support, without an amount of its own")
        String otherTitle();

        @Override
        @Message("Your answers")
        String answersTitle();

        @Override
        @Message("Take the result with you")
        String takeTitle();

        @Override
        @Message("The address holds all your answers: bookmark or share it, and this page comes back. Your browser prints it, or saves it as a PDF.")
        String takeText();

        @Override
        @Message("Download the table (CSV)")
        String csv();

        @Override
        @Message("Download the data (JSON)")
        String json();

        @Override
        @Message("Go on answering")
        String goOn();

        @Override
        @Message("This is a self-check, not a decision. Budgets are set year by year, so even an exact sum is no promise.")
        String notADecision();
    }
}
