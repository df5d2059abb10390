package org.awardcheck.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.function.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

/**
 * Describes the functions and the way in for many projects, which the scanner for REST resources does not see. Runs
 * once, while the program is built.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class FunctionsFilter implements OASFilter {
    private static final String JSON = "application/json";

    private final IndexView index;
    private final RecordSchemas records = new RecordSchemas();
    private final RequestSchemas requests = new RequestSchemas(PublishedPolicy.EDITIONS, records);

    /** @param index of the program's classes */
    public FunctionsFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setComponents(OASFactory.createComponents());
        for (FunctionDescription function : FunctionDescription.in(index)) {
            api.getPaths().addPathItem("/" + function.name(), path(function));
        }
        api.getPaths().addPathItem(BatchPath.PATH, new BatchPath(requests, records).item());
        records.of(Problem.class);
        requests.components().forEach(api.getComponents()::addSchema);
        records.components().forEach(api.getComponents()::addSchema);
    }

    private PathItem path(FunctionDescription function) {
        Operation post = operation(function, function.name());
        function.request().ifPresent(type -> post.requestBody(OASFactory.createRequestBody().required(true)
                .content(content(requests.of(type), function.examples()))));
        post.getResponses().addAPIResponse("413", problem("A body of more than 64 KiB"))
                .addAPIResponse("415", problem("A body that is no JSON in UTF-8"));
        PathItem path = OASFactory.createPathItem().POST(post);
        if (function.isCacheable()) {
            Operation get = operation(function, "get-" + function.name());
            get.getResponses().addAPIResponse("304", OASFactory.createAPIResponse()
                    .description("The answer is the one that If-None-Match names"));
            path.GET(get.addParameter(requests.parameter("on", "")).addParameter(requests.parameter("language", "")));
        }
        return path;
    }

    private Operation operation(FunctionDescription function, String id) {
        APIResponses responses = OASFactory.createAPIResponses()
                .addAPIResponse("200", response("The answer", content(records.of(function.response()), Map.of())))
                .addAPIResponse("400", problem("Every fault in the request, by JSON pointer"))
                .addAPIResponse("405", problem("Another method"));
        return OASFactory.createOperation().operationId(id).summary(function.question())
                .description(function.description().orElse(null)).responses(responses);
    }

    private static Content content(Schema schema, Map<String, Object> examples) {
        var mediaType = OASFactory.createMediaType().schema(schema);
        examples.forEach((name, value) -> mediaType.addExample(name, OASFactory.createExample().value(value)));
        return OASFactory.createContent().addMediaType(JSON, mediaType);
    }

    static APIResponse problem(String description) {
        return response(description, OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE,
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static APIResponse response(String description, Content content) {
        return OASFactory.createAPIResponse().description(description).content(content);
    }
}
