package org.awardcheck.eligibility;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awardcheck.answers.Answers;
import org.awardcheck.calculator.Amount;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Policy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many projects a second one thread assesses: statuses, amounts and totals of all awards, three-valued, from parsed
 * answers and without a word; and beside it the same awards as straight-line code.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(MixedProjects.COUNT)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class EngineBenchmark {
    private Assessor assessor;
    private Answers[] projects;
    private long[][] floorProjects;
    private Floor floor;
    private FloorFindings results;

    /** @throws IllegalStateException if the floor and the engine differ on a project that is told in full */
    @Setup
    public void prepare() throws IOException, ReflectiveOperationException {
        Policy policy = PublishedPolicy.EDITIONS.policies().get(0);
        assessor = new Assessor(policy);
        List<Answers> mixed = MixedProjects.of(policy);
        projects = mixed.toArray(Answers[]::new);
        floor = FloorCompiler.compile(policy);
        results = new FloorFindings(policy.awards().size());
        floorProjects = mixed.stream().map(EngineBenchmark::toldInFull).toArray(long[][]::new);
        for (int i = 0; i < projects.length; i++) {
            floor.assess(floorProjects[i], results);
            requireSame(results, assessor.assess(MixedProjects.toldInFull(projects[i])));
        }
    }

    @Benchmark
    public void engine(Blackhole hole) {
        for (Answers project : projects) {
            hole.consume(assessor.assess(project));
        }
    }

    /** The same, and every outcome read. */
    @Benchmark
    public void outcomes(Blackhole hole) {
        for (Answers project : projects) {
            for (Outcome outcome : assessor.assess(project).outcomes()) {
                hole.consume(outcome.award());
                hole.consume(outcome.status());
                hole.consume(outcome.amount());
            }
        }
    }

    @Benchmark
    public void floor(Blackhole hole) {
        for (long[] project : floorProjects) {
            floor.assess(project, results);
            hole.consume(results);
        }
    }

    private static long[] toldInFull(Answers answers) {
        Answers full = MixedProjects.toldInFull(answers);
        return IntStream.range(0, full.facts().size()).mapToLong(full::at).toArray();
    }

    private static void requireSame(FloorFindings found, Assessment assessment) {
        for (int i = 0; i < assessment.size(); i++) {
            Amount amount = assessment.amount(i);
            long minimum = amount == null ? 0 : amount.minimum();
            long maximum = amount == null ? 0 : amount.maximum();
            if (found.status[i] != status(assessment.status(i)) || found.minimum[i] != minimum
                    || found.maximum[i] != maximum) {
                throw new IllegalStateException("the floor differs in " + assessment.rule(i).award().id() + ": "
                        + RandomProjects.spelled(assessment.answers()));
            }
        }
    }

    private static byte status(Status status) {
        return switch (status) {
            case ELIGIBLE -> FloorFindings.ELIGIBLE;
            case PENDING -> FloorFindings.PENDING;
            case NOT_ELIGIBLE -> FloorFindings.NOT_ELIGIBLE;
            case UNDETERMINED -> throw new IllegalStateException("undetermined with everything told");
        };
    }
}
