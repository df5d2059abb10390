package org.awardcheck.catalogue.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.awardcheck.policy.Editions;

/** Turns editions into bytes and back: what their records hold, whatever that is. */
public final class Snapshot {
    private Snapshot() {
    }

    /** All there is to know of the editions. */
    public static byte[] of(Editions editions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new ValueWriter(new DataOutputStream(bytes)).write(editions, Editions.class);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all that is written", e);
        }
        return bytes.toByteArray();
    }

    /** The editions again, equal to those that were written. */
    public static Editions read(byte[] snapshot) {
        try {
            return (Editions) new ValueReader(new DataInputStream(new ByteArrayInputStream(snapshot)))
                    .read(Editions.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the snapshot is cut off", e);
        }
    }
}
