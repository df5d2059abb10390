package org.awardcheck.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What of kustomize the manifests use. */
record Kustomization(String apiVersion, String kind, String namespace, List<String> resources, List<Labels> labels,
        List<Image> images, List<Patch> patches) {

    Kustomization {
        labels = labels == null ? List.of() : labels;
        images = images == null ? List.of() : images;
        patches = patches == null ? List.of() : patches;
    }

    record Labels(Map<String, String> pairs, boolean includeTemplates) {
    }

    record Image(String name, String newName, String newTag) {
    }

    /** One of path and patch. */
    record Patch(String path, String patch, Map<String, JsonNode> target) {
    }

    /** The files and folders that it names. */
    Stream<String> names() {
        return Stream.concat(resources.stream(), patches.stream().map(Patch::path).filter(path -> path != null));
    }
}
