package org.awardcheck.catalogue.snapshot;

import org.awardcheck.policy.Editions;

/** Turns editions into bytes and back. */
public final class Snapshot {
    private Snapshot() {
    }

    /** All there is to know of the editions. */
    public static byte[] of(Editions editions) {
        Output out = new Output();
        out.list(editions.policies(), policy -> new PolicyWriter(policy, out).write());
        return out.bytes();
    }

    /** The editions again, equal to those that were written. */
    public static Editions read(byte[] snapshot) {
        Input in = new Input(snapshot);
        return new Editions(in.list(() -> new PolicyReader(in).read()));
    }
}
