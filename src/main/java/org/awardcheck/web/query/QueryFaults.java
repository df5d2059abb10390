package org.awardcheck.web.query;

import java.util.Optional;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.policy.Closest;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Question;
import org.awardcheck.policy.Text;
import org.awardcheck.situation.AnswerFaults;
import org.awardcheck.situation.Doubt;
import org.awardcheck.situation.FigureReader;
import org.awardcheck.situation.Token;

/** What can be wrong with an address or a form, and what to do about it. */
public final class QueryFaults {
    /** What the choices that these speak of are called on the page. */
    private static final Text NONE = new Text("以上都没有", "None of these");
    private static final Text UNKNOWN = new Text("暂不清楚", "I don’t know yet");
    private static final Text REST = new Text("未填的暂不清楚", "I don’t know the ones left empty");

    private QueryFaults() {
    }

    /** @param name the parameter that the token is the value of */
    static Fault token(String name, Token.Refusal refusal) {
        return Fault.of(Pointer.of(name), "bad-token", switch (refusal) {
            case DAMAGED -> new Text("网址中的答案（“" + name + "=”之后）不完整或有误，没有采用；请重新打开原来的链接",
                    "The answers in the address (after “" + name
                    + "=”) are cut off or mistyped and were not used; open the"
                            + " original link again");
            case OF_ANOTHER_VERSION -> new Text("网址中的答案（“" + name + "=”之后）出自另一版本，本站无法识别，没有采用",
                    "The answers in the address (after “" + name
                    + "=”) come from another version of this site and cannot be"
                            + " read; they were not used");
        });
    }

    /** Of a parameter of a page's own that takes one value. */
    public static Fault givenTwice(String name) {
        return Fault.of(Pointer.of(name), "answered-twice", "网址中有两个“" + name + "”，请只留一个",
                "The address has two of “" + name + "”; keep one of them");
    }

    static Fault twoTokens(String name) {
        return Fault.of(Pointer.of(name), "two-tokens", "网址中有两份答案（“" + name + "=”），请只保留一份",
                "The address has two sets of answers (“" + name + "=”); keep one of them");
    }

    /** Nothing is worked out from a figure of the variant that is kept before it is confirmed, and here nobody can. */
    static Fault unconfirmed(Fact fact) {
        return Fault.of(Pointer.of(Names.KEPT), "unconfirmed",
                "保留的方案（“b=”之后）中，" + fact.label().zh() + "远大于常见数额，尚未确认；请先打开它的结果页确认",
                "In the variant kept (after “b=”), the figure is far more than usual and not confirmed: " + fact.label()
                .en()
                        + ". Open its own result first and confirm it there");
    }

    /** The same where a file is asked for, which cannot ask back. */
    static Fault implausible(Doubt doubt) {
        String sure = "“" + Names.SURE + "=" + QueryWriter.spelled(doubt.fact(), doubt.value()) + "”";
        return AnswerFaults.implausible(Pointer.of(doubt.fact().id()), doubt,
                new Text("请在网址中加上" + sure, "add " + sure + " to the address"));
    }

    /** What is to be confirmed is named by its figure, so that no other one is confirmed. */
    static Fault noFigureConfirmed(String given) {
        return Fault.of(Pointer.of(Names.SURE), "no-figure-confirmed",
                "网址中“" + Names.SURE + "=”之后应是要确认的数字，例如" + Names.SURE + "=12000000；“" + AnswerFaults.echo(given)
                        + "”不是数字，没有采用",
                "After “" + Names.SURE + "=” in the address comes the figure that is confirmed, as in " + Names.SURE
                + "=12000000; “"
                        + AnswerFaults.echo(given) + "” is none and was not used");
    }

    static Fault unknownName(String name, FactList facts) {
        Optional<String> meant = Closest.to(name, facts.stream().map(Fact::id).toList());
        return Fault.of(Pointer.of(name), "unknown-name",
                "网址中的参数“" + AnswerFaults.echo(name) + "”无法识别" + meant.map(it -> "；是不是“" + it + "”？").orElse("，已略去"),
                "“" + AnswerFaults.echo(name) + "” in the address is not recognised"
                        + meant.map(it -> "; did you mean “" + it + "”?").orElse(" and is left out"));
    }

    /**
     * Where words are in a box for a figure: which choice says the same.
     *
     * @param several the question, where the form asks for several figures
     */
    static Fault words(Fact fact, Optional<Question> several) {
        Text none = several.flatMap(Question::none).orElse(NONE);
        return Fault.of(Pointer.of(fact.id()), FigureReader.Wrong.NOT_A_NUMBER.code(), several.isEmpty() ? new Text(
                fact.label().zh() + "要填数字；没有的填0，不清楚就选“" + UNKNOWN.zh() + "”",
                fact.label().en() + ": enter a number; if there is none, enter 0; if you do not know, choose “"
                        + UNKNOWN.en() + "”") : new Text(
                fact.label().zh() + "要填数字；没有的留空，全都没有就选“" + none.zh() + "”，不清楚的留空并选“"
                        + REST.zh() + "”",
                fact.label().en() + ": enter a number; if there is none, leave the box empty, and if there are none at all, "
                        + "choose “" + none.en() + "”; if you do not know, leave it empty and choose “" + REST.en()
                        + "”"));
    }

    static Fault noAnswer(Fact fact) {
        String zh = "，或者选“" + UNKNOWN.zh() + "”";
        String en = ", or choose “" + UNKNOWN.en() + "”";
        return Fault.of(Pointer.of(fact.id()), "no-answer", switch (fact.type()) {
            case MONEY, COUNT -> new Text("请填" + fact.label().zh() + zh, fact.label().en() + ": enter a number" + en);
            case MULTI -> new Text("请选择" + fact.label().zh() + "；都没有就选“以上都没有”", fact.label().en()
                    + ": choose at least one, or “None of these”");
            case BOOLEAN, OPTION -> new Text("请选一项" + zh, "Choose one" + en);
        });
    }

    /** The same where nobody was asked, so that there is nothing to choose. */
    static Fault nothingBehind(Fact fact) {
        return of(fact, "no-answer", "网址中“" + fact.id() + "”后面没有内容：" + fact.label().zh() + "请写明，或者去掉这一项",
                "Nothing follows “" + fact.id() + "” in the address (" + fact.label().en()
                + "): write it out, or take it away");
    }

    static Fault noTopic(Fact topics) {
        return of(topics, "no-topic", "请至少选一个方面；都不涉及就选“以上都没有”", "Choose at least one topic, or “None of these”");
    }

    static Fault noneAndSome(Fact fact) {
        return of(fact, "none-and-some", "选了“以上都没有”，就不能再选别的项", "If you choose “None of these”, choose nothing else");
    }

    /** @param none what 'none of these' is called; absent if it is called so */
    static Fault noFigures(Fact first, Optional<Text> none) {
        return of(first, "no-figures", "请至少填一个数字；都没有就选“" + none(none).zh() + "”，都不清楚就选“" + REST.zh() + "”",
                "Enter at least one number, or choose “" + none(none).en() + "” or “" + REST.en() + "”");
    }

    static Fault noneAndFigures(Fact first, Optional<Text> none) {
        return of(first, "none-and-figures", "选了“" + none(none).zh() + "”，就不要再填数字",
                "If you choose “" + none(none).en() + "”, leave all boxes empty");
    }

    static Fault noneAndUnknown(Fact first, Optional<Text> none) {
        return of(first, "none-and-unknown", "“" + none(none).zh() + "”和“" + REST.zh() + "”只能选一个",
                "Choose either “" + none(none).en() + "” or “" + REST.en() + "”, not both");
    }

    static Fault nothingLeftEmpty(Fact first) {
        return of(first, "nothing-left-empty", "每一格都填了，就不要再选“" + REST.zh() + "”",
                "Every box is filled in, so do not choose “" + REST.en() + "” as well");
    }

    private static Text none(Optional<Text> none) {
        return none.orElse(NONE);
    }

    static Fault answeredTwice(Fact fact) {
        return of(fact, "answered-twice", fact.label().zh() + "有两个不同的回答，请只留一个",
                fact.label().en() + ": there are two different answers; please keep one");
    }

    private static Fault of(Fact fact, String code, String zh, String en) {
        return Fault.of(Pointer.of(fact.id()), code, zh, en);
    }
}
