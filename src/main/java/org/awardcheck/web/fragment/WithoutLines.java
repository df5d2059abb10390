package org.awardcheck.web.fragment;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.ParserHelper;
import io.quarkus.qute.ParserHook;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Takes the ends of lines out of templates where no reader sees them: beside the tags of blocks, between attributes and behind
 * the last tag. A phone would pay for them, a fiftieth of a page as it is sent. The templates themselves keep their lines for
 * those who read them.
 */
@Singleton
class WithoutLines implements ParserHook {
    /** What stands on a line of its own whatever is around it; not items of lists, which some styles put in a row. */
    private static final String BLOCK = "(?:section|div|p|h[1-6]|ul|ol|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|td|th|details"
            + "|summary|article|nav|main|header|footer|head|body|meta|link|title|rect|circle|path|line|text|g|pattern|defs|figure"
            + "|figcaption)";
    private static final Pattern BESIDE_BLOCKS = Pattern.compile("\\n(?=</?" + BLOCK + "\\b|</svg>)|(?<=</?" + BLOCK
            + ">)\\n|(?<=>)\\n\\z");
    private static final Pattern BETWEEN_ATTRIBUTES = Pattern.compile("\\n ?(?=[a-z][a-zA-Z-]*=\")");

    void configure(@Observes EngineBuilder engine) {
        engine.addParserHook(this);
    }

    @Override
    public void beforeParsing(ParserHelper helper) {
        helper.addContentFilter(content -> BETWEEN_ATTRIBUTES.matcher(BESIDE_BLOCKS.matcher(content).replaceAll(""))
                .replaceAll(" "));
    }
}
