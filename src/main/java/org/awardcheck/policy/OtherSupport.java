package org.awardcheck.policy;

import java.util.List;

/**
 * Something that the policy offers without an amount of its own: it is named, cited, and asked about nowhere.
 *
 * @param figures the figures that its text is made with
 */
public record OtherSupport(String id, Text text, Clause clause, List<Figure> figures) {
    public OtherSupport {
        figures = List.copyOf(figures);
    }
}
