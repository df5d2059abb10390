package org.awardcheck.web.query;

import java.util.Optional;
import org.awardcheck.policy.Closest;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Facts;
import org.awardcheck.policy.Text;
import org.awardcheck.situation.FigureReader;
import org.awardcheck.situation.Token;

/** What can be wrong with an address or a form, and what to do about it. */
final class QueryFaults {
    private static final int LONGEST_ECHO = 30;
    private static final String MOST_WAN = "100,000,000";
    private static final String MOST_COUNT = "1,000,000";

    /** What the choices that these speak of are called on the page. */
    private static final Text NONE = new Text("以上都没有", "None of these");
    private static final Text REST = new Text("未填的暂不清楚", "I don’t know the ones left empty");

    private QueryFaults() {
    }

    static QueryFault token(Token.Refusal refusal) {
        return new QueryFault(Optional.empty(), switch (refusal) {
            case DAMAGED -> new Text("网址中的答案（“a=”之后）不完整或有误，没有采用；请重新打开原来的链接",
                    "The answers in the address (after “a=”) are cut off or mistyped and were not used; open the original"
                            + " link again");
            case OF_ANOTHER_VERSION -> new Text("网址中的答案（“a=”之后）出自另一版本，本站无法识别，没有采用",
                    "The answers in the address (after “a=”) come from another version of this site and cannot be read;"
                            + " they were not used");
        });
    }

    static QueryFault twoTokens() {
        return new QueryFault(Optional.empty(), new Text("网址中有两份答案（“a=”），请只保留一份",
                "The address has two sets of answers (“a=”); keep one of them"));
    }

    static QueryFault unknownName(String name, Facts facts) {
        Optional<String> meant = Closest.to(name, facts.stream().map(Fact::id).toList());
        return new QueryFault(Optional.empty(), new Text(
                "网址中的参数“" + echo(name) + "”无法识别" + meant.map(it -> "；是不是“" + it + "”？").orElse("，已略去"),
                "“" + echo(name) + "” in the address is none of our questions"
                        + meant.map(it -> "; did you mean “" + it + "”?").orElse(" and is left out")));
    }

    static QueryFault unknownOption(Fact fact, String option) {
        return of(fact, new Text(
                fact.label().zh() + "没有“" + echo(option) + "”这个选项，请重新选择",
                fact.label().en() + ": there is no option “" + echo(option) + "”; please choose again"));
    }

    static QueryFault number(Fact fact, FigureReader.Wrong wrong) {
        boolean isMoney = fact.type() == FactType.MONEY;
        String zh = fact.label().zh();
        String en = fact.label().en() + ": ";
        return of(fact, switch (wrong) {
            case NOT_A_NUMBER -> isMoney
                    ? new Text(zh + "要填数字，例如2,400", en + "enter a number, like 2,400")
                    : new Text(zh + "要填数字，例如12", en + "enter a number, like 12");
            case MISPLACED_COMMA -> new Text(zh + "的逗号位置不对，请写成2,400或2400",
                    en + "a comma is out of place; write 2,400 or 2400");
            case NEGATIVE -> new Text(zh + "不能小于零", en + "enter zero or more");
            case SEVERAL_NUMBERS -> isMoney
                    ? new Text(zh + "只能填一个数字，例如2,400", en + "enter a single number, like 2,400")
                    : new Text(zh + "只能填一个数字，例如12", en + "enter a single number, like 12");
            case NO_UNIT -> new Text(zh + "请写明单位，例如2,400万元或24,000,000元",
                    en + "give the unit, as in 2,400 万元 or 24,000,000 yuan");
            case TOO_PRECISE -> new Text(zh + "精确到元即可；按万元填写时，最多四位小数",
                    en + "give whole yuan; in 万元, that is four decimals at most");
            case NOT_WHOLE -> new Text(zh + "要填整数，例如12", en + "enter a whole number, like 12");
            case TOO_LARGE -> isMoney
                    ? new Text(zh + "不能超过" + MOST_WAN + "万元", en + "enter " + MOST_WAN + " 万元 at most")
                    : new Text(zh + "不能超过" + MOST_COUNT, en + "enter " + MOST_COUNT + " at most");
        });
    }

    static QueryFault noAnswer(Fact fact) {
        String zh = "，或者选“我还不知道”";
        String en = ", or choose “I don’t know yet”";
        return of(fact, switch (fact.type()) {
            case MONEY, COUNT -> new Text("请填" + fact.label().zh() + zh, fact.label().en() + ": enter a number" + en);
            case MULTI -> new Text("请选择" + fact.label().zh() + "；都没有就选“以上都没有”", fact.label().en()
                    + ": choose at least one, or “None of these”");
            case BOOLEAN, OPTION -> new Text("请选一项" + zh, "Choose one" + en);
        });
    }

    static QueryFault noTopic(Fact topics) {
        return of(topics, new Text("请至少选一个方面；都无关就选“以上都没有”",
                "Choose at least one topic, or “None of these”"));
    }

    static QueryFault noneAndSome(Fact fact) {
        return of(fact, new Text(
                "选了“以上都没有”，就不能再选别的项",
                "If you choose “None of these”, choose nothing else"));
    }

    static QueryFault answeredAndUnknown(Fact fact) {
        return of(fact, new Text(
                fact.label().zh() + "已有回答，就不要再选“我还不知道”",
                fact.label().en() + ": either answer or choose “I don’t know yet”, not both"));
    }

    /** @param none what 'none of these' is called; absent if it is called so */
    static QueryFault noFigures(Fact first, Optional<Text> none) {
        return of(first, new Text(
                "请至少填一个数字；都没有就选“" + none(none).zh() + "”，都不清楚就选“" + REST.zh() + "”",
                "Enter at least one number, or choose “" + none(none).en() + "” or “" + REST.en() + "”"));
    }

    static QueryFault noneAndFigures(Fact first, Optional<Text> none) {
        return of(first, new Text(
                "选了“" + none(none).zh() + "”，就不要再填数字",
                "If you choose “" + none(none).en() + "”, leave all boxes empty"));
    }

    static QueryFault noneAndUnknown(Fact first, Optional<Text> none) {
        return of(first, new Text(
                "“" + none(none).zh() + "”和“" + REST.zh() + "”只能选一个",
                "Choose either “" + none(none).en() + "” or “" + REST.en() + "”, not both"));
    }

    static QueryFault nothingLeftEmpty(Fact first) {
        return of(first, new Text(
                "每一格都填了，就不要再选“" + REST.zh() + "”",
                "Every box is filled in, so do not choose “" + REST.en() + "” as well"));
    }

    private static Text none(Optional<Text> none) {
        return none.orElse(NONE);
    }

    static QueryFault answeredTwice(Fact fact) {
        return of(fact, new Text(
                fact.label().zh() + "有两个不同的回答，请只留一个",
                fact.label().en() + ": there are two different answers; please keep one"));
    }

    static QueryFault noDate(String given) {
        return new QueryFault(Optional.empty(), new Text(
                "“" + echo(given) + "”不是日期，请写成2025-12-31的样子",
                "“" + echo(given) + "” is no date; write it as in 2025-12-31"));
    }

    static QueryFault unknownEdition(String given) {
        return new QueryFault(Optional.empty(), new Text(
                "没有“" + echo(given) + "”这一版政策，已按现有版本测算",
                "There is no edition “" + echo(given) + "” of the policy; the one we have is used instead"));
    }

    private static QueryFault of(Fact fact, Text message) {
        return new QueryFault(Optional.of(fact), message);
    }

    private static String echo(String given) {
        return given.codePointCount(0, given.length()) <= LONGEST_ECHO ? given
                : given.substring(0, given.offsetByCodePoints(0, LONGEST_ECHO)) + "…";
    }
}
