package org.awardcheck.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Policy;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as soon as the policy is there; says which editions, and how much is in each. Answered on the event loop: it
 * waits for nothing, and threads are scarce when it matters.
 */
@Readiness
class PolicyReadiness implements AsyncHealthCheck {
    private final Editions editions;

    PolicyReadiness(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("policy").up();
        for (Policy policy : editions.policies()) {
            response.withData(policy.id() + ".checksum", policy.source().checksum())
                    .withData(policy.id() + ".awards", policy.awards().size())
                    .withData(policy.id() + ".facts", policy.facts().size())
                    .withData(policy.id() + ".questions", policy.questions().size())
                    .withData(policy.id() + ".otherSupport", policy.otherSupport().size())
                    .withData(policy.id() + ".validFrom", policy.period().from().toString())
                    .withData(policy.id() + ".validTo", policy.period().to().toString());
        }
        return Uni.createFrom().item(response.build());
    }
}
