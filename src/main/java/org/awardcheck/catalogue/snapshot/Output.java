package org.awardcheck.catalogue.snapshot;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.awardcheck.policy.Text;

/** Writes what a policy is made of; {@link Input} reads it in the same order. */
final class Output {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    void number(long number) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    void flag(boolean flag) {
        bytes.write(flag ? 1 : 0);
    }

    void string(String string) {
        byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    void text(Text text) {
        string(text.zh());
        string(text.en());
    }

    /** Where something is in a list that was written before. */
    <T> void reference(T item, List<T> written) {
        int position = written.indexOf(item);
        if (position < 0) {
            throw new IllegalArgumentException("written before what it refers to: " + item);
        }
        number(position);
    }

    void number(OptionalLong number) {
        flag(number.isPresent());
        number.ifPresent(this::number);
    }

    <T> void optional(Optional<T> value, Consumer<T> writing) {
        flag(value.isPresent());
        value.ifPresent(writing);
    }

    <T> void list(List<T> items, Consumer<T> writing) {
        number(items.size());
        items.forEach(writing);
    }
}
