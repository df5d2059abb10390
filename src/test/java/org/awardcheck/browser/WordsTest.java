package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every page speaks one language, and both say the same figures. Titles in the other language are listed. */
@QuarkusTest
class WordsTest {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z./-]*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern ANYTHING = Pattern.compile("\\S.*");
    private static final Pattern WITHIN_THE_SAME = Pattern.compile("“[^”\n]*“");
    private static final Pattern PARTED = Pattern.compile("\\S+ [：，。；、）]");
    private static final List<String> SPOKEN = List.of("aria-label", "alt", "title", "placeholder", "content");
    private static final Map<String, Set<String>> FOREIGN = foreign();

    @TestHTTPResource("/")
    URI site;

    static Stream<String> pages() {
        return Stream.concat(Address.all().map(address -> address.in("")),
                PublishedPolicy.EDITIONS.policies().get(0).awards().stream().map(award -> "/awards/" + award.id()))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aChinesePageHasNoEnglishAndAnEnglishPageNoChinese(String rest) {
        assertEquals(Set.of(), words(page("zh", rest), LATIN, "zh-Hans", FOREIGN.get("latin-on-chinese-pages")));
        Document english = page("en", rest);
        // A title and a description are plain text, where nothing can be marked.
        Set<String> names = FOREIGN.get("chinese-on-english-pages");
        assertEquals(Set.of(), words(english.head(), HAN, "en", names));
        assertEquals(Set.of(), words(english.body(), HAN, "en", Set.of()), "not marked as Chinese");
        assertEquals(Set.of(), words(english, ANYTHING, "zh-Hans", names), "marked as Chinese");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void bothSayTheSameFigures(String rest) {
        List<Figure> chinese = Figure.all(page("zh", rest));
        List<Figure> english = Figure.all(page("en", rest));
        assertFalse(chinese.isEmpty());
        assertEquals(Set.of(), missing(chinese, english, "figures-on-chinese-pages-alone"), "only on the Chinese page");
        assertEquals(Set.of(), missing(english, chinese, "figures-on-english-pages-alone"), "only on the English page");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void quotesWithinChineseQuotesAreTheInnerOnes(String rest) {
        Document chinese = page("zh", rest);
        String spoken = String.join("\n", chinese.title(), chinese.select("meta[name=description]").attr("content"),
                chinese.body().text());
        assertEquals(List.of(), WITHIN_THE_SAME.matcher(spoken).results().map(MatchResult::group).toList());
    }

    /** A template's line that ends before a colon or full stop would part it from what it belongs to. */
    @ParameterizedTest
    @MethodSource("pages")
    void noSpaceStandsBeforeAChinesePunctuationMark(String rest) {
        assertEquals(List.of(), PARTED.matcher(page("zh", rest).body().text()).results().map(MatchResult::group)
                .toList());
    }

    private static Set<String> missing(List<Figure> figures, List<Figure> others, String asWords) {
        return figures.stream().filter(figure -> others.stream().noneMatch(figure::isSameAs)).map(Figure::written)
                .filter(written -> !FOREIGN.get(asWords).contains(written))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Document page(String language, String rest) {
        return Visitor.page(new Visitor(site).get("/" + language + rest));
    }

    /** The matches in everything that is read out in a language. */
    private static Set<String> words(Element page, Pattern pattern, String lang, Set<String> allowed) {
        Stream<String> texts = page.getAllElements().stream().filter(it -> lang(it).equals(lang)).flatMap(it ->
                Stream.concat(it.textNodes().stream().map(TextNode::text),
                        SPOKEN.stream().filter(name -> it.hasAttr(name) && isSpoken(it)).map(it::attr)));
        return texts.flatMap(text -> pattern.matcher(text.strip()).results()).map(MatchResult::group)
                .filter(word -> !allowed.contains(word)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSpoken(Element element) {
        return !element.normalName().equals("meta") || element.attr("name").equals("description");
    }

    private static String lang(Element element) {
        Element speaking = element.closest("[lang]");
        return speaking == null ? "" : speaking.attr("lang");
    }

    private static Map<String, Set<String>> foreign() {
        try (InputStream in = WordsTest.class.getResourceAsStream("/pages/foreign-words.yaml")) {
            Map<String, List<String>> lists = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return lists.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                    it -> Set.copyOf(it.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
