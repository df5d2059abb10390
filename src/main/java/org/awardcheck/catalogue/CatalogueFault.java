package org.awardcheck.catalogue;

/** Something wrong in the policy data: where, what, and how to mend it. */
public record CatalogueFault(Place place, String problem, String cure) {
    @Override
    public String toString() {
        return place + ": " + problem + "; " + cure;
    }

    /** This fault as something to throw out of the part of the data that it spoils. */
    FaultException thrown() {
        return new FaultException(this);
    }

    /** Carries one fault up to where the reading can go on with the next part. */
    static final class FaultException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient CatalogueFault fault;

        private FaultException(CatalogueFault fault) {
            super(fault.toString());
            this.fault = fault;
        }

        CatalogueFault fault() {
            return fault;
        }
    }
}
