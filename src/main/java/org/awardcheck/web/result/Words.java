package org.awardcheck.web.result;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.awardcheck.web.Page;

/** The messages of a page's language. */
final class Words {
    private Words() {
    }

    static <T> T of(Class<T> bundle, Page page) {
        return page.isChinese() ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of("en"));
    }
}
