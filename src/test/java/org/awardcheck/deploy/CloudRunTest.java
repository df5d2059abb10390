package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.knative.serving.v1.Service;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /**
     * Cloud Run is private unless it is told otherwise, and runs as the project's default account, which may do much.
     */
    @Test
    void anyoneMayAskAndItRunsAsAnAccountOfItsOwn() throws IOException {
        Service service = (Service) Manifests.read(SERVICE);
        assertEquals("true", service.getMetadata().getAnnotations().get("run.googleapis.com/invoker-iam-disabled"));
        assertEquals("award-check@PROJECT.iam.gserviceaccount.com",
                service.getSpec().getTemplate().getSpec().getServiceAccountName());
        String function = Files.readString(Path.of("deploy/README.md")).split("gcloud functions deploy ")[1];
        assertTrue(function.contains("--allow-unauthenticated"));
        assertTrue(function.contains("--service-account=\"award-check@$project.iam.gserviceaccount.com\""));
    }

    /** Google's front end speaks TLS; and what is kept in /tmp is memory, half of which is the heap's. */
    @Test
    void itKnowsWhoIsInFrontAndItsBatchesFitIntoItsMemory() throws IOException {
        Container container = container((Service) Manifests.read(SERVICE));
        Map<String, String> environment = container.getEnv().stream()
                .collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));
        assertEquals("true", environment.get("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING"));
        assertTrue(Files.readString(Path.of("deploy/container/java.options")).contains("-XX:MaxRAMPercentage=50"));
        BigDecimal heap = Quantity.getAmountInBytes(container.getResources().getLimits().get("memory"))
                .divide(BigDecimal.valueOf(2));
        Matcher workbook = Pattern.compile("`award-check\\.limits\\.workbook-size` \\| (\\d+)M ").matcher(
                Files.readString(Path.of("deploy/README.md")));
        assertTrue(workbook.find());
        BigDecimal kept = Quantity.getAmountInBytes(new Quantity(workbook.group(1) + "Mi")).multiply(
                new BigDecimal(environment.get("AWARD_CHECK_LIMITS_BATCHES")));
        // Java takes some 100 MiB besides its heap.
        assertTrue(heap.subtract(kept).compareTo(Quantity.getAmountInBytes(new Quantity("128Mi"))) >= 0,
                kept.toString());
    }

    /** What stands for a name of the operator's is put in by the command that deploys. */
    @Test
    void theCommandPutsInEveryNameThatIsMissing() throws IOException {
        String guide = Files.readString(Path.of("deploy/README.md"));
        Matcher command = Pattern.compile("sed \"(.*)\" \\\\\n.*cloud-run\\.yaml").matcher(guide);
        assertTrue(command.find());
        String deployed = Files.readString(SERVICE);
        for (String substitution : command.group(1).replace("$project", "my-project").split("; ")) {
            String[] parts = substitution.split("\\|");
            assertTrue(deployed.contains(parts[1]), parts[1]);
            deployed = deployed.replace(parts[1], parts[2]);
        }
        String read = deployed.lines().filter(line -> !line.strip().startsWith("#")).collect(Collectors.joining("\n"));
        assertFalse(read.contains("PROJECT"), read);
        assertTrue(read.contains("image: REGION-docker.pkg.dev/my-project/"), read);
    }

    private static Container container(Service service) {
        return service.getSpec().getTemplate().getSpec().getContainers().get(0);
    }
}
