package org.awardcheck.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        FaultCollector faults = new FaultCollector();
        Optional<Item> index = faults.attempt(() -> index(files));
        Ids ids = new Ids();
        List<Policy> policies = faults.each(index.map(Item::items).orElse(List.of()),
                name -> EditionReader.read(files, ids.take(name), false));
        faults.stopIfAny();
        if (policies.stream().map(policy -> policy.numbers().edition()).distinct().count() < policies.size()) {
            faults.add(index.orElseThrow().fault("two editions have the same permanent number",
                    "change the 'edition' of the newer one in its " + PermanentNumbersReader.FILE));
            throw faults.broken();
        }
        return faults.attempt(() -> editions(policies, index.orElseThrow())).orElseThrow(faults::broken);
    }

    /**
     * Reads one edition that is not published.
     *
     * @param folder holds its files, as a published edition's do; its name may be any
     * @throws BrokenCatalogueException naming every fault, if there is one
     */
    public static Policy draft(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        Path name = whole.getFileName();
        FaultCollector faults = new FaultCollector();
        return faults.attempt(() -> EditionReader.read(PolicyFiles.in(name == null ? whole : whole.getParent()),
                name == null ? "." : name.toString(), true)).orElseThrow(faults::broken);
    }

    private static Item index(PolicyFiles files) {
        Item editions = YamlFile.read(files, INDEX).only(PolicyKeys.EDITIONS).get("editions");
        if (editions.items().isEmpty()) {
            throw editions.fault("there is no edition", "list the folder of one").thrown();
        }
        return editions;
    }

    private static Editions editions(List<Policy> policies, Item index) {
        try {
            return new Editions(policies);
        } catch (IllegalArgumentException e) {
            throw index.fault(e.getMessage(), "change the period of one of them").thrown();
        }
    }
}
