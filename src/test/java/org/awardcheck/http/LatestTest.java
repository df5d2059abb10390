package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Things are made once, and fill a bounded memory whatever is asked for. */
class LatestTest {
    private static final int MOST = 5;
    private final Latest<String, String> latest = new Latest<>(MOST);
    private final AtomicInteger made = new AtomicInteger();

    private String ask(String key) {
        return latest.get(key, () -> {
            made.incrementAndGet();
            return "of " + key;
        });
    }

    private int madeFor(int hosts) {
        made.set(0);
        IntStream.range(0, hosts).forEach(i -> assertEquals("of host" + i, ask("host" + i)));
        return made.get();
    }

    @Test
    void aThingIsMadeOnce() {
        assertEquals(MOST, madeFor(MOST));
        assertEquals(0, madeFor(MOST), "all of them are kept");
    }

    @Test
    void whoeverInventsHostsFillsNoMemory() {
        madeFor(3 * MOST);
        assertEquals(3 * MOST, madeFor(3 * MOST), "what is asked for again was driven out meanwhile");
    }

    @Test
    void whatIsAskedForStays() {
        ask("home");
        for (int i = 0; i < 3 * MOST; i++) {
            ask("host" + i);
            ask("home");
        }
        assertEquals(1 + 3 * MOST, made.get());
    }
}
