package org.awardcheck.batch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awardcheck.function.Problem;
import org.awardcheck.request.AwardsRequest;
import org.awardcheck.situation.CellReadAs;

/**
 * One project of a batch: what is asked of it or, if that cannot be read, why not.
 *
 * @param line    where it is in what was sent; 1 is the first
 * @param own     what the user gave along to be handed through, by column; empty where there are no columns
 * @param request null if it is refused
 * @param problem null if it is not
 * @param readAs  its figures that were read as other numbers than their digits
 */
public record Project(long line, Map<String, String> own, AwardsRequest request, Problem problem,
        List<CellReadAs> readAs) {

    static Project read(long line, Map<String, String> own, AwardsRequest request) {
        return new Project(line, own, request, null, List.of());
    }

    static Project refused(long line, Map<String, String> own, Problem problem) {
        return new Project(line, own, null, problem, List.of());
    }

    /** Why it is refused: a line for each fault, which names its cell. */
    public String faults() {
        return problem.errors().stream()
                .map(fault -> (fault.pointer().isEmpty() ? "" : fault.pointer().substring(1) + ": ") + fault.detail())
                .collect(Collectors.joining("\n"));
    }

    boolean isRefused() {
        return problem != null;
    }
}
