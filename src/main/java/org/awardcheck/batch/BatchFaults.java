package org.awardcheck.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.function.Problem;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.situation.AnswerFaults;

/** What can be wrong with a batch besides what is wrong with its projects. */
final class BatchFaults {
    private BatchFaults() {
    }

    static Problem problem(Fault fault, Language language) {
        return Problem.of(new BadRequestException(List.of(fault), Optional.of(language)), language);
    }

    static Fault lineTooLong(int longest) {
        return Fault.whole("line-too-long", "一行不能超过" + longest + "字节", "A line may have " + longest + " bytes at most");
    }

    static Problem brokenOff(IOException why, Language language) {
        return problem(fault(why), language);
    }

    /** What cannot even be begun to read. */
    static List<Fault> unreadable(IOException why) {
        return List.of(fault(why));
    }

    private static Fault fault(IOException why) {
        return why instanceof TooLargeException tooLarge ? tooLarge(tooLarge.limit())
                : why instanceof UnreadableException unreadable ? unreadable.fault() : cut();
    }

    private static Fault tooLarge(long limit) {
        return Fault.whole("too-large", "内容超过" + limit + "字节，其余部分未读取，请分成几次发送",
                "There are more than " + limit + " bytes; the rest was not read: send it in parts");
    }

    /** @param least how many bytes there have to be in each second */
    static Fault tooSlow(long least) {
        return Fault.whole("too-slow", "数据来得太慢，不到每秒" + least + "字节，其余部分未读取",
                "The data come too slowly, at less than " + least + " bytes a second; the rest was not read");
    }

    /** @param most how many times more may come out than was sent */
    static Fault unpacksManyTimes(long most) {
        return Fault.whole("unpacks-many-times", "gzip解压后超过所发内容的" + most + "倍，其余部分未读取，请不压缩发送",
                "The gzip unpacks to more than " + most
                + " times what was sent, and the rest was not read: send it as it is");
    }

    static Fault cut() {
        return Fault.whole("cut", "数据在这里中断或损坏，其余部分未能读取",
                "The data break off or are damaged here; the rest could not be read");
    }

    static Fault unknownParameter(String name, List<String> known) {
        String list = String.join(", ", known);
        return Fault.of(Pointer.of(name), "unknown-parameter",
                "没有“" + AnswerFaults.echo(name) + "”这个参数" + AnswerFaults.meantZh(name, known, "；可用的有：" + list),
                "There is no parameter “" + AnswerFaults.echo(name) + "”"
                        + AnswerFaults.meantEn(name, known, "; use " + list));
    }

    /** Said of all projects though each line says it. */
    static Fault saidByLines(String parameter) {
        return Fault.of(Pointer.of(parameter), "said-by-lines", "NDJSON的每一行自己写明“" + parameter + "”，请从网址中去掉",
                "In NDJSON each line says “" + parameter + "” for itself; remove it from the address");
    }

    static Fault unknownValue(String parameter, String given, List<String> known) {
        String list = String.join(", ", known);
        return Fault.of(Pointer.of(parameter), "unknown-value",
                "“" + parameter + "”不能是“" + AnswerFaults.echo(given) + "”；可用的有：" + list,
                "“" + parameter + "” cannot be “" + AnswerFaults.echo(given) + "”; use " + list);
    }

    /** @param meant what may have been meant */
    static Fault unknownColumn(Pointer at, String heading, Optional<String> meant) {
        return Fault.of(at, "unknown-column",
                "没有“" + AnswerFaults.echo(heading) + "”这一列" + meant.map(it -> "；是不是“" + it + "”？")
                        .orElse("；表头要与模板中的一致。不参加测算、只原样带到结果中的列，表头以x-开头"),
                "There is no column “" + AnswerFaults.echo(heading) + "”"
                + meant.map(it -> "; did you mean “" + it + "”?")
                        .orElse("; headings are those of the template. A column that is not to be checked, but comes back as it is,"
                                + " begins with x-"));
    }

    /** The fact is known, but not what follows its name. */
    static Fault unknownUnit(Pointer at, String heading, Fact fact) {
        Text label = fact.label();
        Text meant = switch (fact.type()) {
            case MONEY -> new Text("“" + label.zh() + "（万元）”或“" + label.zh() + "（元）”，数字按这个单位填",
                    "“" + label.en() + " (万元)” or “" + label.en() + " (yuan)”, with its figures in that unit");
            case COUNT -> new Text("“" + label.zh() + "（" + fact.unit().orElseThrow().zh() + "）”",
                    "“" + label.en() + " (" + fact.unit().orElseThrow().en() + ")”");
            default -> new Text("“" + label.zh() + "”", "“" + label.en() + "”");
        };
        return Fault.of(at, "unknown-column", "表头“" + AnswerFaults.echo(heading) + "”的后一部分无法识别，请写成" + meant.zh(),
                "What follows the name in the heading “" + AnswerFaults.echo(heading) + "” is not understood; write "
                + meant.en());
    }

    /** A unit for the whole sheet, which is not that of its headings. */
    static Fault unitAbove(Pointer at, String unit) {
        return Fault.of(at, "unit-above",
                "这里写的单位是" + unit + "，与表头的不同；请把单位写进各金额列的表头，例如“设备投资额（万元）”，没有写的按元计",
                "The unit here is " + unit
                + ", and not that of the headings; put it into the heading of each sum of money,"
                        + " as in “Equipment investment (万元)”: without one, it is yuan");
    }

    /** @param marks what parts the columns */
    static Fault otherSeparator(Text marks) {
        return Fault.whole("other-separator", "各列之间是" + marks.zh() + "，不是逗号；请另存为CSV（UTF-8，逗号分隔）或.xlsx",
                "The columns are parted by " + marks.en()
                + ", not by commas; save the sheet as CSV (UTF-8, comma delimited) or as .xlsx");
    }

    /** @param what the file is instead */
    static Fault noSheet(Text what) {
        return Fault.whole("no-sheet", "这是" + what.zh() + "，不能作为表格读取；请另存为.xlsx或CSV（UTF-8）",
                "This is " + what.en() + ", which cannot be read as a sheet; save it as .xlsx, or as CSV (UTF-8)");
    }

    static Fault repeatedColumn(Pointer at, String heading) {
        return Fault.of(at, "repeated-column", "“" + AnswerFaults.echo(heading) + "”这一列重复了，请只保留一列",
                "The column “" + AnswerFaults.echo(heading) + "” is repeated; keep one of them");
    }

    static Fault noHeader() {
        return Fault.whole("no-header", "第一行须是表头，写明各列对应的事实",
                "The first row must be a header that names the facts in the columns");
    }

    static Fault missingCells(Pointer at) {
        return Fault.of(at, "missing-cells", "这一行从这里起缺少单元格，可能不完整",
                "The row has no more cells from here on; it may have been cut");
    }

    static Fault cellWithoutHeading(Pointer at) {
        return Fault.of(at, "cell-without-heading", "这一列没有表头，请补上或清空",
                "This column has no heading; add one, or empty the cell");
    }

    static Fault damagedCell(Pointer at) {
        return Fault.of(at, "damaged-text", "这里有无法识别的字符，请用UTF-8或GB18030保存",
                "There are bytes here that are no character; save the file in UTF-8 or GB18030");
    }

    static Fault oldWorkbook() {
        return Fault.whole("old-workbook", "这是旧式的工作簿（.xls），或设有打开密码；请去掉密码，另存为.xlsx",
                "This is a workbook of the old kind (.xls), or has a password; remove that, and save it as .xlsx");
    }

    static Fault noWorkbook() {
        return Fault.whole("no-workbook", "这不是XLSX工作簿，请另存为.xlsx或CSV",
                "This is not an XLSX workbook; save it as .xlsx, or as CSV");
    }

    static Fault tooManyParts(int most) {
        return Fault.whole("too-many-parts", "工作簿由" + most + "个以上的部分组成，未读取；请删去图片和不用的工作表",
                "The workbook has more than " + most + " parts and was not read; remove pictures and sheets");
    }

    static Fault unpacksTooLarge(long most) {
        return Fault.whole("unpacks-too-large", "工作簿解压后超过" + most + "字节，未读取；请分成几份，或另存为CSV",
                "The workbook unpacks to more than " + most + " bytes and was not read; split it, or save it as CSV");
    }

    /** @param most how many times more may come out than was sent */
    static Fault workbookUnpacksManyTimes(long most) {
        return Fault.whole("unpacks-many-times", "工作簿解压后超过所发内容的" + most
                + "倍，未读取；请删去空行和只有格式的单元格，或另存为CSV",
                "The workbook unpacks to more than " + most
                + " times what was sent and was not read; delete rows and cells that"
                        + " are empty or merely formatted, or save it as CSV");
    }

    static Fault rowTooLong(long most) {
        return Fault.whole("row-too-long", "工作簿里有一行、一段文字或一个标记超过" + most + "字节，从那里起未读取",
                "A row, a text or a tag of the workbook has more than " + most
                + " bytes; it was not read from there on");
    }

    /** @param what is in it that no spreadsheet writes */
    static Fault oddWorkbook(Text what) {
        return Fault.whole("odd-workbook", "工作簿里" + what.zh()
                + "，不是表格软件的写法，从那里起未读取；请用表格软件打开，检查后另存为.xlsx或CSV",
                "The workbook has " + what.en()
                + ", which spreadsheet programs do not write, and was not read from there on; open"
                        + " it in one of them, look at it, and save it as .xlsx or CSV");
    }

    static Fault tooManyTexts() {
        return Fault.whole("too-many-texts", "工作簿里不同的文字和格式太多，未读取；请分成几份，或另存为CSV",
                "The workbook has too many different texts or formats and was not read; split it, or save it as CSV");
    }

    static Fault notCalculated(Pointer at) {
        return Fault.of(at, "not-calculated", "这个公式没有算出结果，请用表格软件打开并保存，或直接填写数值",
                "This formula has no result; open and save the workbook in a spreadsheet program, or enter the value");
    }

    static Fault markedText(Pointer at) {
        return Fault.of(at, "marked-text",
                "这里有上标、下标（例如脚注号）或删除线，分不清哪些算在内；请只留要填的内容，脚注写到别处",
                "There is something in superscript or subscript here, as a footnote mark is, or struck out; leave what is meant"
                        + " alone, and put notes elsewhere");
    }

    static Fault unclearFormat(Pointer at, String format) {
        return Fault.of(at, "unclear-format",
                "数字格式“" + AnswerFaults.echo(format) + "”显示的内容无法识别，请改用“常规”格式，并看清单位",
                "What the number format “" + AnswerFaults.echo(format)
                + "” shows cannot be read; use the format General, and"
                        + " see to the unit");
    }

    static Fault scaledFormat(Pointer at, String format, String shown, String kept) {
        return Fault.of(at, "unclear-format",
                "按数字格式“" + AnswerFaults.echo(format) + "”显示的是" + shown + "，而单元格里存的是" + kept
                        + "，分不清指哪一个；请改用“常规”格式，并看清单位",
                "The number format “" + AnswerFaults.echo(format) + "” shows " + shown + " where the cell holds " + kept
                        + ", and either may be meant; use the format General, and see to the unit");
    }
}
