package org.awardcheck.web;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A tag of the templates with the comment at its head: what it shows, and either a call of it or a page that it is on.
 *
 * @param name     its file's name without the ending
 * @param shows    what it shows, in a line
 * @param isCalled whether the comment has a call
 * @param where    the call, or the name of the page in {@code pages/addresses.txt}
 * @param source   the whole file
 */
record Component(String name, String shows, boolean isCalled, String where, String source) {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path TAGS = TEMPLATES.resolve("tags");
    private static final Pattern HEAD =
            Pattern.compile("\\A\\{! (?<shows>.+)\\n {3}(?<kind>Example|Page): (?<where>(?s:.+?)) !}\\n");
    private static final Pattern START = Pattern.compile("<[a-z][a-z0-9]*\\b(?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");
    /** In place of what only a rendered template has. */
    private static final String OPEN = "§";

    static List<Component> all() throws IOException {
        List<Component> all = new ArrayList<>();
        for (Path file : files(TAGS)) {
            all.add(of(file));
        }
        return all;
    }

    private static Component of(Path file) throws IOException {
        String source = Files.readString(file);
        Matcher head = HEAD.matcher(source);
        if (!head.find()) {
            throw new AssertionError(file + " does not begin with {! what it shows, and on the next line, after three"
                    + " spaces, Example: a call !} or Page: a name of addresses.txt !}");
        }
        return new Component(file.getFileName().toString().replace(".html", ""), head.group("shows"),
                head.group("kind").equals("Example"), head.group("where").replaceAll("\\s+", " "), source);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What of a page this component drew: its first element and those beside it; nothing if it is not on the page. */
    Optional<List<Element>> on(Document page) throws IOException {
        Set<String> own = ownClasses();
        // What no other template prints tells more than what comes first.
        List<Element> roots = roots().stream()
                .sorted(Comparator.comparing(root -> classes(root).stream().noneMatch(own::contains))).toList();
        for (Element root : roots) {
            Set<String> marks = new HashSet<>(classes(root));
            marks.retainAll(own);
            for (Element element : page.body().getAllElements()) {
                if (isLike(root, element)
                        && (marks.isEmpty() || classes(element).stream().anyMatch(marks::contains))) {
                    return Optional.of(withNext(root, element, roots));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Element> withNext(Element root, Element first, List<Element> roots) {
        List<Element> drawn = new ArrayList<>(List.of(first));
        Element next = first.nextElementSibling();
        while (next != null && !isLike(root, next) && isLikeAny(roots, next)) {
            drawn.add(next);
            next = next.nextElementSibling();
        }
        return drawn;
    }

    private static boolean isLikeAny(List<Element> roots, Element drawn) {
        return roots.stream().anyMatch(root -> isLike(root, drawn));
    }

    private static boolean isLike(Element root, Element drawn) {
        return root.normalName().equals(drawn.normalName()) && drawn.classNames().containsAll(ownClassNames(root))
                && root.attributes().asList().stream().filter(it -> !it.getKey().contains(OPEN)
                        && !it.getKey().equals("class")).allMatch(it -> isLike(it, drawn));
    }

    private static boolean isLike(Attribute printed, Element drawn) {
        String[] said = spaced(printed.getValue()).split(OPEN, -1);
        String pattern = String.join(".*", Stream.of(said).map(Pattern::quote).toList());
        return drawn.hasAttr(printed.getKey())
                && spaced(drawn.attr(printed.getKey())).matches("(?s)" + pattern);
    }

    private static String spaced(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }

    /** The elements that the template prints itself, and not within others of it. */
    private List<Element> roots() {
        // Within a template, rows of tables are read without their table.
        return Jsoup.parseBodyFragment("<template>" + printed(source) + "</template>").selectFirst("template")
                .children();
    }

    /** The classes that no other template prints. */
    private Set<String> ownClasses() throws IOException {
        Set<String> own = printedClasses(source);
        for (Path file : files(TEMPLATES)) {
            if (!file.equals(TAGS.resolve(name + ".html"))) {
                own.removeAll(printedClasses(Files.readString(file)));
            }
        }
        return own;
    }

    private static Set<String> printedClasses(String source) {
        return CLASSES.matcher(printed(source)).results().flatMap(found -> Stream.of(found.group(1).split("\\s+")))
                .filter(it -> !it.isEmpty() && !it.contains(OPEN)).collect(toSet());
    }

    private static Set<String> classes(Element element) {
        return element.getAllElements().stream().flatMap(it -> ownClassNames(it).stream()).collect(toSet());
    }

    private static Set<String> ownClassNames(Element element) {
        return element.classNames().stream().filter(it -> !it.contains(OPEN)).collect(toSet());
    }

    /** The HTML that a template always prints, its sections and expressions taken out. */
    private static String printed(String source) {
        String html = source.replaceAll("(?s)\\{!.*?!}", "");
        return START.matcher(html).replaceAll(start -> Matcher.quoteReplacement(start.group()
                .replaceAll("(?s)\\{#if.*?\\{/if}", " " + OPEN).replaceAll("\\{[^{}]*}", OPEN)))
                .replaceAll("\\{[^{}]*}", "");
    }
}
