package org.awardcheck.function;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;

/** Calls functions the way any client does. */
public final class Calls {
    /** The functions of the public contract. */
    public static final List<String> FUNCTIONS = List.of("awards", "award", "next-question", "near-misses",
            "investment-curve", "catalogue");

    private Calls() {
    }

    /** Sends a body as JSON, whatever it is. */
    public static Response post(String function, String body) {
        return given().contentType("application/json").body(body).post("/" + function);
    }

    /** The answer to a good request. */
    public static JsonPath ask(String function, String body) {
        return post(function, body).then().statusCode(200).contentType("application/json").extract().jsonPath();
    }
}
