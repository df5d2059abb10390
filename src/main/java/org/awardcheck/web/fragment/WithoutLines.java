package org.awardcheck.web.fragment;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.ParserHelper;
import io.quarkus.qute.ParserHook;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Takes out of templates what no reader sees: the ends of lines beside the tags of blocks, even if the block is there
 * on a condition alone, between attributes and behind the last tag, and those tags that a browser puts in itself. A
 * phone would pay for them, three hundredths of a page as it is sent. The templates themselves keep them for those who
 * read them.
 */
@Singleton
class WithoutLines implements ParserHook {
    /** What stands on a line of its own whatever is around it; not items of lists, which some styles put in a row. */
    private static final String BLOCK =
            "(?:section|div|p|h[1-6]|ul|ol|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|td|th|details"
            + "|summary|article|nav|main|header|footer|head|body|meta|link|title|rect|circle|path|line|text|g|pattern|defs|figure"
            + "|figcaption)";
    private static final Pattern BEHIND_BLOCKS = Pattern.compile("(<" + BLOCK + "(?: [^<>]*)?>|</" + BLOCK
            + ">(?:\\{/(?:if|for|let|alike)}){0,2})\\n");
    /** Not before the end of a loop, which would take it from between its items. */
    private static final Pattern BEFORE_BLOCKS =
            Pattern.compile("\\n(?=(?:\\{(?:#if|#for|#let|#alike|/if|/let|/alike)[^{}]*}){0,2}"
            + "</?" + BLOCK + "\\b|</svg>)|(?<=>)\\n\\z");
    /** Tags that HTML has a browser put in itself (HTML Living Standard, 13.1.2.4). */
    private static final Pattern ENDS = Pattern.compile("</(?:dt|dd|tr|td|th|thead|tbody|tfoot)>"
            + "|</p>(?=(?:\\{(?:/if|/for|/alike|#alike [^{}]*)})*+</?" + BLOCK + "\\b)");
    private static final Pattern BETWEEN_ATTRIBUTES = Pattern.compile("\\n ?(?=[a-z][a-zA-Z-]*=\")");

    void configure(@Observes EngineBuilder engine) {
        engine.addParserHook(this);
    }

    @Override
    public void beforeParsing(ParserHelper helper) {
        helper.addContentFilter(content -> ENDS.matcher(BETWEEN_ATTRIBUTES.matcher(BEFORE_BLOCKS.matcher(
                BEHIND_BLOCKS.matcher(content).replaceAll("$1")).replaceAll("")).replaceAll(" ")).replaceAll(""));
    }
}
