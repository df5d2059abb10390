package org.awardcheck.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** The policy data cannot be used: every fault that was found in it. */
public final class BrokenCatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<CatalogueFault> faults;

    BrokenCatalogueException(List<CatalogueFault> faults) {
        super("The policy data have " + faults.size() + (faults.size() == 1 ? " fault:" : " faults:")
                + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
        this.faults = List.copyOf(faults);
    }

    /** The faults, in the order in which they were found; never empty. */
    public List<CatalogueFault> faults() {
        return faults;
    }
}
