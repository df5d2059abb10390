package org.awardcheck.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.awardcheck.catalogue.PublishedPolicy;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes the functions, which the scanner for REST resources does not see. Runs once, while the program is built.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class FunctionsFilter implements OASFilter {
    private static final String JSON = "application/json";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setComponents(OASFactory.createComponents());
        RequestSchemas requests = new RequestSchemas(PublishedPolicy.EDITIONS);
        ResponseSchemas responses = new ResponseSchemas();
        for (FunctionDescription function : FunctionDescription.ALL) {
            api.getPaths().addPathItem("/" + function.name(), OASFactory.createPathItem()
                    .POST(OASFactory.createOperation()
                            .operationId(function.name())
                            .summary(function.question())
                            .requestBody(OASFactory.createRequestBody().required(true)
                                    .content(content(requests.of(function.name()), function.examples())))
                            .responses(OASFactory.createAPIResponses()
                                    .addAPIResponse("200", response("The answer",
                                            content(responses.of(function.response()), Map.of())))
                                    .addAPIResponse("400", problem("Every fault in the body, by JSON pointer"))
                                    .addAPIResponse("405", problem("Not a POST"))
                                    .addAPIResponse("413", problem("A body of more than 64 KiB"))
                                    .addAPIResponse("415", problem("A body that is no JSON in UTF-8")))));
        }
        requests.components().forEach(api.getComponents()::addSchema);
        responses.components().forEach(api.getComponents()::addSchema);
        api.getComponents().addSchema("Problem", ProblemSchema.problem());
    }

    private static Content content(Schema schema, Map<String, Object> examples) {
        var mediaType = OASFactory.createMediaType().schema(schema);
        examples.forEach((name, value) -> mediaType.addExample(name, OASFactory.createExample().value(value)));
        return OASFactory.createContent().addMediaType(JSON, mediaType);
    }

    private static APIResponse problem(String description) {
        return response(description, OASFactory.createContent().addMediaType("application/problem+json",
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static APIResponse response(String description, Content content) {
        return OASFactory.createAPIResponse().description(description).content(content);
    }
}
