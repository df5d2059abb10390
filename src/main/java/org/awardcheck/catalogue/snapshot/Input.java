package org.awardcheck.catalogue.snapshot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.awardcheck.policy.Text;

/** Reads what {@link Output} wrote, in the same order. */
final class Input {
    private final ByteBuffer bytes;

    Input(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    long number() {
        return bytes.getLong();
    }

    int smallNumber() {
        return Math.toIntExact(number());
    }

    boolean flag() {
        return bytes.get() != 0;
    }

    String string() {
        int length = smallNumber();
        String string = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return string;
    }

    Text text() {
        return new Text(string(), string());
    }

    /** Something that is in a list that was read before. */
    <T> T reference(List<T> read) {
        return read.get(smallNumber());
    }

    OptionalLong optionalNumber() {
        return flag() ? OptionalLong.of(number()) : OptionalLong.empty();
    }

    <T> Optional<T> optional(Supplier<T> reading) {
        return flag() ? Optional.of(reading.get()) : Optional.empty();
    }

    <T> List<T> list(Supplier<T> reading) {
        int size = smallNumber();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(reading.get());
        }
        return items;
    }
}
