package org.awardcheck.policy;

import java.util.Objects;
import java.util.function.UnaryOperator;

/** The same words in both languages. */
public record Text(String zh, String en) {
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The words in this language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** Both languages changed, each by its own function. */
    public Text map(UnaryOperator<String> ofZh, UnaryOperator<String> ofEn) {
        return new Text(ofZh.apply(zh), ofEn.apply(en));
    }
}
