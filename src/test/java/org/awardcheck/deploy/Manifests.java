package org.awardcheck.deploy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.knative.eventing.v1.Broker;
import io.fabric8.knative.eventing.v1.Trigger;
import io.fabric8.knative.messaging.v1.Channel;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The manifests in {@code deploy}, read by what Kubernetes and Knative understand: anything else in them is a fault.
 */
final class Manifests {
    static final String KUSTOMIZATION = "kustomization.yaml";
    private static final List<Path> FOLDERS = List.of(Path.of("deploy/kubernetes"), Path.of("deploy/knative"));
    private static final Map<String, Class<? extends HasMetadata>> TYPES = Map.ofEntries(
            Map.entry("v1/Namespace", Namespace.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("v1/PersistentVolumeClaim", PersistentVolumeClaim.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("batch/v1/Job", Job.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("serving.knative.dev/v1/Service", io.fabric8.knative.serving.v1.Service.class),
            Map.entry("eventing.knative.dev/v1/Broker", Broker.class),
            Map.entry("eventing.knative.dev/v1/Trigger", Trigger.class),
            Map.entry("messaging.knative.dev/v1/Channel", Channel.class));
    private static final ObjectMapper STRICT = YAMLMapper.builder()
            .annotationIntrospector(new WithoutRoomForUnknownFields())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private Manifests() {
    }

    /** The models keep what they do not know; here they may not. */
    private static final class WithoutRoomForUnknownFields extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }

    /** Every YAML file, in order. */
    static List<Path> files() {
        return FOLDERS.stream().flatMap(Manifests::walk).filter(file -> file.toString().endsWith(".yaml")).sorted()
                .toList();
    }

    /** Every manifest of a type, whichever file it is in. */
    static <T extends HasMetadata> List<T> all(Class<T> type) {
        return files().stream().filter(file -> !file.endsWith(KUSTOMIZATION)).map(Manifests::read)
                .filter(type::isInstance).map(type::cast).toList();
    }

    /** The containers that the manifests describe, patches left out. */
    static Stream<Container> containers() {
        return Stream.concat(
                all(Deployment.class).stream().flatMap(deployment -> deployment.getSpec().getTemplate().getSpec()
                        .getContainers().stream()),
                all(io.fabric8.knative.serving.v1.Service.class).stream()
                .flatMap(service -> service.getSpec().getTemplate()
                        .getSpec().getContainers().stream()));
    }

    /** The one manifest of a file. */
    static HasMetadata read(Path file) {
        try {
            JsonNode tree = STRICT.readTree(file.toFile());
            String type = tree.path("apiVersion").asText() + "/" + tree.path("kind").asText();
            if (!TYPES.containsKey(type)) {
                throw new IllegalArgumentException(file + ": no manifest of ours is a " + type);
            }
            return STRICT.readValue(file.toFile(), TYPES.get(type));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static Kustomization kustomization(Path folder) {
        Path file = folder.resolve(KUSTOMIZATION);
        try {
            return STRICT.readValue(file.toFile(), Kustomization.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
