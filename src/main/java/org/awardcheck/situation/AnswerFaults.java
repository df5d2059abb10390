package org.awardcheck.situation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.policy.Closest;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Text;
import org.awardcheck.wording.FigureFormat;
import org.awardcheck.wording.Quotes;

/** What can be wrong with an answer or a date, whatever it came in, in words that say what to do. */
public final class AnswerFaults {
    private static final int LONGEST_ECHO = 60;

    private AnswerFaults() {
    }

    static Fault unknownFact(Pointer pointer, String name, Collection<String> known) {
        return Fault.of(pointer, "unknown-fact",
                "没有“" + echo(name) + "”这个事实" + meantZh(name, known, "；全部名称见catalogue函数"),
                "There is no fact “" + echo(name) + "”" + meantEn(name, known, "; the function catalogue lists them"));
    }

    static Fault unknownOption(Pointer pointer, String name, Fact fact) {
        List<String> ids = fact.options().stream().map(Option::id).toList();
        String list = String.join(", ", ids);
        return unknownOption(pointer, name, fact, ids, new Text(list, list));
    }

    /** The same where options go by their labels, too. */
    static Fault unknownName(Pointer pointer, String name, Fact fact) {
        List<String> names = fact.options().stream()
                .flatMap(option -> Stream.of(option.id(), option.label().zh(), option.label().en())).toList();
        return unknownOption(pointer, name, fact, names, new Text(
                fact.options().stream().map(option -> option.label().zh()).collect(Collectors.joining("；")),
                fact.options().stream().map(option -> option.label().en()).collect(Collectors.joining("; "))));
    }

    private static Fault unknownOption(Pointer pointer, String name, Fact fact, List<String> known, Text list) {
        return Fault.of(pointer, "unknown-option", Quotes.around(fact.label().zh()) + "没有“" + echo(name) + "”这个选项"
                        + (known.isEmpty() ? "，请选是或否" : meantZh(name, known, "；可选：" + list.zh())),
                fact.label().en() + " has no option “" + echo(name) + "”"
                        + (known.isEmpty() ? "; use yes or no" : meantEn(name, known, "; use one of " + list.en())));
    }

    static Fault repeatedOption(Pointer pointer, String name) {
        return Fault.of(pointer, "repeated-option", "选项“" + echo(name) + "”重复了，请只写一次",
                "The option “" + echo(name) + "” is repeated; name it once");
    }

    static Fault repeatedFact(Pointer pointer, String name) {
        return Fault.of(pointer, "repeated-fact", "事实“" + echo(name) + "”重复了，请只写一次",
                "The fact “" + echo(name) + "” is repeated; name it once");
    }

    /** Answered, and said to be unknown as well. */
    public static Fault answeredFact(Pointer pointer, Fact fact) {
        return Fault.of(pointer, "answered-fact", "“" + fact.label().zh() + "”已有回答，不能同时列为不清楚",
                fact.label().en() + " is answered; it cannot be unknown as well");
    }

    static Fault noDate(Pointer pointer, String given) {
        return Fault.of(pointer, "no-date", "“" + echo(given) + "”不是日期，请写成2025-06-30的样子",
                "“" + echo(given) + "” is not a date; write it as in 2025-06-30");
    }

    static Fault unknownEdition(Pointer pointer, String given) {
        return Fault.of(pointer, "unknown-edition", "没有“" + echo(given) + "”这一版政策，请选用现有的版本",
                "There is no edition “" + echo(given) + "” of the policy; choose one that there is");
    }

    static Fault outOfBounds(Pointer pointer, FactType type) {
        String zh = type == FactType.MONEY ? "元" : "";
        String en = type == FactType.MONEY ? " yuan" : "";
        String most = FigureFormat.whole(type.maximum());
        return Fault.of(pointer, "out-of-bounds", "数值须在0到" + most + zh + "之间",
                "The number must lie between 0 and " + most + en);
    }

    /**
     * A sum beyond what is plausible in a sheet, where nobody can be asked back: whoever means it writes it with its
     * unit.
     */
    static Fault implausible(Pointer pointer, Doubt doubt) {
        String written = "“" + FigureFormat.yi(doubt.value()) + "亿元”";
        return implausible(pointer, doubt, new Text("请写成" + written, "write " + written));
    }

    /**
     * A sum beyond what is plausible, where nobody can be asked back.
     *
     * @param ifRight what to do if it is meant as it is
     */
    public static Fault implausible(Pointer pointer, Doubt doubt, Text ifRight) {
        String wan = FigureFormat.wan(doubt.value());
        String yi = FigureFormat.yi(doubt.value());
        if (!doubt.isPossible()) {
            String meant = FigureFormat.wan(doubt.meant().orElseThrow());
            String most = FigureFormat.wan(doubt.fact().type().maximum());
            return Fault.of(pointer, FigureReader.Wrong.TOO_LARGE.code(),
                    doubt.fact().label().zh() + "：" + wan + "万元就是" + yi + "亿元，不能超过" + most + "万元；是不是" + meant + "万元？",
                    doubt.fact().label().en() + ": " + wan + " 万元 is " + FigureFormat.whole(doubt.value())
                    + " yuan; enter " + most
                            + " 万元 at most. Did you mean " + meant + " 万元?");
        }
        String meantZh = doubt.meant().isPresent() ? "，是不是" + FigureFormat.wan(doubt.meant().getAsLong()) + "万元" : "";
        String meantEn = doubt.meant().isPresent()
                ? "; did you mean " + FigureFormat.wan(doubt.meant().getAsLong()) + " 万元" : "";
        return Fault.of(pointer, "implausible",
                doubt.fact().label().zh() + "：" + wan + "万元就是" + yi + "亿元" + meantZh + "？如果没有填错，" + ifRight.zh(),
                doubt.fact().label().en() + ": " + wan + " 万元 is " + FigureFormat.whole(doubt.value()) + " yuan"
                + meantEn
                        + "? If it is right, " + ifRight.en());
    }

    /** A figure that cannot be read as it was typed. */
    static Fault figure(Pointer pointer, Fact fact, FigureReader.Reading reading) {
        boolean isMoney = fact.type() == FactType.MONEY;
        long most = fact.type().maximum();
        String zh = fact.label().zh();
        String en = fact.label().en() + ": ";
        String like = Example.typed(fact);
        String likeZh = "，例如" + like;
        String likeEn = ", like " + like;
        Text detail = switch (reading.wrong()) {
            case NOT_A_NUMBER -> new Text(zh + "要填数字" + likeZh, en + "enter a number" + likeEn);
            case APPROXIMATE -> new Text(zh + "要填确切的数字，不带“" + reading.word() + "”" + likeZh,
                    en + "enter the figure itself, without “" + reading.word() + "”" + likeEn);
            case MISPLACED_COMMA -> new Text(zh + "的逗号位置不对，请写成2,400或2400的样子",
                    en + "a comma is out of place; write it as in 2,400 or 2400");
            case NEGATIVE -> new Text(zh + "不能小于零", en + "enter zero or more");
            case SEVERAL_NUMBERS -> new Text(zh + "只能填一个数字" + likeZh, en + "enter a single number" + likeEn);
            case NO_UNIT -> new Text(zh + "请写明单位，例如" + like + "万元或" + FigureFormat.whole(Example.of(fact)) + "元",
                    en + "give the unit, as in " + like + " 万元 or " + FigureFormat.whole(Example.of(fact)) + " yuan");
            case TOO_PRECISE -> new Text(zh + "精确到元即可；按万元填写时，最多四位小数",
                    en + "give whole yuan; in 万元, that is four decimals at most");
            case NOT_WHOLE -> new Text(zh + "要填整数" + likeZh, en + "enter a whole number" + likeEn);
            case PERCENT -> new Text(zh + "不能填百分比，请填" + (isMoney ? "金额" : "数量") + likeZh,
                    en + "enter the " + (isMoney ? "amount" : "number") + ", not a percentage" + likeEn);
            case FOREIGN_CURRENCY -> new Text(zh + "要填人民币金额，外币请先折算" + likeZh + "万元",
                    en + "enter the amount in yuan; convert other currencies first" + likeEn + " 万元");
            case IN_WORDS -> new Text(zh + "请用阿拉伯数字写全" + likeZh, en + "write the figure in full, in digits" + likeEn);
            case TOO_LARGE -> isMoney
                    ? new Text(zh + "不能超过" + FigureFormat.wan(most) + "万元", en + "enter " + FigureFormat.wan(most)
                    + " 万元 at most")
                    : new Text(zh + "不能超过" + FigureFormat.whole(most), en + "enter " + FigureFormat.whole(most)
                    + " at most");
        };
        return Fault.of(pointer, reading.wrong().code(), detail);
    }

    /** A figure in a sheet that can be read in two ways. */
    static Fault ambiguous(Pointer pointer, Fact fact, String given, AmbiguousFigure meanings) {
        return Fault.of(pointer, "two-meanings",
                fact.label().zh() + "：“" + echo(given) + "”可能是" + meanings.one() + "，也可能是" + meanings.other().zh()
                        + "；如果是前者，请写成" + meanings.write(),
                fact.label().en() + ": “" + echo(given) + "” may be " + meanings.one() + " or " + meanings.other().en()
                        + "; if it is the former, write " + meanings.write());
    }

    /** Words in a cell for a figure. */
    static Fault noFigure(Pointer pointer, Fact fact) {
        return Fault.of(pointer, FigureReader.Wrong.NOT_A_NUMBER.code(),
                fact.label().zh() + "要填数字，例如" + Example.typed(fact) + "；没有的填0，不清楚的留空",
                fact.label().en() + ": enter a number, like " + Example.typed(fact)
                        + "; if there is none, enter 0; if it is not known, leave the cell empty");
    }

    /** What was given, cut where it is long: it is shown to whoever sent it. */
    public static String echo(String given) {
        return given.codePointCount(0, given.length()) <= LONGEST_ECHO ? given
                : given.substring(0, given.offsetByCodePoints(0, LONGEST_ECHO)) + "…";
    }

    /** Which of the known names may have been meant, in Chinese; or what to say where none is near. */
    public static String meantZh(String name, Collection<String> known, String otherwise) {
        Optional<String> meant = Closest.to(name, known);
        return meant.map(closest -> "；是不是“" + closest + "”？").orElse(otherwise);
    }

    /** The same in English. */
    public static String meantEn(String name, Collection<String> known, String otherwise) {
        Optional<String> meant = Closest.to(name, known);
        return meant.map(closest -> "; did you mean “" + closest + "”?").orElse(otherwise);
    }
}
