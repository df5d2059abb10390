package org.awardcheck.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A problem detail (RFC 9457) with the faults of a request. */
final class ProblemSchema {
    private ProblemSchema() {
    }

    static Schema problem() {
        Schema error = object()
                .addProperty("pointer", string("Where, as a JSON pointer (RFC 6901)"))
                .addProperty("code", string("What kind of fault, for programs"))
                .addProperty("detail", string("What is wrong and what to do, in the asked language"));
        return object()
                .addProperty("type", string("about:blank"))
                .addProperty("title", string("The status in words"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", string("What to do"))
                .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(error));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
