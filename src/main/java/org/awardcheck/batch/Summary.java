package org.awardcheck.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * What a batch comes to.
 *
 * @param read     how many projects were read; each was assessed or refused
 * @param complete whether all was read that was to be sent
 * @param totals   over all awards
 * @param sections those of the policy's editions that were asked for, in their order
 * @param awards   the same
 * @param editions the editions themselves, so that the sums can be traced to their rules
 */
@RegisterForReflection
public record Summary(long read, long assessed, long refused, boolean complete, Sums totals, List<Item> sections,
        List<Item> awards, List<Edition> editions) {

    /**
     * A section or an award.
     *
     * @param policy the edition's id
     */
    @RegisterForReflection
    public record Item(String policy, String id, String title, Sum now, Sum potential) {
    }

    /**
     * An edition of the policy.
     *
     * @param policy   its id
     * @param checksum of its rules: the same for as long as none of them changes
     */
    @RegisterForReflection
    public record Edition(String policy, String checksum) {
    }

    /** What can be had now, and with the stages that are still to come. */
    @RegisterForReflection
    public record Sums(Sum now, Sum potential) {
    }

    /**
     * A sum over projects.
     *
     * @param projects how many have any of it
     * @param minimum  the least that it comes to, in yuan
     * @param maximum  the most that it comes to, in yuan
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Sum(long projects, long minimum, long maximum) {
    }
}
