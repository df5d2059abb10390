package org.awardcheck.browser;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Tests that look at pages in a browser, one for each class of them; Quarkus wants its annotation on the class itself.
 */
abstract class BrowserTest {
    static Chromium chromium;

    @TestHTTPResource("/")
    URI site;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }
}
