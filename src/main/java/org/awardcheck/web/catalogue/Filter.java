package org.awardcheck.web.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.policy.OtherSupport;
import org.awardcheck.web.Page;
import org.awardcheck.web.query.QueryString.Parameter;

/**
 * What the list of awards is narrowed by, and what comes first in it.
 *
 * @param chosen     the parameters that narrow it, each once and each of one value
 * @param isByAmount whether the largest amount comes first, and not what does in the policy
 */
record Filter(List<Parameter> chosen, boolean isByAmount) {
    /** The parameter for words. */
    static final String WORDS = "q";
    /** The parameter for the order. */
    static final String SORT = "sort";
    private static final Parameter BY_AMOUNT = new Parameter(SORT, "amount");
    /** Longer words are no search. */
    static final int MOST_WORDS = 100;

    Filter {
        chosen = List.copyOf(chosen);
    }

    /** The names of all its parameters. */
    static String[] names() {
        return Stream.concat(Stream.of(WORDS, SORT), Stream.of(Facet.values()).map(Facet::parameter))
                .toArray(String[]::new);
    }

    /** What a page's address asks for, as far as it can be read. */
    static Filter of(Page page) {
        List<Parameter> chosen = new ArrayList<>();
        page.reading().all(WORDS).stream().map(String::strip).filter(words -> !words.isEmpty()).distinct()
                .map(words -> new Parameter(WORDS, words)).forEach(chosen::add);
        for (Facet facet : Stream.of(Facet.values()).filter(it -> it.isOffered(page)).toList()) {
            List<String> given = given(facet, page);
            facet.values(page).stream().filter(value -> given.contains(value.id()))
                    .map(value -> new Parameter(facet.parameter(), value.id())).forEach(chosen::add);
        }
        return new Filter(chosen, page.reading().all(SORT).contains(BY_AMOUNT.value()));
    }

    /** Whether the list is to be narrowed by answers, and there are none. */
    static boolean lacksAnswers(Page page) {
        return !Facet.FIT.isOffered(page) && !given(Facet.FIT, page).isEmpty();
    }

    /** What of a page's address cannot be read. */
    static List<Fault> faults(Page page) {
        List<Fault> faults = new ArrayList<>();
        if (page.reading().all(WORDS).stream().anyMatch(words -> words.length() > MOST_WORDS)) {
            faults.add(fault(WORDS, "关键词太长，最多" + MOST_WORDS + "个字", "The search is too long; use " + MOST_WORDS
                    + " characters at most"));
        }
        page.reading().all(SORT).stream().filter(order -> !order.isEmpty() && !order.equals(BY_AMOUNT.value()))
                .distinct()
                .map(Filter::shortened).map(order -> fault(SORT, "没有“" + order + "”这种排序", "There is no order “" + order
                + "”"))
                .forEach(faults::add);
        for (Facet facet : Facet.values()) {
            given(facet, page).stream().filter(id -> label(facet, id, page).isEmpty()).distinct()
                    .map(Filter::shortened)
                    .map(id -> fault(facet.parameter(), "筛选条件“" + facet.label().zh() + "”里没有“" + id + "”",
                            "The filter “" + facet.label().en() + "” has no value “" + id + "”"))
                    .forEach(faults::add);
        }
        return faults;
    }

    private static String shortened(String typed) {
        return typed.length() <= MOST_WORDS ? typed : typed.substring(0, MOST_WORDS) + "…";
    }

    private static Fault fault(String name, String zh, String en) {
        return Fault.of(Pointer.of(name), "unknown-filter", zh, en);
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

    boolean has(Facet facet, String id) {
        return chosen.contains(new Parameter(facet.parameter(), id));
    }

    /** The words as they were typed, or nothing. */
    String words() {
        return String.join(" ", values(WORDS));
    }

    /** The same, narrowed by everything but this facet. */
    Filter without(Facet facet) {
        return new Filter(chosen.stream().filter(one -> !one.name().equals(facet.parameter())).toList(), isByAmount);
    }

    Filter without(Parameter parameter) {
        return new Filter(chosen.stream().filter(one -> !one.equals(parameter)).toList(), isByAmount);
    }

    /** The same awards, the other way round. */
    Filter inOtherOrder() {
        return new Filter(chosen, !isByAmount);
    }

    /** The same with only what may fit. */
    Filter fitting() {
        return new Filter(Stream.concat(Stream.of(new Parameter(Facet.FIT.parameter(), Facet.MINE)), chosen.stream())
                .distinct().toList(), isByAmount);
    }

    /** All of it as parameters of an address. */
    List<Parameter> parameters() {
        return Stream.concat(chosen.stream(), order().stream()).toList();
    }

    /** What says the order; nothing for the policy's own. */
    List<Parameter> order() {
        return isByAmount ? List.of(BY_AMOUNT) : List.of();
    }

    /** The entries that fit, in its order: all of the words, and one of what is chosen of each facet. */
    List<Entry> in(List<Entry> entries) {
        SearchWords words = SearchWords.of(words());
        Stream<Entry> found = entries.stream().filter(entry -> words.areIn(entry.words()))
                .filter(entry -> Stream.of(Facet.values()).allMatch(facet -> fits(facet, entry)));
        return (isByAmount ? found.sorted(isOfMine() ? Entry.LARGEST_OF_MINE_FIRST : Entry.LARGEST_FIRST) : found)
                .toList();
    }

    /** Whether it is about what was answered, and so about what that comes to. */
    boolean isOfMine() {
        return has(Facet.FIT, Facet.MINE);
    }

    private boolean fits(Facet facet, Entry entry) {
        List<String> chosen = values(facet.parameter());
        return chosen.isEmpty() || !Collections.disjoint(chosen, facet.of(entry));
    }

    /** Whether other support fits, which has a section and words alone. */
    boolean fits(OtherSupport support) {
        List<String> sections = values(Facet.SECTION.parameter());
        String text = Stream.concat(Stream.of(support.text()), Entry.headings(support.clause()))
                .map(words -> words.zh() + "\n" + words.en()).reduce("", (one, other) -> one + "\n" + other);
        return Stream.of(Facet.FIT, Facet.KIND, Facet.TOPIC).allMatch(facet -> values(facet.parameter()).isEmpty())
                && (sections.isEmpty() || sections.contains(support.clause().section().id()))
                && SearchWords.of(words()).areIn(SearchWords.plain(text));
    }

    private List<String> values(String name) {
        return chosen.stream().filter(one -> one.name().equals(name)).map(Parameter::value).toList();
    }
}
