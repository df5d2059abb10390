package org.awardcheck.health;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {
    @Test
    void readinessNamesTheEditionAndItsCounts() {
        Policy policy = PublishedPolicy.EDITIONS.policies().get(0);
        String data = "checks.find { it.name == 'policy' }.data.'" + policy.id();
        get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"))
                .body(data + ".checksum'", equalTo(policy.source().checksum()))
                .body(data + ".awards'", equalTo(policy.awards().size()))
                .body(data + ".facts'", equalTo(policy.facts().size()))
                .body(data + ".validTo'", equalTo(policy.period().to().toString()));
    }

    @Test
    void livenessAsksNothingOfThePolicy() {
        get("/q/health/live").then().statusCode(200).body("checks.name", hasItem("award-check"));
    }
}
