package org.awardcheck.wording;

import org.awardcheck.eligibility.Truth;

/** The joints in English. */
interface EnglishJoints extends Joints {
    @Override
    default String beforeAnswer(Truth truth) {
        return truth == Truth.UNKNOWN ? "; " : "; your answer: ";
    }

    @Override
    default String notAnswered() {
        return "not answered yet";
    }

    @Override
    default String notChosen() {
        return "topic not chosen";
    }

    @Override
    default String betweenOptions() {
        return "; ";
    }

    @Override
    default String betweenAnswers() {
        return ", ";
    }

    @Override
    default String afterLabel() {
        return ": ";
    }

    @Override
    default String beforeShortfall() {
        return ", short by ";
    }

    @Override
    default String beforeFitting() {
        return "; this one does: ";
    }

    @Override
    default String beforeAmount() {
        return "May be eligible: ";
    }

    @Override
    default String afterAmount() {
        return ". ";
    }

    @Override
    default String beforeMissing() {
        return "Cannot tell yet. Missing: ";
    }

    @Override
    default String beforeFailures() {
        return "Does not apply. ";
    }

    @Override
    default String betweenFailures() {
        return ". ";
    }

    @Override
    default String afterGroup() {
        return ": of ";
    }

    @Override
    default String betweenAwards() {
        return ", ";
    }

    @Override
    default String beforeLastAward() {
        return " and ";
    }
}
