package org.awardcheck.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Fault;
import org.awardcheck.function.Problem;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.situation.AnswerFaults;
import org.awardcheck.situation.Pointer;

/** What can be wrong with a batch besides what is wrong with its projects. */
final class BatchFaults {
    private BatchFaults() {
    }

    static Problem problem(Fault fault, Language language) {
        return Problem.of(new BadRequestException(List.of(fault), Optional.of(language)), language);
    }

    static Fault lineTooLong(int longest) {
        return new Fault("", "line-too-long", new Text("一行不能超过" + longest + "字节",
                "A line may have " + longest + " bytes at most"));
    }

    static Problem brokenOff(IOException why, Language language) {
        return problem(fault(why), language);
    }

    /** What cannot even be begun to read. */
    static List<Fault> unreadable(IOException why) {
        return List.of(fault(why));
    }

    private static Fault fault(IOException why) {
        return why instanceof TooLargeException tooLarge ? tooLarge(tooLarge.limit()) : cut();
    }

    private static Fault tooLarge(long limit) {
        return new Fault("", "too-large", new Text("内容超过" + limit + "字节，其余部分未读取，请分成几次发送",
                "There are more than " + limit + " bytes; the rest was not read: send it in parts"));
    }

    private static Fault cut() {
        return new Fault("", "cut", new Text("数据在这里中断或损坏，其余部分未能读取",
                "The data break off or are damaged here; the rest could not be read"));
    }

    static Fault unknownParameter(String name, List<String> known) {
        String list = String.join(", ", known);
        return new Fault(Pointer.of(name).toString(), "unknown-parameter", new Text(
                "没有“" + AnswerFaults.echo(name) + "”这个参数" + AnswerFaults.meantZh(name, known, "；可用的有：" + list),
                "There is no parameter “" + AnswerFaults.echo(name) + "”"
                        + AnswerFaults.meantEn(name, known, "; use " + list)));
    }

    static Fault unknownValue(String parameter, String given, List<String> known) {
        String list = String.join(", ", known);
        return new Fault(Pointer.of(parameter).toString(), "unknown-value", new Text(
                "“" + parameter + "”不能是“" + AnswerFaults.echo(given) + "”；可用的有：" + list,
                "“" + parameter + "” cannot be “" + AnswerFaults.echo(given) + "”; use " + list));
    }
}
