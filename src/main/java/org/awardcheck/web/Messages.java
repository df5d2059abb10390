package org.awardcheck.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The messages of a page's language. */
public final class Messages {
    private Messages() {
    }

    /** The messages of a bundle. */
    public static <T> T of(Class<T> bundle, Page page) {
        return page.isChinese() ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of("en"));
    }
}
