package org.awardcheck.request;

import static org.awardcheck.situation.AnswerFaults.echo;
import static org.awardcheck.situation.AnswerFaults.meantEn;
import static org.awardcheck.situation.AnswerFaults.meantZh;

import java.util.Collection;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.policy.Text;

/** Every fault that a request can have, in words that say what to do. */
final class RequestFaults {
    private RequestFaults() {
    }

    static Fault noObject() {
        return Fault.whole("no-object", "请求体须是一个JSON对象；什么都不填时请发送{}",
                "The body must be a JSON object; send {} if there is nothing to say");
    }

    static Fault malformed() {
        return Fault.whole("malformed-json", "请求体不是合法的JSON", "The body is not valid JSON");
    }

    static Fault malformed(int line, int column) {
        return Fault.whole("malformed-json", "请求体不是合法的JSON，第" + line + "行第" + column + "列附近有误",
                "The body is not valid JSON; look near line " + line + ", column " + column);
    }

    static Fault queryBesideBody() {
        return Fault.whole("query-beside-body", "函数只读请求体，请去掉网址中“?”及其后的内容",
                "A function reads the body alone; remove the question mark from the address and what follows it");
    }

    static Fault somethingFollows() {
        return Fault.whole("trailing-content", "JSON对象之后还有多余内容，请删去", "Something follows the JSON object; remove it");
    }

    static Fault duplicateKey(String pointer, String key) {
        return new Fault(pointer, "duplicate-key", new Text(
                "“" + echo(key) + "”出现了不止一次，请只保留一个",
                "“" + echo(key) + "” appears here more than once; keep one of them"));
    }

    static Fault unknownMember(Pointer pointer, String name, Collection<String> known) {
        String list = String.join(", ", known);
        return Fault.of(pointer, "unknown-member", "没有“" + echo(name) + "”这一项" + meantZh(name, known, "；可用的有：" + list),
                "There is no member “" + echo(name) + "”" + meantEn(name, known, "; use " + list));
    }

    static Fault unknownAward(Pointer pointer, String name, Collection<String> known) {
        return Fault.of(pointer, "unknown-award",
                "没有“" + echo(name) + "”这项奖励" + meantZh(name, known, "；全部名称见catalogue函数"),
                "There is no award “" + echo(name) + "”" + meantEn(name, known, "; the function catalogue lists them"));
    }

    static Fault unknownLanguage(Pointer pointer, String name) {
        return Fault.of(pointer, "unknown-language", "没有“" + echo(name) + "”这种语言，请用zh或en",
                "There is no language “" + echo(name) + "”; use zh or en");
    }

    static Fault wrongType(Pointer pointer, Expected expected) {
        return Fault.of(pointer, "wrong-type", expected.words);
    }

    static Fault wrongType(Pointer pointer) {
        return Fault.of(pointer, "wrong-type", "这里的值类型不对，各项的类型见/q/openapi",
                "This is a value of another type; /q/openapi tells each member's type");
    }

    static Fault notWhole(Pointer pointer) {
        return Fault.of(pointer, "not-whole", "请填整数", "Write a whole number");
    }

    static Fault missing(Pointer pointer, String name) {
        return Fault.of(pointer, "missing", "缺少“" + name + "”", "'" + name + "' is missing");
    }

    static Fault noMoneyFact(Pointer pointer, String name, Collection<String> known) {
        String list = String.join(", ", known);
        return Fault.of(pointer, "no-money-fact", "“" + echo(name) + "”不是金额类事实，请用：" + list,
                "“" + echo(name) + "” is not a money fact; use one of " + list);
    }

    static Fault endsBeforeItBegins(Pointer pointer) {
        return Fault.of(pointer, "ends-before-it-begins", "“to”不能小于“from”", "'to' must not be below 'from'");
    }

    /** What should have stood there. */
    enum Expected {
        BOOLEAN("true或false", "true or false"),
        INTEGER("JSON整数", "a JSON integer"),
        OPTION("一个选项的名称（字符串）", "the id of an option, as a string"),
        OPTIONS("由选项名称组成的数组", "an array of option ids"),
        OBJECT("JSON对象", "a JSON object"),
        STRING("字符串", "a string"),
        FACTS("由事实名称组成的数组", "an array of fact ids");

        private final Text words;

        Expected(String zh, String en) {
            words = new Text("这里须填" + zh, "This must be " + en);
        }
    }
}
