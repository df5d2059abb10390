package org.awardcheck.wording;

import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;

/** The small words that hold the parts of a sentence together. They are the same whatever the parts are. */
enum Connective {
    /** Before what a condition asks for that is not met, or not yet. */
    BEFORE_NEEDED("需要：", "Needed: "),
    /** Between what a condition asks for and that its fact is unknown. */
    BEFORE_UNKNOWN("；", "; "),
    /** Between what a condition asks for and that its fact was not asked. */
    BEFORE_NOT_ASKED("；", ". "),
    /** Between what a condition asks for and the answer that fails it. */
    BEFORE_ANSWER("；您的回答：", "; your answer: "),
    /** What stands for an answer that was not given. */
    NOT_ANSWERED("尚未回答", "not answered yet"),
    /** The same, where 'I don't know yet' was chosen. */
    NOT_KNOWN("选了“暂不清楚”", "you don’t know yet"),
    /** What stands for an answer that was not asked for, because its topic was left out. */
    NOT_ASKED("未问到", "not asked"),
    /** Between options, or things that are missing. */
    BETWEEN_OPTIONS("、", "; "),
    /** Between the answers to several facts. */
    BETWEEN_ANSWERS("、", ", "),
    /** Between the name of something and what it is, where they stand as a line of their own. */
    BEFORE_ANY("：", ": "),
    /** Between parts of a sentence that have commas of their own. */
    BETWEEN_PARTS("；", "; "),
    /** Between the name of a fact and its answer, where both are said. */
    AFTER_LABEL("", ": "),
    /** Between what a condition asks for and what a figure lacks of it. */
    BEFORE_SHORTFALL("，还差", ", short by "),
    /** Before the facts by which a project belongs to another award than the one that is left where none of them fits. */
    BEFORE_DECIDING("按", "By "),
    /** Between these facts and that award: whether its other conditions are met is not said. */
    BEFORE_FITTING("归入另一项：", " it belongs to another award: "),
    /** Before the amount of an award that can be had. */
    BEFORE_AMOUNT("可能符合：", "May be eligible: "),
    /** Between the amount and what is waited for. */
    AFTER_AMOUNT("；", ". "),
    /** Before the facts that would settle an award. */
    BEFORE_MISSING("待定，缺少：", "Needs more answers: "),
    /** Before the conditions that an award fails by. */
    BEFORE_FAILURES("不符合：", "Does not apply. "),
    /** Between such conditions. */
    BETWEEN_FAILURES("。", ". "),
    /** Between the name of a group and those of its awards that count once. */
    AFTER_GROUP("：", ": of "),
    /** Behind the name of a group that counts so only once awards are paid that wait for a later stage. */
    WITH_LATER_STAGES("（含以后各阶段）", ", with later stages"),
    /** Between such awards, but for the last two. */
    BETWEEN_AWARDS("、", ", "),
    /** Between the last two of them. */
    BEFORE_LAST_AWARD("和", " and ");

    private final Text words;

    Connective(String zh, String en) {
        this.words = new Text(zh, en);
    }

    String in(Language language) {
        return words.in(language);
    }
}
