package org.awardcheck.eligibility;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and sets the engine beside its floor, the best second of each: whatever else a machine does can
 * only slow one down.
 */
public final class Benchmarks {
    private Benchmarks() {
    }

    /** @throws RunnerException if a benchmark fails, and so if the floor and the engine differ */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(EngineBenchmark.class.getName())
                .addProfiler(GCProfiler.class).shouldFailOnError(true).build()).run();
        double engine = best(results, "engine");
        double floor = best(results, "floor");
        System.out.printf("%nengine  %,12.0f projects a second, %,.0f bytes each%nfloor   %,12.0f projects a second%n"
                + "ratio   %12.2f%n", engine, allocated(results, "engine"), floor, engine / floor);
    }

    private static double best(Collection<RunResult> results, String benchmark) {
        return of(results, benchmark).getPrimaryResult().getStatistics().getMax();
    }

    private static double allocated(Collection<RunResult> results, String benchmark) {
        return of(results, benchmark).getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    }

    private static RunResult of(Collection<RunResult> results, String benchmark) {
        return results.stream().filter(result -> result.getPrimaryResult().getLabel().equals(benchmark)).findFirst()
                .orElseThrow();
    }
}
