package org.awardcheck.blackbox;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URI;

/** The program as it is built, as a jar or as a binary, on a port of its own. */
@QuarkusIntegrationTest
class ProgramIT extends BlackBoxSuite {
    @TestHTTPResource
    URI address;

    @Override
    protected Door door() {
        return new HttpDoor("http://" + address.getAuthority());
    }
}
