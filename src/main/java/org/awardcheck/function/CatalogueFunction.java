package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.request.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What does the policy offer? */
public class CatalogueFunction {

    @Funq("catalogue")
    @Cacheable
    @Operation(summary = "政策提供哪些奖励？ / What does the policy offer?",
            description = "政策的全部条款、奖励、条件、事实和问题；对任何人都一样，不需要回答。\n\n"
                    + "All sections, awards, conditions, facts and questions of the policy: the same for "
                    + "everyone, without any answers.")
    public CatalogueResponse catalogue(Request asked) {
        return CatalogueResponse.of(asked);
    }
}
