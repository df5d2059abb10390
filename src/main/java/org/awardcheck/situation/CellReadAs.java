package org.awardcheck.situation;

import org.awardcheck.answers.Pointer;

/**
 * A figure in a cell that was read as another number than its digits.
 *
 * @param at the cell
 */
public record CellReadAs(Pointer at, ReadAs as) {
}
