package org.awardcheck.batch;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import org.awardcheck.function.AwardView;
import org.awardcheck.function.Problem;
import org.awardcheck.function.TotalsView;

/** A line of results in NDJSON. */
public sealed interface ResultLine {

    /**
     * How a project comes out.
     *
     * @param line   where it is in what was sent
     * @param own    what the user gave along; absent where that is nothing
     * @param policy the edition's id
     * @param on     the date asked about
     * @param counts the number of awards by status
     * @param awards those that can be had, now or later
     */
    @RegisterForReflection
    record ProjectLine(long line, @JsonInclude(NON_EMPTY) Map<String, String> own, String policy, String on,
            TotalsView totals, Map<String, Integer> counts, List<AwardView> awards) implements ResultLine {
    }

    /** How one award comes out for a project. */
    @RegisterForReflection
    record AwardLine(long line, @JsonInclude(NON_EMPTY) Map<String, String> own, @JsonUnwrapped AwardView award)
            implements ResultLine {
    }

    /** Why a project was refused. */
    @RegisterForReflection
    record RefusedLine(long line, @JsonInclude(NON_EMPTY) Map<String, String> own, Problem problem)
            implements ResultLine {
    }

    /** The last line. */
    @RegisterForReflection
    record SummaryLine(Summary summary) implements ResultLine {
    }
}
