package org.awardcheck.catalogue;

import java.util.List;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Policy;

/** Reads the policy data. The only way in from files to {@link Policy}. */
public final class Catalogue {
    /** The file that lists the editions. */
    static final String INDEX = "editions.yaml";

    private Catalogue() {
    }

    /**
     * Reads every edition that the index lists.
     *
     * @throws BrokenCatalogueException naming every fault, if there is one
     */
    public static Editions load(PolicyFiles files) {
        Faults faults = new Faults();
        List<Item> index = faults.attempt(() -> YamlFile.read(files, INDEX).only("editions").get("editions").items())
                .orElse(List.of());
        List<Policy> policies = faults.each(index, item -> EditionReader.read(files, item.string(), faults));
        faults.stopIfAny();
        try {
            return new Editions(policies);
        } catch (IllegalArgumentException e) {
            faults.add(new CatalogueFault(new Place(INDEX, 0, ""), e.getMessage(),
                    "list editions whose periods do not overlap"));
            throw new BrokenCatalogueException(faults.all());
        }
    }
}
