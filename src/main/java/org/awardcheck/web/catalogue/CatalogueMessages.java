package org.awardcheck.web.catalogue;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of awards and the pages of single awards say. */
@MessageBundle("catalogue")
public interface CatalogueMessages {
    @Message("{awards}项奖励")
    String title(int awards);

    @Message("政策里全部的现金奖励。点开一项，看条件、算法和例子。")
    String lead();

    @Message("湖州制造业高质量发展政策的{awards}项奖励：条件、金额和算法，可按方面、金额的写法和关键词查找。")
    String description(int awards);

    @Message("筛选")
    String filter();

    @Message("已选{count}个条件")
    String chosen(int count);

    @Message("关键词")
    String words();

    @Message("中文、英文都可以，例如“绿色工厂”")
    String wordsHint();

    @Message("筛选")
    String apply();

    @Message("全部{awards}项")
    String all(int awards);

    @Message("{awards}项中的{found}项")
    String found(int awards, int found);

    @Message("已选的条件")
    String filters();

    @Message("去掉条件：")
    String remove();

    @Message("清除全部条件")
    String clear();

    @Message("{count}项")
    String count(int count);

    @Message("没有同时符合这些条件的奖励")
    String empty();

    @Message("换一个说法，或者去掉一个条件：")
    String emptyHint();

    @Message("去掉{what.quoted}：{count}项")
    String without(String what, int count);

    @Message("其他支持")
    String support();

    @Message("这些没有单项金额，也不在自测的问题里。")
    String supportLead();

    @Message("所在位置")
    String trail();

    @Message("{section.quoted}部分{clause.quoted}一条里的现金奖励。")
    String what(String section, String clause);

    @Message("兑付不看项目进度")
    String noStage();

    @Message("看看我是否符合")
    String check();

    @Message("接着自测")
    String goOn();

    @Message("按您的回答")
    String yours();

    @Message("现在")
    String nowTag();

    @Message("{stage}后")
    String laterTag(String stage);

    @Message("未定")
    String openTag();

    @Message("不符合")
    String noTag();

    @Message("还要回答：")
    String missing();

    @Message("原因")
    String whyNot();

    @Message("只差一步")
    String near();

    @Message("看全部结果")
    String result();

    @Message("条件")
    String conditions();

    @Message("须全部满足")
    String conditionsAll();

    @Message("何时算数：{when}")
    String when(String when);

    @Message("算一个例子")
    String example();

    @Message("假设一个项目或企业：")
    String exampleGiven();

    @Message("即{amount}。")
    String other(String amount);

    @Message("最高即{amount}。")
    String otherUpTo(String amount);

    @Message("用这个例子看完整结果")
    String exampleResult();

    @Message("投入多少，奖励多少")
    String curve();

    @Message("奖励（万元）")
    String curveAxis();

    @Message("奖励随{fact}变化的曲线；下面的表格写明每个点。")
    String curveWords(String fact);

    @Message("{fact}（万元）")
    String axis(String fact);

    @Message("点")
    String point();

    @Message("{fact}（万元）")
    String factHead(String fact);

    @Message("奖励（万元）")
    String awardHead();

    @Message("门槛")
    String threshold();

    @Message("封顶")
    String cap();

    @Message("出处")
    String source();

    @Message("与下列奖励同时符合时，合计只算一次：")
    String once();

    /** The same in English. */
    @Localized("en")
    interface English extends CatalogueMessages {
        @Override
        @Message("All {awards} awards")
        String title(int awards);

        @Override
        @Message("Every cash award of the policy. Open one for its conditions, its sum and an example.")
        String lead();

        @Override
        @Message("The {awards} awards of Huzhou’s manufacturing policy: conditions, amounts and sums, by section, kind of amount and words.")
        String description(int awards);

        @Override
        @Message("Filter")
        String filter();

        @Override
        @Message("{count} chosen")
        String chosen(int count);

        @Override
        @Message("Words")
        String words();

        @Override
        @Message("In English or Chinese, such as “green factory”")
        String wordsHint();

        @Override
        @Message("Filter")
        String apply();

        @Override
        @Message("All {awards} awards")
        String all(int awards);

        @Override
        @Message("{found} of {awards} awards")
        String found(int awards, int found);

        @Override
        @Message("What you chose")
        String filters();

        @Override
        @Message("Remove: ")
        String remove();

        @Override
        @Message("Clear all")
        String clear();

        @Override
        @Message("{count}")
        String count(int count);

        @Override
        @Message("No award fits all of this")
        String empty();

        @Override
        @Message("Try other words, or leave one thing out:")
        String emptyHint();

        @Override
        @Message("Without “{what}”: {count}")
        String without(String what, int count);

        @Override
        @Message("Other support")
        String support();

        @Override
        @Message("These come without an amount of their own, and the check does not ask about them.")
        String supportLead();

        @Override
        @Message("You are here")
        String trail();

        @Override
        @Message("A cash award of the clause “{clause}”, in the section “{section}”.")
        String what(String section, String clause);

        @Override
        @Message("Payment waits for no stage of a project")
        String noStage();

        @Override
        @Message("Check whether I qualify")
        String check();

        @Override
        @Message("Go on with the check")
        String goOn();

        @Override
        @Message("By your answers")
        String yours();

        @Override
        @Message("Now")
        String nowTag();

        @Override
        @Message("Once {stage}")
        String laterTag(String stage);

        @Override
        @Message("Open")
        String openTag();

        @Override
        @Message("No")
        String noTag();

        @Override
        @Message("Still to answer:")
        String missing();

        @Override
        @Message("Why")
        String whyNot();

        @Override
        @Message("One step away")
        String near();

        @Override
        @Message("See the whole result")
        String result();

        @Override
        @Message("Conditions")
        String conditions();

        @Override
        @Message("All must be met")
        String conditionsAll();

        @Override
        @Message("When it counts: {when}")
        String when(String when);

        @Override
        @Message("A worked example")
        String example();

        @Override
        @Message("Suppose a project or enterprise:")
        String exampleGiven();

        @Override
        @Message("That is {amount}.")
        String other(String amount);

        @Override
        @Message("At most that is {amount}.")
        String otherUpTo(String amount);

        @Override
        @Message("See the whole result for this example")
        String exampleResult();

        @Override
        @Message("How it grows")
        String curve();

        @Override
        @Message("Award (million yuan)")
        String curveAxis();

        @Override
        @Message("The award against this figure: {fact}. The table below names each point.")
        String curveWords(String fact);

        @Override
        @Message("{fact} (million yuan)")
        String axis(String fact);

        @Override
        @Message("Point")
        String point();

        @Override
        @Message("{fact} (yuan)")
        String factHead(String fact);

        @Override
        @Message("Award (yuan)")
        String awardHead();

        @Override
        @Message("Threshold")
        String threshold();

        @Override
        @Message("Cap")
        String cap();

        @Override
        @Message("Source")
        String source();

        @Override
        @Message("Counts once in the total together with:")
        String once();
    }
}
