package org.awardcheck.http;

import static io.restassured.RestAssured.given;
import static org.awardcheck.function.Calls.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.awardcheck.function.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a user answers is logged or kept. */
@QuarkusTest
class PrivacyTest {
    private static final String SECRET = "87654321";

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"answers\":{\"softInvestment\":87654321}}",
        "{\"answers\":{\"softInvestment\":\"87654321\"}}",
        "{\"answers\":{\"87654321\":1}}",
        "x87654321",
        "{\"answers\":{\"softInvestment\":x87654321}}",
        "{\"answers\":{\"softInvestment\":87654321}} 87654321"})
    void nothingOfABodyIsLoggedOrKept(String body) {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = recordingIn(logged);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            for (String function : Calls.FUNCTIONS) {
                Response response = post(function, body);
                assertFalse(response.statusCode() >= 500);
                assertEquals("no-store", response.header("Cache-Control"));
                assertEquals("nosniff", response.header("X-Content-Type-Options"));
                assertNull(response.header("Set-Cookie"));
            }
        } finally {
            root.removeHandler(handler);
        }
        assertEquals(List.of(), logged.stream().filter(line -> line.contains(SECRET)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"result", "result.json", "result.csv", "compare", "answers", "questions/soft-investment",
            "awards", "nothing",
        "next?asked=soft-investment"})
    void nothingOfAnAddressIsLoggedOrKept(String page) {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = recordingIn(logged);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            for (String query : List.of("softInvestment=", "softInvestment=x", "x=", "on=", "", "%")) {
                Response response = given().redirects().follow(false).urlEncodingEnabled(false)
                        .get("/zh/" + page + (page.contains("?") ? "&" : "?") + query + SECRET);
                assertFalse(response.statusCode() >= 500);
                assertEquals("no-store", response.header("Cache-Control"));
                assertNull(response.header("Set-Cookie"));
            }
        } finally {
            root.removeHandler(handler);
        }
        assertEquals(List.of(), logged.stream().filter(line -> line.contains(SECRET)).toList());
    }

    /** What fails says where, and by what; in words an exception may hold the address. */
    @Test
    void aFailureIsLoggedWithoutItsWords() {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = recordingIn(logged);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            assertEquals(500, given().get(BusyRoute.PATH + "?x" + SECRET).statusCode());
        } finally {
            root.removeHandler(handler);
        }
        assertEquals(List.of(), logged.stream().filter(line -> line.contains(SECRET)).toList());
        assertEquals(1, logged.stream().filter(line -> line.contains("java.lang.NumberFormatException")
                && line.contains("BusyRoute.answer")).count(), logged::toString);
    }

    /** What is logged at any level, with all that an exception says. */
    static Handler recordingIn(List<String> logged) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                StringWriter thrown = new StringWriter();
                if (line.getThrown() != null) {
                    line.getThrown().printStackTrace(new PrintWriter(thrown));
                }
                logged.add(line.getMessage() + " " + Arrays.toString(line.getParameters()) + thrown);
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        handler.setLevel(Level.ALL);
        return handler;
    }
}
