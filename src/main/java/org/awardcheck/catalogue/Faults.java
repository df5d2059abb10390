package org.awardcheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Collects faults while the reading goes on, so that all of them are told at once. */
final class Faults {
    private final List<CatalogueFault> found = new ArrayList<>();

    void add(CatalogueFault fault) {
        found.add(fault);
    }

    /** The result, or nothing if a fault stood in its way. */
    <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (CatalogueFault.FaultException stopped) {
            add(stopped.fault());
            return Optional.empty();
        }
    }

    /** What could be read of a list: a faulty item is left out and told, the others are read all the same. */
    <T> List<T> each(List<Item> items, Function<Item, T> reading) {
        return items.stream().map(item -> attempt(() -> reading.apply(item))).flatMap(Optional::stream).toList();
    }

    List<CatalogueFault> all() {
        return List.copyOf(found);
    }

    /** @throws BrokenCatalogueException if any fault was found so far */
    void stopIfAny() {
        if (!found.isEmpty()) {
            throw new BrokenCatalogueException(found);
        }
    }
}
