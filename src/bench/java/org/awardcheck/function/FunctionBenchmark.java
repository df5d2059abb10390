package org.awardcheck.function;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.RequestReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many requests a second one thread answers as the function {@code awards} does, explanations and all, from the bytes
 * of the body to those of the answer; and beside it what parsing the same body and copying the same answer takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class FunctionBenchmark {
    private static final Path REQUESTS = Path.of("src/test/load");

    /** The name of the request, one of those that are used over HTTP, too. */
    @Param({"short", "long"})
    public String request;

    private final ObjectMapper mapper = new ObjectMapper();
    private final RequestReader requests = new RequestReader(PublishedPolicy.EDITIONS, Clock.systemUTC());
    private final AwardsJson awards = new AwardsJson(mapper, new Assessors(PublishedPolicy.EDITIONS));
    private byte[] body;
    private byte[] ready;

    /** @throws IOException if the request is not there */
    @Setup
    public void prepare() throws IOException {
        body = Files.readAllBytes(REQUESTS.resolve(request + ".json"));
        ByteBuffer answer = awards();
        ready = new byte[answer.remaining()];
        answer.get(ready);
    }

    @Benchmark
    public ByteBuffer awards() {
        return awards.write(requests.read(JsonBody.parse(body)));
    }

    /** @throws IOException never: the body is JSON */
    @Benchmark
    public ByteBuffer floor() throws IOException {
        mapper.readTree(body);
        return ByteBuffer.wrap(ready.clone());
    }
}
