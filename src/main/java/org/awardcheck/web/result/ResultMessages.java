package org.awardcheck.web.result;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the result says. */
@MessageBundle("result")
public interface ResultMessages {
    @Message("按您的回答，逐项对照政策里的奖励，列出可能适用的、金额和理由。")
    String description();

    @Message("测算结果")
    String eyebrowOnly();

    @Message("测算结果 · 按您的{answers}条回答")
    String eyebrow(int answers);

    @Message("现在有{now}项可能申请，{later}项要等{stage}")
    String nowAndLater(int now, int later, String stage);

    @Message("现在有{now}项可能申请")
    String nowOnly(int now);

    @Message("现在还没有可申请的，{later}项要等{stage}")
    String laterOnly(int later, String stage);

    @Message("还看不出哪些奖励适用，{open}项未能判断")
    String noneYet(int open);

    @Message("按您的回答，没有适用的奖励")
    String none();

    @Message("项目完成")
    String finished();

    @Message("以后")
    String later();

    @Message("实心：至少有")
    String solid();

    @Message("斜线：可能有，也可能没有")
    String hatched();

    @Message("{awards}只取一次：计入{counted}，未计入{left}。")
    String onceSums(String awards, String counted, String left);

    @Message("跳到")
    String tiles();

    @Message("项可能适用")
    String tileHad();

    @Message("项就差一点")
    String tileNear();

    @Message("项未能判断")
    String tileOpen();

    @Message("项不适用")
    String tileNot();

    @Message("可能适用的奖励")
    String awards();

    @Message("先列算得准的、金额大的。是否给予，由{authority}决定。")
    String awardsLead(String authority);

    @Message("现在{now}，{stage}后{later}")
    String sectionBoth(String now, String stage, String later);

    @Message("{stage}后{later}")
    String sectionLater(String stage, String later);

    @Message("固定金额")
    String fixed();

    @Message("政策只写了上限，可能低于此数")
    String ceiling();

    @Message("还需：")
    String needed();

    @Message("项目{needed}（您填的是“{stage}”）")
    String neededStage(String needed, String stage);

    @Message("合计里改计{award}，两项不相加。")
    String instead(String award);

    @Message("条款：")
    String clause();

    @Message("{stage}后")
    String laterColumn(String stage);

    @Message("没有金额的其他支持")
    String support();

    @Message("您的回答")
    String answers();

    @Message("还没有回答任何问题。")
    String noAnswers();

    @Message("开始自测")
    String begin();

    @Message("由谁决定")
    String decision();

    @Message("是否给予、给多少，由{authority}决定，并受年度预算限制。本站只做自测，不受理申报，不作决定。")
    String decisionText(String authority);

    @Message("带走这份结果")
    String take();

    @Message("网址里就是全部回答：收藏或转发即可，本站不保存。用浏览器的“打印”可以打印或存为PDF，版面已为A4备好。")
    String takeText();

    @Message("这份结果的网址")
    String takeLink();

    @Message("下载表格（CSV）")
    String takeCsv();

    @Message("下载数据（JSON）")
    String takeJson();

    @Message("测算日期")
    String checkedFor();

    @Message("政策")
    String document();

    @Message("版本")
    String edition();

    @Message("奖励;方面;条款;结果;金额类型;至少（元）;至多（元）;算式;说明;编号;政策版本;测算日期")
    String columns();

    /** The same in English. */
    @Localized("en")
    interface English extends ResultMessages {
        @Override
        @Message("Your answers held against every award of the policy: which may apply, how much, and why.")
        String description();

        @Override
        @Message("Result")
        String eyebrowOnly();

        @Override
        @Message("{#if answers == 1}Result · from your 1 answer{#else}Result · from your {answers} answers{/if}")
        String eyebrow(int answers);

        @Override
        @Message("You may be eligible for {now} {#if now == 1}award{#else}awards{/if} now, {later} once {stage}")
        String nowAndLater(int now, int later, String stage);

        @Override
        @Message("You may be eligible for {now} {#if now == 1}award{#else}awards{/if} now")
        String nowOnly(int now);

        @Override
        @Message("You may be eligible for {later} {#if later == 1}award{#else}awards{/if} once {stage}, none yet")
        String laterOnly(int later, String stage);

        @Override
        @Message("No award is certain yet; {open} cannot be told")
        String noneYet(int open);

        @Override
        @Message("By your answers, no award applies")
        String none();

        @Override
        @Message("the project is finished")
        String finished();

        @Override
        @Message("Later")
        String later();

        @Override
        @Message("Solid: at least")
        String solid();

        @Override
        @Message("Hatched: possible, not promised")
        String hatched();

        @Override
        @Message("Of {awards}, {counted} is counted once and {left} is left out.")
        String onceSums(String awards, String counted, String left);

        @Override
        @Message("Jump to")
        String tiles();

        @Override
        @Message("may apply")
        String tileHad();

        @Override
        @Message("near misses")
        String tileNear();

        @Override
        @Message("cannot tell yet")
        String tileOpen();

        @Override
        @Message("do not apply")
        String tileNot();

        @Override
        @Message("Awards that may apply")
        String awards();

        @Override
        @Message("The firmest and largest first. The {authority} decides.")
        String awardsLead(String authority);

        @Override
        @Message("now {now}, once {stage} {later}")
        String sectionBoth(String now, String stage, String later);

        @Override
        @Message("once {stage} {later}")
        String sectionLater(String stage, String later);

        @Override
        @Message("Fixed amount")
        String fixed();

        @Override
        @Message("The policy gives a ceiling only; it may be less")
        String ceiling();

        @Override
        @Message("Still needed: ")
        String needed();

        @Override
        @Message("project stage “{needed}” (you said “{stage}”)")
        String neededStage(String needed, String stage);

        @Override
        @Message("The total counts “{award}” instead; the two are not added.")
        String instead(String award);

        @Override
        @Message("Clause: ")
        String clause();

        @Override
        @Message("Once {stage}")
        String laterColumn(String stage);

        @Override
        @Message("Other support, without an amount")
        String support();

        @Override
        @Message("Your answers")
        String answers();

        @Override
        @Message("You have not answered any question yet.")
        String noAnswers();

        @Override
        @Message("Start the check")
        String begin();

        @Override
        @Message("Who decides")
        String decision();

        @Override
        @Message("The {authority} decides whether and how much, within each year’s budget. This is a self-check: no application, no decision.")
        String decisionText(String authority);

        @Override
        @Message("Take the result with you")
        String take();

        @Override
        @Message("The address holds all your answers: bookmark or share it; nothing is stored here. Your browser’s Print makes a clean A4 dossier, on paper or as PDF.")
        String takeText();

        @Override
        @Message("The address of this result")
        String takeLink();

        @Override
        @Message("Download as CSV")
        String takeCsv();

        @Override
        @Message("Download as JSON")
        String takeJson();

        @Override
        @Message("Checked for")
        String checkedFor();

        @Override
        @Message("Policy")
        String document();

        @Override
        @Message("Edition")
        String edition();

        @Override
        @Message("Award;Section;Clause;Outcome;Kind of amount;At least (yuan);At most (yuan);Sum;Explanation;Id;Policy edition;Checked for")
        String columns();
    }
}
