package org.awardcheck.web.ask;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the questionnaire says. */
@MessageBundle("ask")
public interface AskMessages {
    @Message("第一步 · 选定范围")
    String firstStep();

    @Message("{count}项")
    String awards(int count);

    @Message("单项最高*{sum}*")
    String most(String sum);

    @Message("单项*{sum}*")
    String mostInWords(String sum);

    @Message("继续")
    String continueButton();

    @Message("我不确定，所有方面都问")
    String askAll();

    @Message("{total}项中已判定*{settled}*项，还有*{open}*项未定")
    String progress(int total, int settled, int open);

    @Message("看目前的结果")
    String resultSoFar();

    @Message("或者")
    String or();

    @Message("是")
    String yes();

    @Message("否")
    String no();

    @Message("以上都没有")
    String none();

    @Message("选了它就不要再选上面的任何一项")
    String noneHint();

    @Message("我还不知道")
    String unknown();

    @Message("这项先空着，结果里会写明它影响哪些奖励")
    String unknownHint();

    @Message("未填的暂不清楚")
    String unknownRest();

    @Message("选了它就不要再填数字")
    String noneFiguresHint();

    @Message("结果里会写明它们影响哪些奖励")
    String unknownRestHint();

    @Message("未填的按0计算。")
    String emptyIsZero();

    @Message("万元")
    String unit();

    @Message("1万元 = 10,000元，填2,400就是24,000,000元。直接写“24,000,000元”也可以。")
    String moneyHint();

    @Message("只选首次获得、还没有领过奖励的。同一称号的国家级和省级如果都是新获得，请都选。")
    String titlesHint();

    @Message("这个数字决定什么")
    String panelFigure();

    @Message("这一题决定什么")
    String panelQuestion();

    @Message("每项称号对应一项奖励，金额写在旁边。“最高”表示只有上限，不保底。")
    String panelTitles();

    @Message("有*{count}*项奖励要看这一题的回答。")
    String panelMany(int count);

    @Message("本站的理解：")
    String reading();

    @Message("出处：")
    String clauses();

    @Message("您的回答")
    String answersTitle();

    @Message("还没有回答任何问题。")
    String noAnswers();

    @Message("更改")
    String change();

    @Message("：{label}")
    String changeOf(String label);

    @Message("全部重来")
    String startAgain();

    @Message("没有需要再问的了。")
    String answersDone();

    @Message("继续回答")
    String goOn();

    @Message("看结果")
    String seeResult();

    /** The same in English. */
    @Localized("en")
    interface English extends AskMessages {
        @Override
        @Message("First step · What it is about")
        String firstStep();

        @Override
        @Message("{count} awards")
        String awards(int count);

        @Override
        @Message("One award: up to *{sum}*")
        String most(String sum);

        @Override
        @Message("One award: *{sum}*")
        String mostInWords(String sum);

        @Override
        @Message("Continue")
        String continueButton();

        @Override
        @Message("I’m not sure; ask about everything")
        String askAll();

        @Override
        @Message("*{settled}* of {total} awards settled, *{open}* still open")
        String progress(int total, int settled, int open);

        @Override
        @Message("See the result so far")
        String resultSoFar();

        @Override
        @Message("or")
        String or();

        @Override
        @Message("Yes")
        String yes();

        @Override
        @Message("No")
        String no();

        @Override
        @Message("None of these")
        String none();

        @Override
        @Message("If you choose this, choose nothing above")
        String noneHint();

        @Override
        @Message("I don’t know yet")
        String unknown();

        @Override
        @Message("We leave it open, and the result says which awards hang on it")
        String unknownHint();

        @Override
        @Message("I don’t know the ones left empty")
        String unknownRest();

        @Override
        @Message("If you choose this, leave all boxes empty")
        String noneFiguresHint();

        @Override
        @Message("The result says which awards depend on them")
        String unknownRestHint();

        @Override
        @Message("What you leave empty counts as 0.")
        String emptyIsZero();

        @Override
        @Message("万元")
        String unit();

        @Override
        @Message("1 万元 = 10,000 yuan, so 2,400 means 24,000,000 yuan. You can also write “24,000,000 yuan”.")
        String moneyHint();

        @Override
        @Message("Choose only those newly obtained and not yet rewarded. If both the national and the provincial level are new, choose both.")
        String titlesHint();

        @Override
        @Message("What this figure decides")
        String panelFigure();

        @Override
        @Message("What this question decides")
        String panelQuestion();

        @Override
        @Message("Each title is one award; its amount stands beside it. “Up to” is a ceiling and promises no floor.")
        String panelTitles();

        @Override
        @Message("*{count}* awards hang on this answer.")
        String panelMany(int count);

        @Override
        @Message("Our reading: ")
        String reading();

        @Override
        @Message("Clauses: ")
        String clauses();

        @Override
        @Message("Your answers so far")
        String answersTitle();

        @Override
        @Message("You have not answered any question yet.")
        String noAnswers();

        @Override
        @Message("Change")
        String change();

        @Override
        @Message(": {label}")
        String changeOf(String label);

        @Override
        @Message("Start again")
        String startAgain();

        @Override
        @Message("There is nothing left to ask.")
        String answersDone();

        @Override
        @Message("Go on answering")
        String goOn();

        @Override
        @Message("See the result")
        String seeResult();
    }
}
