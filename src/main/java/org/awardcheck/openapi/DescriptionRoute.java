package org.awardcheck.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awardcheck.http.StaticContent;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Serves the description of the functions, which was made while the program was built; read and compressed for whoever
 * asks first. Quarkus' own handler would read it at every start and write YAML in which dates are without quotes, so
 * that readers of YAML 1.1 take examples for something that is no text.
 */
@Singleton
class DescriptionRoute {
    private static final String PATHS = "/q/openapi(\\.json|\\.ya?ml)?/?";
    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";
    private static final int BEFORE_QUARKUS_OWN = -1;

    private final ObjectMapper json;
    private final Map<String, StaticContent> written = new ConcurrentHashMap<>();

    DescriptionRoute(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.routeWithRegex(PATHS).method(HttpMethod.GET).method(HttpMethod.HEAD).order(BEFORE_QUARKUS_OWN)
                .blockingHandler(this::serve, false);
        router.routeWithRegex(PATHS).order(BEFORE_QUARKUS_OWN).handler(context -> {
            context.response().putHeader("Allow", "GET, HEAD");
            context.fail(405);
        });
    }

    private void serve(RoutingContext context) {
        if (context.request().path().endsWith("/")) {
            context.fail(404);
            return;
        }
        written.computeIfAbsent(mediaType(context), this::write).send(context.request());
    }

    /** By the ending, by the parameter {@code format}, or by what is accepted; YAML for everyone else. */
    private static String mediaType(RoutingContext context) {
        String path = context.normalizedPath();
        String accepted = context.request().getHeader("Accept");
        boolean isChosen = path.contains(".") ? path.endsWith(".json")
                : "json".equalsIgnoreCase(context.request().getParam("format"))
                        || accepted != null && accepted.contains(JSON);
        return isChosen ? JSON : YAML;
    }

    private StaticContent write(String mediaType) {
        try {
            Map<String, Object> description = json.readValue(MadeDescription.json(),
                    new TypeReference<LinkedHashMap<String, Object>>() {
            });
            return new StaticContent(mediaType + ";charset=UTF-8", mediaType.equals(JSON)
                    ? json.writeValueAsBytes(description) : yaml(description).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a description of our own is always JSON", e);
        }
    }

    /** Quotes whatever a reader would take for something other than a text. */
    private static String yaml(Map<String, Object> description) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        return new Yaml(options).dump(description);
    }
}
