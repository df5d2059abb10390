package org.awardcheck.blackbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What an artifact is made of, as the build wrote it down beside it (CycloneDX).
 *
 * @param libraries what travels in the artifact and was not made by this build
 */
record BillOfMaterials(List<JsonNode> libraries) {
    private static final Pattern JAR = Pattern.compile("pkg:maven/(?<group>[^/]+)/(?<name>[^@]+)@(?<version>[^?]+)"
            + "\\?(classifier=(?<classifier>[^&]+)&)?type=jar");

    /** The one in a build folder, or in the folder in it that a platform takes. */
    static BillOfMaterials in(Path folder) throws IOException {
        List<Path> bills = new ArrayList<>();
        for (String place : List.of("", "app", "deployment")) {
            if (Files.isDirectory(folder.resolve(place))) {
                try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.resolve(place),
                        "*-cyclonedx.json")) {
                    found.forEach(bills::add);
                }
            }
        }
        if (bills.size() != 1) {
            throw new IllegalStateException("not one bill of materials but " + bills + " in " + folder);
        }
        JsonNode components = new ObjectMapper().readTree(bills.get(0).toFile()).get("components");
        return new BillOfMaterials(StreamSupport.stream(components.spliterator(), false)
                .filter(BillOfMaterials::travels).toList());
    }

    private static boolean travels(JsonNode component) {
        String purl = component.path("purl").asText();
        boolean isOurs = purl.startsWith("pkg:generic/") || purl.startsWith("pkg:maven/org.awardcheck/");
        return !isOurs && !component.path("properties").toString().contains("\"development\"");
    }

    /** What Quarkus calls the libraries' files. */
    Set<String> files() {
        return libraries.stream().map(library -> JAR.matcher(library.get("purl").asText())).filter(Matcher::matches)
                .map(jar -> jar.group("group") + "." + jar.group("name") + "-" + jar.group("version")
                        + (jar.group("classifier") == null ? "" : "-" + jar.group("classifier")) + ".jar")
                .collect(Collectors.toSet());
    }

    /** The libraries that can be had under none of these licences (SPDX), with those that they name. */
    Set<String> underNoneOf(Set<String> licences) {
        return libraries.stream().filter(library -> licences(library).stream().noneMatch(licences::contains))
                .map(library -> library.get("purl").asText() + " " + licences(library))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> licences(JsonNode library) {
        return Stream.of("id", "name", "expression").flatMap(key -> library.path("licenses").findValuesAsText(key)
                .stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
