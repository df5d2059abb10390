package org.awardcheck.blackbox.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whoever asks by the protocol's own client, which holds every answer to the schema that the tool is listed with. */
final class Assistant implements Closeable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final McpSyncClient client;
    private final List<Tool> tools;

    /** @param base scheme, host and port */
    Assistant(String base) {
        client = McpClient.sync(HttpClientStreamableHttpTransport.builder(base).endpoint("/mcp").build())
                .requestTimeout(LONGEST).enableCallToolSchemaCaching(true).build();
        client.initialize();
        tools = client.listTools().tools();
    }

    /**
     * What a tool says.
     *
     * @param structured null in an error
     */
    record Reply(boolean isError, JsonNode structured, String text) {
    }

    /** The tools that there are, by name. */
    Map<String, Tool> tools() {
        return tools.stream().collect(Collectors.toMap(Tool::name, tool -> tool));
    }

    /** What an assistant is told of all of them. */
    String instructions() {
        return client.getServerInstructions();
    }

    Reply call(String tool, JsonNode arguments) throws IOException {
        CallToolResult result = client.callTool(CallToolRequest.builder(tool)
                .arguments(JSON.convertValue(arguments, JSON.getTypeFactory()
                .constructMapType(Map.class, String.class, Object.class)))
                .build());
        return new Reply(Boolean.TRUE.equals(result.isError()),
                result.structuredContent() == null ? null
                : JSON.readTree(JSON.writeValueAsBytes(result.structuredContent())),
                ((TextContent) result.content().get(0)).text());
    }

    @Override
    public void close() {
        client.closeGracefully();
    }
}
