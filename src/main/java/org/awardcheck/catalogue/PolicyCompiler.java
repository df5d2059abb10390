package org.awardcheck.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.awardcheck.catalogue.snapshot.Snapshot;

/**
 * Compiles the policy data during the build, right after they are copied: broken data stop it with every fault named,
 * sound ones become the snapshot that the program starts with. For editors it writes JSON Schemas of the files.
 */
public final class PolicyCompiler {
    private static final Map<String, Keys> SCHEMAS = Map.of("editions.schema.json", PolicyKeys.EDITIONS,
            "edition.schema.json", PolicyKeys.EDITION, "numbers.schema.json", PolicyKeys.NUMBERS,
            "clause.schema.json", PolicyKeys.CLAUSE);

    private PolicyCompiler() {
    }

    /**
     * Reads the published policy and writes its snapshot beside it.
     *
     * @param args the root of the class path, as a folder, and the folder for the schemas
     * @throws BrokenCatalogueException if the data have a fault
     * @throws IOException              if the snapshot or a schema cannot be written
     */
    public static void main(String[] args) throws IOException {
        // First, so that an editor helps where the data are broken, too.
        Path schemas = Files.createDirectories(Path.of(args[1]));
        for (Map.Entry<String, Keys> schema : SCHEMAS.entrySet()) {
            Files.writeString(schemas.resolve(schema.getKey()), Shape.file(schema.getValue()));
        }
        Files.write(Path.of(args[0], PublishedPolicy.FOLDER, PublishedPolicy.SNAPSHOT),
                Snapshot.of(Catalogue.load(PolicyFiles.onClassPath(PublishedPolicy.FOLDER))));
    }
}
