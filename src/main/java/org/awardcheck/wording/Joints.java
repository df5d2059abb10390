package org.awardcheck.wording;

import org.awardcheck.eligibility.Truth;

/** The small words that hold the parts of a sentence together. They are the same whatever the parts are. */
public interface Joints {

    /** Between what a condition asks for and what was answered. @param truth how the condition came out; not true */
    String beforeAnswer(Truth truth);

    /** What stands for an answer that was not given. */
    String notAnswered();

    /** What stands for an answer to a topic that was not chosen. */
    String notChosen();

    /** Between options, or things that are missing. */
    String betweenOptions();

    /** Between the answers to several facts. */
    String betweenAnswers();

    /** Between the name of a fact and its answer, where both are told. */
    String afterLabel();

    /** Between what a condition asks for and what a figure lacks of it. */
    String beforeShortfall();

    /** Between what none of the alternatives was to fit and those that do. */
    String beforeFitting();

    /** Before the amount of an award that can be had. */
    String beforeAmount();

    /** Between the amount and what is waited for. */
    String afterAmount();

    /** Before the facts that would settle an award. */
    String beforeMissing();

    /** Before the conditions that an award fails by. */
    String beforeFailures();

    /** Between such conditions. */
    String betweenFailures();

    /** Between the name of a group and those of its awards that count once. */
    String afterGroup();

    /** Between such awards, but for the last two. */
    String betweenAwards();

    /** Between the last two of them. */
    String beforeLastAward();
}
