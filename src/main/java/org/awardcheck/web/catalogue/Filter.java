package org.awardcheck.web.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.answers.Fault;
import org.awardcheck.policy.OtherSupport;
import org.awardcheck.policy.Text;
import org.awardcheck.web.Page;
import org.awardcheck.web.query.QueryString.Parameter;

/**
 * What the list of awards is narrowed by.
 *
 * @param chosen the parameters that say so, each once and each of one value
 */
record Filter(List<Parameter> chosen) {
    /** The parameter for words. */
    static final String WORDS = "q";
    /** Longer words are no search. */
    static final int MOST_WORDS = 100;

    Filter {
        chosen = List.copyOf(chosen);
    }

    /** The names of all its parameters. */
    static String[] names() {
        return Stream.concat(Stream.of(WORDS), Stream.of(Facet.values()).map(Facet::parameter)).toArray(String[]::new);
    }

    /** What a page's address asks for, as far as it can be read. */
    static Filter of(Page page) {
        List<Parameter> chosen = new ArrayList<>();
        page.reading().all(WORDS).stream().map(String::strip).filter(words -> !words.isEmpty()).distinct()
                .map(words -> new Parameter(WORDS, words)).forEach(chosen::add);
        for (Facet facet : Facet.values()) {
            List<String> given = given(facet, page);
            facet.values(page).stream().filter(value -> given.contains(value.id()))
                    .map(value -> new Parameter(facet.parameter(), value.id())).forEach(chosen::add);
        }
        return new Filter(chosen);
    }

    /** What of a page's address cannot be read. */
    static List<Fault> faults(Page page) {
        List<Fault> faults = new ArrayList<>();
        if (page.reading().all(WORDS).stream().anyMatch(words -> words.length() > MOST_WORDS)) {
            faults.add(fault(WORDS, "关键词太长，最多" + MOST_WORDS + "个字", "The search is too long; use " + MOST_WORDS
                    + " characters at most"));
        }
        for (Facet facet : Facet.values()) {
            given(facet, page).stream().filter(id -> label(facet, id, page).isEmpty()).distinct()
                    .map(id -> id.length() <= MOST_WORDS ? id : id.substring(0, MOST_WORDS) + "…")
                    .map(id -> fault(facet.parameter(), "筛选条件“" + facet.label().zh() + "”里没有“" + id + "”",
                            "The filter “" + facet.label().en() + "” has no value “" + id + "”"))
                    .forEach(faults::add);
        }
        return faults;
    }

    private static Fault fault(String name, String zh, String en) {
        return new Fault("/" + name, "unknown-filter", new Text(zh, en));
    }

    private static List<String> given(Facet facet, Page page) {
        return page.reading().all(facet.parameter()).stream().flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip).filter(id -> !id.isEmpty()).toList();
    }

    private static Optional<String> label(Facet facet, String id, Page page) {
        return facet.values(page).stream().filter(value -> value.id().equals(id)).map(Facet.Value::label).findFirst();
    }

    /** A chosen parameter in words. */
    static String label(Parameter parameter, Page page) {
        return Stream.of(Facet.values()).filter(facet -> facet.parameter().equals(parameter.name()))
                .flatMap(facet -> label(facet, parameter.value(), page).stream()).findFirst().orElse(parameter.value());
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    boolean has(Facet facet, String id) {
        return chosen.contains(new Parameter(facet.parameter(), id));
    }

    /** The words as they were typed, or nothing. */
    String words() {
        return String.join(" ", values(WORDS));
    }

    /** The same, narrowed by everything but this facet. */
    Filter without(Facet facet) {
        return new Filter(chosen.stream().filter(one -> !one.name().equals(facet.parameter())).toList());
    }

    Filter without(Parameter parameter) {
        return new Filter(chosen.stream().filter(one -> !one.equals(parameter)).toList());
    }

    /** The entries that fit: all of the words, and one of what is chosen of each facet. */
    List<Entry> in(List<Entry> entries) {
        SearchWords words = SearchWords.of(words());
        return entries.stream().filter(entry -> words.areIn(entry.words()))
                .filter(entry -> Stream.of(Facet.values()).allMatch(facet -> fits(facet, entry))).toList();
    }

    private boolean fits(Facet facet, Entry entry) {
        List<String> wanted = values(facet.parameter());
        return wanted.isEmpty() || !Collections.disjoint(wanted, facet.of(entry));
    }

    /** Whether other support fits, which has a section and words alone. */
    boolean fits(OtherSupport support) {
        List<String> sections = values(Facet.SECTION.parameter());
        String text = Stream.concat(Stream.of(support.text()), Entry.headings(support.clause()))
                .map(words -> words.zh() + "\n" + words.en()).reduce("", (one, other) -> one + "\n" + other);
        return values(Facet.KIND.parameter()).isEmpty() && values(Facet.TOPIC.parameter()).isEmpty()
                && (sections.isEmpty() || sections.contains(support.clause().section().id()))
                && SearchWords.of(words()).areIn(SearchWords.plain(text));
    }

    private List<String> values(String name) {
        return chosen.stream().filter(one -> one.name().equals(name)).map(Parameter::value).toList();
    }
}
