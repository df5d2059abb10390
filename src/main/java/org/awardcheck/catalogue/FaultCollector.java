package org.awardcheck.catalogue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Collects faults while the reading goes on, so that all of them are reported at once; each is reported once. */
final class FaultCollector {
    /** A part that is read for two purposes finds the same fault twice. */
    private final Set<CatalogueFault> found = new LinkedHashSet<>();

    void add(CatalogueFault fault) {
        found.add(fault);
    }

    /** The result, or nothing if faults stood in its way. */
    <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (CatalogueFault.FaultException stopped) {
            add(stopped.fault());
        } catch (BrokenCatalogueException broken) {
            found.addAll(broken.faults());
        }
        return Optional.empty();
    }

    /** The items of a list that may be absent; what is no list is reported. */
    List<Item> list(Item parent, String key) {
        return attempt(() -> parent.list(key)).orElse(List.of());
    }

    /** What could be read of a list: a faulty item is left out and reported, the others are read all the same. */
    <S, T> List<T> each(Collection<S> items, Function<S, T> reading) {
        return items.stream().map(item -> attempt(() -> reading.apply(item))).flatMap(Optional::stream).toList();
    }

    /** @throws BrokenCatalogueException if any fault was found so far */
    void stopIfAny() {
        if (!found.isEmpty()) {
            throw broken();
        }
    }

    /** The end of the reading; there is at least one fault. */
    BrokenCatalogueException broken() {
        return new BrokenCatalogueException(List.copyOf(found));
    }
}
