package org.awardcheck.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkiverse.mcp.server.InitialResponseInfo;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolManager.ToolAnnotations;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkiverse.mcp.server.TransportHint;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.function.Functions;
import org.awardcheck.function.Problem;
import org.awardcheck.request.BadRequestException;

/**
 * Every function as a tool of the Model Context Protocol, of the same name: what it is asked goes through the one
 * reader, and its answer is the same JSON, as structured content and as text. A bad request is an error of the tool
 * that holds the problem detail, which an assistant can read and mend.
 */
@Singleton
class FunctionTools implements InitialResponseInfo {
    /** They change nothing, say the same whenever they are asked the same, and ask nobody else. */
    private static final ToolAnnotations PURE = new ToolAnnotations(null, true, false, true, false);

    private static final JsonInclude.Value WITHOUT_NULLS = JsonInclude.Value.construct(JsonInclude.Include.NON_NULL,
            JsonInclude.Include.ALWAYS);

    private final Functions functions;
    private final CurrentVertxRequest current;
    private final ToolDescriptions descriptions;

    FunctionTools(Functions functions, CurrentVertxRequest current, ObjectMapper json) {
        this.functions = functions;
        this.current = current;
        // What is absent is not null, which the protocol knows none of. The extension sees to that in Quarkus' own
        // mapper alone; Vert.x copies this one as soon as it first reads or writes JSON.
        for (Class<?> written : List.of(ToolResponse.class, TextContent.class)) {
            json.configOverride(written).setInclude(WITHOUT_NULLS);
        }
        this.descriptions = new ToolDescriptions();
    }

    void register(@Observes StartupEvent start, ToolManager tools) {
        for (String name : functions.names()) {
            tools.newTool(name).setTitle(descriptions.question(name)).setDescription(descriptions.description(name))
                    .setInputSchema(descriptions.input(name)).setOutputSchema(descriptions.output(name))
                    .setAnnotations(PURE).addHint(TransportHint.STREAMABLE_HTTP_SKIP_SSE_INIT)
                    .setAsyncHandler(asked -> answer(name)).register();
        }
    }

    @Override
    public Optional<String> instructions(String serverName) {
        return Optional.of(descriptions.introduction());
    }

    private Uni<ToolResponse> answer(String function) {
        try {
            return functions.read(function, McpEndpoint.message(current.getCurrent()).arguments()).answer()
                    .map(json -> new ToolResponse(false, List.of(text(json)), new RawValue(utf8(json)), Map.of()));
        } catch (BadRequestException bad) {
            return Uni.createFrom().item(new ToolResponse(true, List.of(text(functions.write(Problem.of(bad))))));
        }
    }

    private static TextContent text(byte[] json) {
        return new TextContent(utf8(json));
    }

    private static String utf8(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
