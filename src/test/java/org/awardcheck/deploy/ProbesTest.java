package org.awardcheck.deploy;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.Probe;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the manifests ask a container for is what the program answers. */
@QuarkusTest
class ProbesTest {
    /** Where the program listens unless it is told otherwise; while it is tested, it is. */
    private static final int PORT = 8080;

    @Test
    void everyProbeIsAnswered() {
        Manifests.containers().flatMap(ProbesTest::probes).map(HTTPGetAction::getPath)
                .forEach(path -> get(path).then().statusCode(200).body("status", equalTo("UP")));
    }

    @Test
    void everyContainerIsAskedWhetherItIsReadyAndAlive() {
        Manifests.containers().forEach(container -> {
            assertEquals("/q/health/ready", container.getReadinessProbe().getHttpGet().getPath());
            assertEquals("/q/health/live", container.getLivenessProbe().getHttpGet().getPath());
        });
    }

    @Test
    void everyContainerIsAskedAtItsPort() {
        Manifests.containers().forEach(container -> {
            assertEquals(PORT, container.getPorts().get(0).getContainerPort());
            probes(container).map(HTTPGetAction::getPort).forEach(asked -> assertEquals(
                    asked.getStrVal() == null ? PORT : container.getPorts().get(0).getName(), asked.getValue()));
        });
    }

    private static Stream<HTTPGetAction> probes(Container container) {
        return Stream.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe())
                .filter(Objects::nonNull).map(Probe::getHttpGet);
    }
}
