package org.awardcheck.policy.mutation;

import java.util.ArrayList;
import java.util.List;

/** Copies of a list with one place changed. */
final class Replaced {
    private Replaced() {
    }

    static <T> List<T> at(int place, T element, List<T> list) {
        List<T> changed = new ArrayList<>(list);
        changed.set(place, element);
        return changed;
    }

    static <T> List<T> without(int place, List<T> list) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(place);
        return changed;
    }
}
