package org.awardcheck.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Things that are the same for everyone, made once: so many of them as were asked for last. Several threads may ask.
 */
public final class Latest<K, V> {
    private final Map<K, V> kept;

    /** @param most how many are kept, whatever is asked for */
    public Latest(int most) {
        this.kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** A thing as it is kept, or as it is made now; none has to wait while another is made. */
    public V get(K key, Supplier<V> made) {
        V known = kept.get(key);
        if (known != null) {
            return known;
        }
        V first = made.get();
        kept.put(key, first);
        return first;
    }

    /** A thing as it is kept; null if it is not. */
    V known(K key) {
        return kept.get(key);
    }

    void keep(K key, V made) {
        kept.put(key, made);
    }
}
