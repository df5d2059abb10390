package org.awardcheck.web.result;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.awardcheck.web.query.ShortForm;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind a proxy the address that a result is called up by again is the one that its visitors see. */
@QuarkusTest
@TestProfile(ProxiedAddressTest.BehindAProxy.class)
class ProxiedAddressTest {

    /** As deploy/README.md says. */
    public static final class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.enable-forwarded-host", "true");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https, check.example,      , https://check.example",
        "https, check.example,   443, https://check.example",
        "https, check.example,  8443, https://check.example:8443",
        "http,  check.example,    80, http://check.example",
        "https, check.example:8443, , https://check.example:8443"})
    void itHasTheProxysSchemeAndHost(String scheme, String host, String port, String site) {
        var request = given().header("X-Forwarded-Proto", scheme).header("X-Forwarded-Host", host);
        String page = (port == null ? request : request.header("X-Forwarded-Port", port))
                .get("/en/result?inHuzhou=yes&on=2025-06-30").asString();
        assertEquals(site + "/en/result?" + ShortForm.of("inHuzhou=yes&on=2025-06-30"),
                Jsoup.parse(page).select("a.standalone[href^=http]").attr("href"));
    }
}
