package org.awardcheck.function;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.funqy.runtime.FunctionConstructor;
import io.quarkus.funqy.runtime.FunctionRecorder;
import io.quarkus.funqy.runtime.FunctionRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.request.AwardsRequest;
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
 * How many requests a second one thread answers as the function {@code awards} does, from the bytes of the body to
 * those of the answer: through Funqy's invoker, as every way in does, and without it; and beside it what parsing the
 * same body and copying the same answer takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class FunctionBenchmark {
    private static final Path REQUESTS = Path.of("src/test/load");
    private static final String AWARDS = "awards";

    /** The name of the request, one of those that are used over HTTP, too; {@code +} asks for reasons. */
    @Param({"short", "long", "short+"})
    public String request;

    private final ObjectMapper mapper = new Writing().objectMapper();
    private final RequestReader requests = new RequestReader(PublishedPolicy.EDITIONS, Clock.systemUTC());
    private final AwardsFunction function = new AwardsFunction(new EditionAssessors(PublishedPolicy.EDITIONS),
            assessment -> { });
    private Functions functions;
    private byte[] body;
    private byte[] ready;

    /** @throws IOException if the request is not there */
    @Setup
    public void prepare() throws IOException {
        FunctionRecorder.registry = new FunctionRegistry();
        FunctionRecorder.registry.register(AwardsFunction.class, AWARDS,
                "(Lorg/awardcheck/request/AwardsRequest;)Lorg/awardcheck/function/AwardsResponse;", AWARDS);
        functions = new Functions(mapper, requests);
        FunctionConstructor.CONTAINER = new OneBean(function);
        String sent = Files.readString(REQUESTS.resolve(request.replace("+", "") + ".json"));
        body = (request.endsWith("+") ? sent.replaceFirst("\\{", "{\"explain\": true,") : sent)
                .getBytes(StandardCharsets.UTF_8);
        ready = awards();
    }

    @Benchmark
    public byte[] awards() {
        return functions.read(AWARDS, JsonBody.parse(body)).answer().await().indefinitely();
    }

    /** The same without the invoker. */
    @Benchmark
    public byte[] direct() {
        return functions.write(function.awards(requests.read(AwardsRequest.class, JsonBody.parse(body))));
    }

    /** @throws IOException never: the body is JSON */
    @Benchmark
    public byte[] floor() throws IOException {
        mapper.readTree(body);
        return ready.clone();
    }
}
