package org.awardcheck.batch;

import java.io.IOException;
import java.util.Collection;
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

    /** Said of all projects though each line says it. */
    static Fault saidByLines(String parameter) {
        return new Fault(Pointer.of(parameter).toString(), "said-by-lines", new Text(
                "NDJSON的每一行自己写明“" + parameter + "”，请从网址中去掉",
                "In NDJSON each line says “" + parameter + "” for itself; remove it from the address"));
    }

    static Fault unknownValue(String parameter, String given, List<String> known) {
        String list = String.join(", ", known);
        return new Fault(Pointer.of(parameter).toString(), "unknown-value", new Text(
                "“" + parameter + "”不能是“" + AnswerFaults.echo(given) + "”；可用的有：" + list,
                "“" + parameter + "” cannot be “" + AnswerFaults.echo(given) + "”; use " + list));
    }

    static Fault unknownColumn(Pointer at, String heading, Collection<String> known) {
        return new Fault(at.toString(), "unknown-column", new Text(
                "没有“" + AnswerFaults.echo(heading) + "”这一列"
                        + AnswerFaults.meantZh(heading, known, "；自己的列请以x-开头，事实的名称见catalogue函数"),
                "There is no column “" + AnswerFaults.echo(heading) + "”" + AnswerFaults.meantEn(heading, known,
                        "; begin one of your own with x-; the function catalogue lists the facts")));
    }

    static Fault repeatedColumn(Pointer at, String heading) {
        return new Fault(at.toString(), "repeated-column", new Text(
                "“" + AnswerFaults.echo(heading) + "”这一列重复了，请只保留一列",
                "The column “" + AnswerFaults.echo(heading) + "” is repeated; keep one of them"));
    }

    static Fault noHeader() {
        return new Fault("", "no-header", new Text("第一行须是表头，写明各列对应的事实",
                "The first row must be a header that names the facts in the columns"));
    }

    static Fault missingCells(Pointer at) {
        return new Fault(at.toString(), "missing-cells", new Text("这一行从这里起缺少单元格，可能不完整",
                "The row has no more cells from here on; it may have been cut"));
    }

    static Fault cellWithoutHeading(Pointer at) {
        return new Fault(at.toString(), "cell-without-heading", new Text("这一列没有表头，请补上或清空",
                "This column has no heading; add one, or empty the cell"));
    }

    static Fault damagedCell(Pointer at) {
        return new Fault(at.toString(), "damaged-text", new Text("这里有无法识别的字符，请用UTF-8或GB18030保存",
                "There are bytes here that are no character; save the file in UTF-8 or GB18030"));
    }
}
