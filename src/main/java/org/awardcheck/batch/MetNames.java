package org.awardcheck.batch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of tags that workbooks have brought so far. Aalto keeps each that FastExcel's reader meets for good, and becomes
 * slow by some tens of thousands, so that there is an end to new ones: all spreadsheet programs together write some thousands.
 */
final class MetNames {
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final int most;

    MetNames(int most) {
        this.most = most;
    }

    /** Takes a name. @return whether it was there, or there was room for it */
    boolean take(String name) {
        if (names.contains(name)) {
            return true;
        }
        if (names.size() >= most) {
            return false;
        }
        names.add(name);
        return true;
    }
}
