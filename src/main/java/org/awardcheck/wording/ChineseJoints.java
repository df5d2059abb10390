package org.awardcheck.wording;

import org.awardcheck.eligibility.Truth;

/** The joints in Chinese. */
interface ChineseJoints extends Joints {
    @Override
    default String beforeAnswer(Truth truth) {
        return truth == Truth.UNKNOWN ? "；" : "；您的回答：";
    }

    @Override
    default String notAnswered() {
        return "尚未回答";
    }

    @Override
    default String notChosen() {
        return "未涉及这一方面";
    }

    @Override
    default String betweenOptions() {
        return "、";
    }

    @Override
    default String betweenAnswers() {
        return "、";
    }

    @Override
    default String afterLabel() {
        return "";
    }

    @Override
    default String beforeShortfall() {
        return "，还差";
    }

    @Override
    default String beforeFitting() {
        return "；实际适用：";
    }

    @Override
    default String beforeAmount() {
        return "可能符合：";
    }

    @Override
    default String afterAmount() {
        return "；";
    }

    @Override
    default String beforeMissing() {
        return "还不能判断，缺少：";
    }

    @Override
    default String beforeFailures() {
        return "不符合：";
    }

    @Override
    default String betweenFailures() {
        return "。";
    }

    @Override
    default String afterGroup() {
        return "：";
    }

    @Override
    default String betweenAwards() {
        return "、";
    }

    @Override
    default String beforeLastAward() {
        return "、";
    }
}
