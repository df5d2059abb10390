package org.awardcheck.catalogue.snapshot;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;

/** Reads what {@link ValueWriter} wrote. */
final class ValueReader {
    private final DataInputStream in;
    private final List<Object> read = new ArrayList<>();
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /** How a record is put together, looked up once. */
    private record Shape(Constructor<?> constructor, Type[] parts) {
        static Shape of(Class<?> type) {
            RecordComponent[] parts = type.getRecordComponents();
            try {
                return new Shape(type.getDeclaredConstructor(Stream.of(parts).map(RecordComponent::getType)
                        .toArray(Class<?>[]::new)), Stream.of(parts).map(RecordComponent::getGenericType)
                        .toArray(Type[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has such a constructor", e);
            }
        }
    }

    ValueReader(DataInputStream in) {
        this.in = in;
    }

    /**
     * A value.
     *
     * @param type what it is declared as
     */
    Object read(Type type) throws IOException {
        if (type instanceof ParameterizedType generic) {
            return readGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return in.readUTF();
        }
        if (plain == long.class) {
            return in.readLong();
        }
        if (plain == int.class || plain == Integer.class) {
            return in.readInt();
        }
        if (plain == boolean.class) {
            return in.readBoolean();
        }
        if (plain == LocalDate.class) {
            return LocalDate.ofEpochDay(in.readLong());
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[in.readByte()];
        }
        if (plain == OptionalLong.class) {
            boolean isPresent = in.readBoolean();
            long number = in.readLong();
            return isPresent ? OptionalLong.of(number) : OptionalLong.empty();
        }
        return plain.isSealed() ? read(plain.getPermittedSubclasses()[in.readByte()]) : readOnce(plain);
    }

    private Object readGeneric(Class<?> raw, Type[] arguments) throws IOException {
        if (raw == Optional.class) {
            return in.readBoolean() ? Optional.of(read(arguments[0])) : Optional.empty();
        }
        int size = in.readInt();
        if (raw == List.class || raw == Set.class) {
            List<Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(read(arguments[0]));
            }
            return raw == Set.class ? Set.copyOf(list) : list;
        }
        Map<Object, Object> map = new HashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(read(arguments[0]), read(arguments[1]));
        }
        return map;
    }

    private Object readOnce(Class<?> type) throws IOException {
        int before = in.readInt();
        if (before != ValueWriter.FIRST_TIME) {
            return read.get(before);
        }
        Object value = type == FactList.class ? readFacts() : readRecord(type);
        read.add(value);
        return value;
    }

    private FactList readFacts() throws IOException {
        List<Fact> facts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            facts.add((Fact) read(Fact.class));
        }
        return new FactList(facts, (Fact) read(Fact.class));
    }

    private Object readRecord(Class<?> type) throws IOException {
        Shape shape = shapes.computeIfAbsent(type, Shape::of);
        Object[] parts = new Object[shape.parts().length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = read(shape.parts()[i]);
        }
        try {
            return shape.constructor().newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be put together", e);
        }
    }
}
