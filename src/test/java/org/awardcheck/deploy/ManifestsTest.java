package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.knative.eventing.v1.Broker;
import io.fabric8.knative.eventing.v1.Trigger;
import io.fabric8.knative.messaging.v1.Channel;
import io.fabric8.knative.serving.v1.RevisionSpec;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.IngressSpec;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.command.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests say nothing that Kubernetes would not understand, and what they name is there. */
class ManifestsTest {
    private static final String PROXIED = "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING";
    private static final Path BAD = Path.of("src/test/resources/bad-manifests");
    private static final Deployment DEPLOYMENT = (Deployment) Manifests.read(
            Path.of("deploy/kubernetes/base/deployment.yaml"));
    private static final RevisionSpec KNATIVE = Manifests.all(io.fabric8.knative.serving.v1.Service.class).get(0)
            .getSpec().getTemplate().getSpec();

    static Stream<Path> manifests() {
        return Manifests.files().stream().filter(file -> !file.endsWith(Manifests.KUSTOMIZATION));
    }

    static Stream<Path> kustomizations() {
        return Manifests.files().stream().filter(file -> file.endsWith(Manifests.KUSTOMIZATION)).map(Path::getParent);
    }

    static Stream<Path> badManifests() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void isUnderstoodToTheLastField(Path file) {
        assertEquals("award-check", Manifests.read(file).getMetadata().getName());
    }

    @ParameterizedTest
    @MethodSource("badManifests")
    void whatKubernetesWouldIgnoreOrRefuseIsAFault(Path file) {
        assertThrows(UncheckedIOException.class, () -> Manifests.read(file));
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void everythingThatAKustomizationNamesIsThere(Path folder) {
        Kustomization kustomization = Manifests.kustomization(folder);
        List<Path> named = kustomization.names().map(name -> folder.resolve(name).normalize()).toList();
        named.forEach(path -> assertTrue(Files.isRegularFile(path)
                || Files.isRegularFile(path.resolve(Manifests.KUSTOMIZATION)), path + " is not there"));
        kustomization.images().forEach(image -> assertEquals(container().getImage(), image.name()));
        // Kustomize reads no single file from outside its folder.
        named.stream().filter(Files::isRegularFile).forEach(file -> assertEquals(folder, file.getParent()));
    }

    @Test
    void everyManifestBelongsToAKustomization() {
        Set<Path> named = kustomizations().flatMap(folder -> Manifests.kustomization(folder).names()
                .map(name -> folder.resolve(name).normalize())).collect(Collectors.toSet());
        assertEquals(List.of(), manifests().filter(file -> !named.contains(file)).toList());
    }

    @Test
    void everySelectorFindsThePods() {
        Map<String, String> labels = DEPLOYMENT.getSpec().getTemplate().getMetadata().getLabels();
        assertEquals(labels, DEPLOYMENT.getSpec().getSelector().getMatchLabels());
        assertEquals(labels, one(Service.class).getSpec().getSelector());
        assertEquals(labels, one(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels());
        assertEquals(labels, one(NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels());
        List<LabelSelector> spread = Manifests.all(Deployment.class).stream()
                .flatMap(deployment -> deployment.getSpec().getTemplate().getSpec().getTopologySpreadConstraints()
                .stream())
                .map(constraint -> constraint.getLabelSelector()).toList();
        assertFalse(spread.isEmpty());
        spread.forEach(selector -> assertEquals(labels, selector.getMatchLabels()));
    }

    @Test
    void everyPortIsTheContainers() {
        ContainerPort port = container().getPorts().get(0);
        assertEquals(port.getName(), one(Service.class).getSpec().getPorts().get(0).getTargetPort().getStrVal());
        assertEquals(port.getName(), one(NetworkPolicy.class).getSpec().getIngress().get(0).getPorts().get(0)
                .getPort().getStrVal());
        assertEquals(port.getContainerPort(), knativeContainer().getPorts().get(0).getContainerPort());
    }

    @Test
    void whatIsScaledOrCalledIsThere() {
        var target = one(HorizontalPodAutoscaler.class).getSpec().getScaleTargetRef();
        assertEquals(DEPLOYMENT.getApiVersion() + DEPLOYMENT.getKind() + DEPLOYMENT.getMetadata().getName(),
                target.getApiVersion() + target.getKind() + target.getName());
        Trigger trigger = one(Trigger.class);
        assertEquals(one(Broker.class).getMetadata().getName(), trigger.getSpec().getBroker());
        var subscriber = trigger.getSpec().getSubscriber().getRef();
        var service = one(io.fabric8.knative.serving.v1.Service.class);
        assertEquals(service.getApiVersion() + service.getKind() + service.getMetadata().getName(),
                subscriber.getApiVersion() + subscriber.getKind() + subscriber.getName());
    }

    @Test
    void whatIsRefusedEndsInAChannelThatIsThere() {
        var sink = one(Trigger.class).getSpec().getDelivery().getDeadLetterSink().getRef();
        Channel channel = one(Channel.class);
        assertEquals(channel.getApiVersion() + channel.getKind() + channel.getMetadata().getName(),
                sink.getApiVersion() + sink.getKind() + sink.getName());
    }

    @Test
    void everyHostHasACertificateAndLeadsToTheService() {
        IngressSpec ingress = one(Ingress.class).getSpec();
        assertFalse(ingress.getRules().isEmpty());
        assertEquals(ingress.getRules().stream().map(IngressRule::getHost).toList(),
                ingress.getTls().stream().flatMap(tls -> tls.getHosts().stream()).toList());
        ingress.getTls().forEach(tls -> assertFalse(tls.getSecretName().isBlank()));
        Service service = one(Service.class);
        ingress.getRules().stream().flatMap(rule -> rule.getHttp().getPaths().stream()).forEach(path -> {
            assertEquals("/", path.getPath());
            assertEquals(service.getMetadata().getName(), path.getBackend().getService().getName());
            assertEquals(service.getSpec().getPorts().get(0).getName(), path.getBackend().getService().getPort()
                    .getName());
        });
    }

    /** Where an ingress or Knative is in front, visitors are whom it names, and see the scheme that it names. */
    @Test
    void whatStandsBehindAProxyKnowsIt() throws IOException {
        Kustomization overlay = Manifests.kustomization(Path.of("deploy/kubernetes/overlays/public"));
        Kustomization.Patch patch = overlay.patches().get(0);
        assertEquals(Map.of("kind", DEPLOYMENT.getKind(), "name", DEPLOYMENT.getMetadata().getName()),
                patch.target().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue()
                .textValue())));
        Map<String, String> added = new TreeMap<>();
        for (JsonNode operation : new YAMLMapper().readTree(patch.patch())) {
            assertEquals("add", operation.get("op").textValue());
            assertEquals("/spec/template/spec/containers/0/env/-", operation.get("path").textValue());
            added.put(operation.at("/value/name").textValue(), operation.at("/value/value").textValue());
        }
        assertEquals(Map.of(PROXIED, "true", "AWARD_CHECK_HSTS", "max-age=31536000"), added);
        // Something is there to be added to, and it is not switched on where no proxy is.
        assertFalse(container().getEnv().isEmpty());
        assertTrue(container().getEnv().stream().noneMatch(variable -> variable.getName().equals(PROXIED)));
        assertEquals(List.of(new EnvVar(PROXIED, "true", null)), knativeContainer().getEnv());
    }

    /** Policies add up; what the guide shows opens the port of the deployment's that the shipped one keeps closed. */
    @Test
    void theGuideLetsPrometheusIn(@TempDir Path folder) throws IOException {
        Matcher shown = Pattern.compile("(?s)```yaml\n(.*?kind: NetworkPolicy.*?)```").matcher(
                Files.readString(Path.of("deploy/README.md")));
        assertTrue(shown.find());
        Path file = Files.writeString(folder.resolve("policy.yaml"), shown.group(1));
        NetworkPolicy policy = (NetworkPolicy) Manifests.read(file);
        assertEquals(one(NetworkPolicy.class).getSpec().getPodSelector(), policy.getSpec().getPodSelector());
        String port = policy.getSpec().getIngress().get(0).getPorts().get(0).getPort().getStrVal();
        assertEquals(List.of("management"), container().getPorts().stream().map(ContainerPort::getName)
                .filter(port::equals).toList());
        assertFalse(policy.getSpec().getIngress().get(0).getFrom().isEmpty());
    }

    /** An older Kubernetes does not know a pause before the end, an older queue-proxy is not restricted enough. */
    @Test
    void theGuideSaysWhichVersionsAreNewEnough() throws IOException {
        String guide = Files.readString(Path.of("deploy/README.md"));
        assertEquals(5, container().getLifecycle().getPreStop().getSleep().getSeconds());
        assertTrue(guide.contains("Kubernetes 1.30 or later"));
        assertEquals("restricted", one(Namespace.class).getMetadata().getLabels()
                .get("pod-security.kubernetes.io/enforce"));
        assertTrue(guide.contains("Knative Serving 1.12 or later"));
    }

    /** The strictest of Kubernetes' pod security standards, and no way to the cluster's API. */
    @Test
    void everyPodIsRestricted() {
        PodSpec pod = DEPLOYMENT.getSpec().getTemplate().getSpec();
        PodSecurityContext inherited = pod.getSecurityContext();
        assertTrue(inherited.getRunAsNonRoot());
        assertEquals("RuntimeDefault", inherited.getSeccompProfile().getType());
        assertFalse(pod.getAutomountServiceAccountToken());
        confined(container().getSecurityContext());
        SecurityContext own = knativeContainer().getSecurityContext();
        assertTrue(own.getRunAsNonRoot());
        assertEquals("RuntimeDefault", own.getSeccompProfile().getType());
        assertFalse(KNATIVE.getAutomountServiceAccountToken());
        confined(own);
    }

    private static void confined(SecurityContext context) {
        assertFalse(context.getAllowPrivilegeEscalation());
        assertTrue(context.getReadOnlyRootFilesystem());
        assertEquals(List.of("ALL"), context.getCapabilities().getDrop());
        assertEquals(List.of(), context.getCapabilities().getAdd());
    }

    /** A workbook waits in a file, which a read-only file system has no place for. */
    @Test
    void thereIsRoomForTemporaryFiles() {
        isRoomFor(container(), DEPLOYMENT.getSpec().getTemplate().getSpec().getVolumes());
        isRoomFor(knativeContainer(), KNATIVE.getVolumes());
    }

    private static void isRoomFor(Container container, List<Volume> volumes) {
        assertEquals(List.of("/tmp"), container.getVolumeMounts().stream().map(VolumeMount::getMountPath).toList());
        assertEquals(container.getVolumeMounts().get(0).getName(), volumes.get(0).getName());
        assertEquals("512Mi", volumes.get(0).getEmptyDir().getSizeLimit().toString());
    }

    @Test
    void theSameContainerRunsOnBoth() {
        assertEquals(container().getImage(), knativeContainer().getImage());
        assertEquals(container().getResources(), knativeContainer().getResources());
    }

    /** The parts that the pods take are all that there are, and one behind the other they are the whole. */
    @Test
    void theJobsPodsTakeAllPartsOfTheFile(@TempDir Path folder) throws IOException {
        JobSpec job = one(Job.class).getSpec();
        Container container = job.getTemplate().getSpec().getContainers().get(0);
        assertEquals("Indexed", job.getCompletionMode());
        assertEquals("Never", job.getTemplate().getSpec().getRestartPolicy());
        assertEquals(List.of(2), job.getPodFailurePolicy().getRules().get(0).getOnExitCodes().getValues());
        String csv = "project,inHuzhou\n" + "甲,是\n乙,也许\n".repeat(50);
        Files.writeString(folder.resolve("projects.csv"), csv);
        StringBuilder results = new StringBuilder();
        for (int i = 0; i < job.getCompletions(); i++) {
            String index = Integer.toString(i);
            String[] arguments = container.getArgs().stream().map(it -> it.replace("/data", folder.toString())
                    .replace("$(JOB_COMPLETION_INDEX)", index)).toArray(String[]::new);
            assertEquals(0, Typed.with(false, new byte[0], Map.of("JOB_COMPLETION_INDEX", index), arguments).status());
            results.append(Files.readString(folder.resolve("results-" + index + ".csv")));
        }
        assertEquals(Typed.with(csv.getBytes(StandardCharsets.UTF_8), "assess").text(), results.toString());
    }

    @Test
    void theJobsPodsAreAsRestrictedAndFindTheVolume() {
        PodSpec pod = one(Job.class).getSpec().getTemplate().getSpec();
        Container container = pod.getContainers().get(0);
        assertEquals(container().getImage(), container.getImage());
        assertEquals(container().getResources().getLimits(), container.getResources().getLimits());
        assertTrue(pod.getSecurityContext().getRunAsNonRoot());
        assertEquals("RuntimeDefault", pod.getSecurityContext().getSeccompProfile().getType());
        assertFalse(pod.getAutomountServiceAccountToken());
        confined(container.getSecurityContext());
        assertEquals("/data", container.getVolumeMounts().get(0).getMountPath());
        assertEquals(pod.getVolumes().get(0).getName(), container.getVolumeMounts().get(0).getName());
        assertEquals(one(PersistentVolumeClaim.class).getMetadata().getName(),
                pod.getVolumes().get(0).getPersistentVolumeClaim().getClaimName());
    }

    private static Container container() {
        return DEPLOYMENT.getSpec().getTemplate().getSpec().getContainers().get(0);
    }

    private static Container knativeContainer() {
        return KNATIVE.getContainers().get(0);
    }

    private static <T extends HasMetadata> T one(Class<T> type) {
        List<T> all = Manifests.all(type);
        assertEquals(1, all.size(), type.getName());
        return all.get(0);
    }
}
