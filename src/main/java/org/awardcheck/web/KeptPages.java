package org.awardcheck.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.awardcheck.http.StaticContent;
import org.awardcheck.policy.Language;

/** Pages that are the same for everyone on a day, compressed; nothing that anybody answered is kept. */
final class KeptPages {
    /** What two hosts have of such pages; whoever invents hosts fills no more than that. */
    static final int MOST = 600;

    private final Map<Key, StaticContent> kept = new ConcurrentHashMap<>();

    /**
     * What such a page hangs on.
     *
     * @param origin the site as its visitor sees it, which is in the page's whole addresses
     */
    record Key(String origin, LocalDate on, Language language, String path) {
        static Key of(Page page) {
            return new Key(page.origin(), page.situation().on(), page.language(), page.path());
        }
    }

    /** A page as it is kept, or as it is made now; the pages of other days go with the first of a new one. */
    StaticContent get(Key key, Supplier<StaticContent> page) {
        StaticContent known = kept.get(key);
        if (known != null) {
            return known;
        }
        StaticContent made = page.get();
        kept.keySet().removeIf(other -> !other.on().equals(key.on()) || kept.size() >= MOST);
        kept.put(key, made);
        return made;
    }
}
