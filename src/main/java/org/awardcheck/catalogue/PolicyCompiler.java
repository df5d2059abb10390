package org.awardcheck.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awardcheck.catalogue.snapshot.Snapshot;

/**
 * Compiles the policy data during the build, right after they are copied: broken data stop it with every fault named,
 * sound ones become the snapshot that the program starts with.
 */
public final class PolicyCompiler {
    private PolicyCompiler() {
    }

    /**
     * Reads the published policy and writes its snapshot beside it.
     *
     * @param args the root of the class path, as a folder
     * @throws BrokenCatalogueException if the data have a fault
     * @throws IOException              if the snapshot cannot be written
     */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0], PublishedPolicy.FOLDER, PublishedPolicy.SNAPSHOT),
                Snapshot.of(Catalogue.load(PolicyFiles.onClassPath(PublishedPolicy.FOLDER))));
    }
}
