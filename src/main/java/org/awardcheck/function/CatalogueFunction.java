package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.request.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What does the policy offer? */
public class CatalogueFunction {

    @Funq("catalogue")
    @Cacheable
    @Operation(summary = "What does the policy offer?")
    public CatalogueResponse catalogue(Request asked) {
        return CatalogueResponse.of(asked);
    }
}
