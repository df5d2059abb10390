package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.RequestReader;

/** What does the policy offer? */
public class CatalogueFunction {
    private final RequestReader requests;

    CatalogueFunction(RequestReader requests) {
        this.requests = requests;
    }

    /** @throws org.awardcheck.request.BadRequestException naming everything that is wrong with the body */
    @Funq(Functions.CATALOGUE)
    public CatalogueResponse catalogue(JsonBody body) {
        return CatalogueResponse.of(requests.read(body));
    }
}
