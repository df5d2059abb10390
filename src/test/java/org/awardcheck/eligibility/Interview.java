package org.awardcheck.eligibility;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.request.Bodies;
import org.awardcheck.request.Request;
import org.awardcheck.request.RequestReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What a typical enterprise answers, is asked, and may have; all of them are in {@code interviews.yaml}.
 *
 * @param questions the ids of the questions that it is asked, in order
 * @param least     the lower end of its total in yuan
 * @param most      the upper end of its total in yuan
 */
public record Interview(String enterprise, Answers answers, List<String> questions, long least, long most) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock IN_FORCE = Clock.fixed(Instant.parse("2025-06-30T00:00:00Z"), ZoneOffset.UTC);
    private static final RequestReader READER = new RequestReader(PublishedPolicy.EDITIONS, IN_FORCE);

    public static Stream<Interview> all() {
        try (InputStream in = Interview.class.getResourceAsStream("/policy/huzhou-manufacturing-2023/interviews.yaml")) {
            List<Map<String, Object>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return all.stream().map(Interview::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Interview of(Map<String, Object> item) {
        Map<String, Number> total = (Map<String, Number>) item.get("total");
        ObjectNode body = JSON.createObjectNode();
        body.set("answers", JSON.valueToTree(item.get("answers")));
        return new Interview((String) item.get("enterprise"), READER.read(Request.class, Bodies.of(body)).answers(),
                (List<String>) item.get("questions"), total.get("least").longValue(), total.get("most").longValue());
    }

    @Override
    public String toString() {
        return enterprise;
    }
}
