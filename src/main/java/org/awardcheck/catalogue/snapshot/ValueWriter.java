package org.awardcheck.catalogue.snapshot;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;

/** Writes what a policy is made of, by the types that its records declare. {@link ValueReader} is its mirror. */
final class ValueWriter {
    /** Stands where a thing follows that was not written before. */
    static final int FIRST_TIME = -1;

    private final DataOutputStream out;
    /** What was written, by how many things before it. */
    private final IdentityHashMap<Object, Integer> written = new IdentityHashMap<>();

    ValueWriter(DataOutputStream out) {
        this.out = out;
    }

    /**
     * Writes a value.
     *
     * @param type what it is declared as
     * @throws IllegalArgumentException if nothing of such a type can be written
     */
    void write(Object value, Type type) throws IOException {
        if (type instanceof ParameterizedType generic) {
            writeGeneric(value, generic.getActualTypeArguments());
        } else if (value instanceof String text) {
            out.writeUTF(text);
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof LocalDate date) {
            out.writeLong(date.toEpochDay());
        } else if (value instanceof Enum<?> constant) {
            out.writeByte(constant.ordinal());
        } else if (value instanceof OptionalLong number) {
            out.writeBoolean(number.isPresent());
            out.writeLong(number.orElse(0));
        } else if (((Class<?>) type).isSealed()) {
            writeKind(value, ((Class<?>) type).getPermittedSubclasses());
        } else {
            writeOnce(value);
        }
    }

    private void writeGeneric(Object value, Type[] arguments) throws IOException {
        if (value instanceof Optional<?> optional) {
            out.writeBoolean(optional.isPresent());
            if (optional.isPresent()) {
                write(optional.get(), arguments[0]);
            }
        } else if (value instanceof Collection<?> items) {
            out.writeInt(items.size());
            // A set and a map in an order that is the same for every build.
            for (Object item : items instanceof Set<?> ? new TreeSet<>(items) : items) {
                write(item, arguments[0]);
            }
        } else if (value instanceof Map<?, ?> map) {
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
                write(entry.getKey(), arguments[0]);
                write(entry.getValue(), arguments[1]);
            }
        } else {
            throw new IllegalArgumentException("there is no way to write a " + value.getClass());
        }
    }

    /** Of a closed set of types the one that it is of. */
    private void writeKind(Object value, Class<?>[] kinds) throws IOException {
        int kind = 0;
        while (!kinds[kind].isInstance(value)) {
            kind++;
        }
        out.writeByte(kind);
        write(value, kinds[kind]);
    }

    /** What is in several places is one thing when it is read, too. */
    private void writeOnce(Object value) throws IOException {
        Integer before = written.get(value);
        out.writeInt(before == null ? FIRST_TIME : before);
        if (before == null) {
            writeParts(value);
            written.put(value, written.size());
        }
    }

    private void writeParts(Object value) throws IOException {
        if (value instanceof FactList facts) {
            out.writeInt(facts.size());
            for (Fact fact : facts) {
                write(fact, Fact.class);
            }
            write(facts.topicFact(), Fact.class);
            return;
        }
        if (!value.getClass().isRecord()) {
            throw new IllegalArgumentException("there is no way to write a " + value.getClass());
        }
        for (RecordComponent part : value.getClass().getRecordComponents()) {
            write(valueOf(part, value), part.getGenericType());
        }
    }

    private static Object valueOf(RecordComponent part, Object whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot see " + part, e);
        }
    }
}
