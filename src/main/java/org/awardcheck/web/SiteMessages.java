package org.awardcheck.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page says. */
@MessageBundle("site")
public interface SiteMessages {
    @Message("湖州奖励自测")
    String name();

    @Message("自测工具，非政府网站")
    String notGovernment();

    @Message("由政府部门提供的自测工具")
    String government();

    @Message("跳到主要内容")
    String skipLink();

    @Message("{awards}项奖励")
    String catalogue(int awards);

    @Message("如何测算")
    String about();

    @Message("主导航")
    String navigation();

    @Message("返回")
    String backNavigation();

    @Message("政策期限")
    String period();

    @Message("页脚链接")
    String footerNavigation();

    @Message("English")
    String otherLanguage();

    @Message("改按{day}测算")
    String checkForDay(String day);

    @Message("依据：{number}，{title}")
    String source(String number, String title);

    @Message("由{authority}负责实施并作出认定。本站只做自测，不受理申报，不作决定，不保存您的回答。")
    String whoDecides(String authority);

    @Message("本站由{operator}提供。")
    String operator(String operator);

    @Message("隐私")
    String privacy();

    @Message("无障碍")
    String accessibility();

    @Message("接口")
    String api();

    @Message("源代码")
    String sourceCode();

    @Message("联系我们")
    String contact();

    @Message("返回")
    String back();

    @Message("有误：")
    String errorPrefix();

    @Message("有{count}处需要修改")
    String problems(int count);

    @Message("错误：")
    String errorLabel();

    @Message("下面的回答不再有关，已经略去：{labels}")
    String leftOut(String labels);

    @Message("{label}：“{typed}”识别为{figure}")
    String readAs(String label, String typed, String figure);

    @Message("{label}填对了吗？")
    String doubtTitle(String label);

    @Message("{typed}万元就是{large}。您想填的是{meant}吗？")
    String doubtMeant(String typed, String large, String meant);

    @Message("{typed}万元就是{large}。")
    String doubtLarge(String typed, String large);

    @Message("这个数字远大于常见数额，请先确认。确认之前，不会用它测算。")
    String doubtWhy();

    @Message("应该是{meant}")
    String doubtYes(String meant);

    @Message("没有填错，就是{typed}万元（{large}）")
    String doubtSure(String typed, String large);

    @Message("重新填写")
    String doubtChange();

    @Message("本站的理解，不是政策原文")
    String reading();

    @Message("网址里有看不懂的内容")
    String faultsTitle();

    @Message("其余的内容都读懂了。您可以改正后继续，也可以不管它，按读懂的内容看这一页。")
    String faultsText();

    @Message("按读懂的内容继续")
    String faultsContinue();

    @Message("没有这一页")
    String notFoundTitle();

    @Message("请检查网址。从别处点过来的链接可能已经失效。")
    String notFoundText();

    @Message("出了一点问题")
    String failedTitle();

    @Message("不是您的错，请稍后再试。您的回答都在网址里，不会丢失。")
    String failedText();

    @Message("回到首页")
    String toStart();

    @Message("最高")
    String upTo();

    @Message("～")
    String rangeTo();

    @Message("万元")
    String moneyUnit();

    /** What stands between two sentences. */
    @Message("")
    String gap();

    @Message("：")
    String colon();

    @Message("现在")
    String now();

    @Message("未定")
    String open();

    @Message("不符合")
    String no();

    /** The same in English. */
    @Localized("en")
    interface English extends SiteMessages {
        @Override
        @Message("Huzhou award check")
        String name();

        @Override
        @Message("Not a government site")
        String notGovernment();

        @Override
        @Message("A self-check by a government body")
        String government();

        @Override
        @Message("Skip to main content")
        String skipLink();

        @Override
        @Message("All {awards} awards")
        String catalogue(int awards);

        @Override
        @Message("How it works")
        String about();

        @Override
        @Message("Main")
        String navigation();

        @Override
        @Message("Go back")
        String backNavigation();

        @Override
        @Message("Period of the policy")
        String period();

        @Override
        @Message("Footer")
        String footerNavigation();

        @Override
        @Message("中文")
        String otherLanguage();

        @Override
        @Message("Check for {day}")
        String checkForDay(String day);

        @Override
        @Message("Source: {number}, {title}")
        String source(String number, String title);

        @Override
        @Message("Run and decided by the {authority}. This site is a self-check: it takes no applications, decides nothing and stores no answers.")
        String whoDecides(String authority);

        @Override
        @Message("This site is run by {operator}.")
        String operator(String operator);

        @Override
        @Message("Privacy")
        String privacy();

        @Override
        @Message("Accessibility")
        String accessibility();

        @Override
        @Message("API")
        String api();

        @Override
        @Message("Source code")
        String sourceCode();

        @Override
        @Message("Contact")
        String contact();

        @Override
        @Message("Back")
        String back();

        @Override
        @Message("Error: ")
        String errorPrefix();

        @Override
        @Message("{#if count == 1}There is a problem{#else}There are {count} problems{/if}")
        String problems(int count);

        @Override
        @Message("Error:")
        String errorLabel();

        @Override
        @Message("These answers no longer matter and were left out: {labels}")
        String leftOut(String labels);

        @Override
        @Message("{label}: “{typed}” was read as {figure}")
        String readAs(String label, String typed, String figure);

        @Override
        @Message("{label}: is the figure right?")
        String doubtTitle(String label);

        @Override
        @Message("{typed} 万元 is {large}. Did you mean {meant}?")
        String doubtMeant(String typed, String large, String meant);

        @Override
        @Message("{typed} 万元 is {large}.")
        String doubtLarge(String typed, String large);

        @Override
        @Message("That is far more than usual, so please confirm it first. Nothing is worked out from it before you do.")
        String doubtWhy();

        @Override
        @Message("I meant {meant}")
        String doubtYes(String meant);

        @Override
        @Message("It is right: {large} ({typed} 万元)")
        String doubtSure(String typed, String large);

        @Override
        @Message("Enter it again")
        String doubtChange();

        @Override
        @Message("Our reading, not the policy’s words")
        String reading();

        @Override
        @Message("Part of the address makes no sense to us")
        String faultsTitle();

        @Override
        @Message("The rest of it does. You can put it right, or go on with what we understood.")
        String faultsText();

        @Override
        @Message("Go on with the rest")
        String faultsContinue();

        @Override
        @Message("There is no such page")
        String notFoundTitle();

        @Override
        @Message("Please check the address. A link that led you here may be out of date.")
        String notFoundText();

        @Override
        @Message("Something went wrong")
        String failedTitle();

        @Override
        @Message("It is not your fault. Please try again later; your answers are in the address and are not lost.")
        String failedText();

        @Override
        @Message("To the start page")
        String toStart();

        @Override
        @Message("up to")
        String upTo();

        @Override
        @Message("to")
        String rangeTo();

        @Override
        @Message("yuan")
        String moneyUnit();

        @Override
        @Message(" ")
        String gap();

        @Override
        @Message(": ")
        String colon();

        @Override
        @Message("Now")
        String now();

        @Override
        @Message("Open")
        String open();

        @Override
        @Message("No")
        String no();
    }
}
