package org.awardcheck.catalogue;

/** Checks the policy data during the build, right after they are copied: broken data stop it with every fault named. */
public final class CatalogueCheck {
    private CatalogueCheck() {
    }

    /**
     * Reads the published policy and does nothing with it.
     *
     * @throws BrokenCatalogueException if the data have a fault
     */
    public static void main(String[] args) {
        Catalogue.load(PolicyFiles.onClassPath(PublishedPolicy.FOLDER));
    }
}
