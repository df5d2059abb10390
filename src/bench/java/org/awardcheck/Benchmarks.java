package org.awardcheck;

import java.util.Collection;
import java.util.List;
import org.awardcheck.eligibility.EngineBenchmark;
import org.awardcheck.function.FunctionBenchmark;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and sets each beside its floor, the best second of each: whatever else a machine does can only
 * slow one down.
 */
public final class Benchmarks {
    private static final String FLOOR = "floor";

    private Benchmarks() {
    }

    /** @throws RunnerException if a benchmark fails, and so if the floor and the engine differ */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(EngineBenchmark.class.getName())
                .include(FunctionBenchmark.class.getName()).addProfiler(GCProfiler.class).shouldFailOnError(true)
                .build()).run();
        System.out.printf("%n%-24s %14s %14s %8s %14s%n", "one thread, a second", "", FLOOR, "ratio", "bytes each");
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            if (!name.equals(FLOOR)) {
                String request = result.getParams().getParam("request");
                double rate = best(result);
                double floor = best(floorOf(result, results));
                System.out.printf("%-24s %,14.0f %,14.0f %8.2f %,14.0f%n", request == null ? name : name + ", "
                        + request,
                        rate, floor, rate / floor, allocated(result));
            }
        }
    }

    /** The floor of the same class with the same parameters. */
    private static RunResult floorOf(RunResult result, Collection<RunResult> results) {
        return results.stream().filter(it -> it.getPrimaryResult().getLabel().equals(FLOOR)
                && key(it).equals(key(result))).findFirst().orElseThrow();
    }

    private static List<String> key(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return List.of(benchmark.substring(0, benchmark.lastIndexOf('.')),
                String.valueOf(result.getParams().getParam("request")));
    }

    private static double best(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMax();
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    }
}
