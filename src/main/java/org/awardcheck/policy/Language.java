package org.awardcheck.policy;

import java.util.Locale;
import java.util.Optional;

/** A language that everything is said in; the two are equals. */
public enum Language {
    ZH, EN;

    /** What is spoken to those who ask for no language. */
    public static final Language DEFAULT = ZH;

    private final String tag = name().toLowerCase(Locale.ROOT);

    /** The language tag as requests and responses spell it: {@code zh} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** The language and its script as web pages name it (BCP 47): {@code zh-Hans} or {@code en}. */
    public String pageTag() {
        return this == ZH ? "zh-Hans" : tag;
    }

    /** The language with exactly this tag, or nothing. */
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
