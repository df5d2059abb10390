package org.awardcheck.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.awardcheck.http.Latest;
import org.awardcheck.http.StaticContent;
import org.awardcheck.policy.Language;

/** Pages that are the same for everyone on a day, compressed; nothing that anybody answered is kept. */
final class KeptPages {
    /** What two hosts have of such pages; whoever invents hosts fills no more than that. */
    static final int MOST = 600;

    private final Latest<Key, StaticContent> kept = new Latest<>(MOST);

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

    /** A page as it is kept, or as it is made now. */
    StaticContent get(Key key, Supplier<StaticContent> page) {
        return kept.get(key, page);
    }
}
