package org.awardcheck.deploy;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.Probe;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the manifests ask a container for is what the program answers. */
@QuarkusTest
class ProbesTest {
    /** Where the program listens unless it is told otherwise; while it is tested, it is. */
    private static final int PORT = 8080;
    private static final Integer MANAGEMENT_PORT = 9000;

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

    /** At the one for visitors, or at one that its environment opens. */
    @Test
    void everyContainerIsAskedAtItsPort() {
        Manifests.containers().forEach(container -> {
            Map<String, Integer> ports = container.getPorts().stream().collect(Collectors.toMap(
                    port -> Objects.requireNonNullElse(port.getName(), ""), ContainerPort::getContainerPort));
            assertEquals(PORT, container.getPorts().get(0).getContainerPort());
            boolean isManaged = container.getEnv().stream().anyMatch(variable ->
                    variable.getName().equals("QUARKUS_MANAGEMENT_HOST_ENABLED") && variable.getValue().equals("true"));
            assertEquals(isManaged ? MANAGEMENT_PORT : null, ports.get("management"));
            probes(container).map(HTTPGetAction::getPort).forEach(asked ->
                    assertEquals(isManaged ? MANAGEMENT_PORT : PORT,
                    asked.getStrVal() == null ? asked.getIntVal() : ports.get(asked.getStrVal())));
        });
    }

    private static Stream<HTTPGetAction> probes(Container container) {
        return Stream.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe())
                .filter(Objects::nonNull).map(Probe::getHttpGet);
    }
}
