package org.awardcheck.batch;

import java.math.BigDecimal;

/**
 * A cell that is not empty.
 *
 * @param text          what is in it where that is no number
 * @param number        null where it is a text
 * @param format        how a number is shown
 * @param isMarked      whether some of it is not meant, as {@link RichText} has it, or all of it is struck out
 * @param isUncalculated whether it is a formula whose result was not kept
 */
record SheetCell(String text, BigDecimal number, String format, boolean isMarked, boolean isUncalculated) {
}
