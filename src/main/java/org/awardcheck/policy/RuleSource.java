package org.awardcheck.policy;

import java.util.Map;

/**
 * Which rules an edition was made of, so that a printed result can be traced to them.
 *
 * @param checksum the first 16 hexadecimal digits of the SHA-256 of the edition's files, one behind the other in the
 *                 order of their names, as {@code cat *.yaml | sha256sum} gives it in their folder
 * @param lines    for each award the line of its clause's file on which what it pays begins, from 1
 */
public record RuleSource(String checksum, Map<String, Integer> lines) {
    /** Of a policy that no file holds. */
    public static final RuleSource NONE = new RuleSource("", Map.of());

    public RuleSource {
        lines = Map.copyOf(lines);
    }

    /** Where the rule of an award of the edition is, as {@code file.yaml:line}. */
    public String of(Award award) {
        return award.clause().id() + ".yaml:" + lines.get(award.id());
    }
}
