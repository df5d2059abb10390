package org.awardcheck.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.awardcheck.http.StaticContent;
import org.awardcheck.policy.Language;
import org.junit.jupiter.api.Test;

/** Kept pages are made once, and fill a bounded memory whatever is asked for. */
class KeptPagesLimitTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private final KeptPages pages = new KeptPages();
    private final AtomicInteger made = new AtomicInteger();

    private void ask(String origin, LocalDate day) {
        pages.get(new KeptPages.Key(origin, day, Language.EN, "about"), () -> {
            made.incrementAndGet();
            return new StaticContent("text/html", new byte[0]);
        });
    }

    private int madeFor(int hosts, LocalDate day) {
        made.set(0);
        for (int i = 0; i < hosts; i++) {
            ask("https://host" + i, day);
        }
        return made.get();
    }

    @Test
    void aPageIsMadeOnceAndAgainOnAnotherDay() {
        assertEquals(5, madeFor(5, DAY));
        assertEquals(0, madeFor(5, DAY));
        assertEquals(1, madeFor(1, DAY.plusDays(1)));
    }

    @Test
    void whoeverInventsHostsFillsNoMemory() {
        assertEquals(KeptPages.MOST, madeFor(KeptPages.MOST, DAY));
        assertEquals(0, madeFor(KeptPages.MOST, DAY), "all of them are kept");
        madeFor(3 * KeptPages.MOST, DAY);
        int again = madeFor(3 * KeptPages.MOST, DAY);
        assertTrue(again >= 2 * KeptPages.MOST, () -> 3 * KeptPages.MOST - again + " were kept");
    }
}
