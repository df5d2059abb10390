package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.fabric8.knative.serving.v1.Service;
import io.fabric8.kubernetes.api.model.Container;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Cloud Run reads what Knative does, and runs the same container. */
class CloudRunTest {
    private static final Path SERVICE = Path.of("deploy", "google-cloud", "cloud-run.yaml");

    @Test
    void theContainerIsTheOneThatKnativeRunsUnderTheSameProbes() {
        Container here = container((Service) Manifests.read(SERVICE));
        Container there = container(Manifests.all(Service.class).get(0));
        assertEquals(there.getImage(), here.getImage());
        assertEquals(there.getPorts(), here.getPorts());
        assertEquals(there.getReadinessProbe().getHttpGet(), here.getStartupProbe().getHttpGet());
        assertEquals(there.getLivenessProbe().getHttpGet(), here.getLivenessProbe().getHttpGet());
    }

    private static Container container(Service service) {
        return service.getSpec().getTemplate().getSpec().getContainers().get(0);
    }
}
