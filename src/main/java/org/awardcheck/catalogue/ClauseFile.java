package org.awardcheck.catalogue;

import java.util.List;
import org.awardcheck.policy.Clause;

/**
 * A clause and what its file says of it.
 *
 * @param name where the edition lists the file
 */
record ClauseFile(Clause clause, Item name, List<Item> awards, List<Item> otherSupport) {
}
