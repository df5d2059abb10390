package org.awardcheck.web.catalogue;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Status;
import org.awardcheck.policy.Section;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;
import org.awardcheck.web.query.QueryString.Parameter;
import org.awardcheck.web.query.QueryWriter;

/**
 * The list of awards.
 *
 * @param words   what was looked for, as typed
 * @param chips   one for each thing that the list is narrowed by, with the address without it
 * @param found   how many awards fit
 * @param ways    where nothing fits: what finds something once it is left out
 * @param lacksAnswers whether only what fits the answers is asked for, and there are none
 * @param hidden  the answers and the order, for the form to carry along
 * @param links   where the list leads as a whole
 */
@TemplateData
public record CatalogueView(String words, List<FacetView> facets, List<Chip> chips, int found, List<Group> groups,
        List<Chip> ways, List<Support> support, boolean lacksAnswers, List<Parameter> hidden, ListLinks links) {

    /** Something to narrow the list by. */
    @TemplateData
    public record FacetView(String name, String label, List<Choice> choices) {
    }

    /** One value of it, with how many awards have it. */
    @TemplateData
    public record Choice(String id, String value, String label, boolean checked, int count) {
    }

    /** Something chosen, with the address without it and how many awards that finds. */
    @TemplateData
    public record Chip(String label, String href, int found) {
    }

    /** A section with its clauses in which an award fits; without titles where the list is in another order. */
    @TemplateData
    public record Group(String title, int count, List<Clause> clauses) {
    }

    /** A clause with its awards that fit. */
    @TemplateData
    public record Clause(String title, List<Row> rows) {
    }

    /**
     * One award.
     *
     * @param pays what it pays, in a list of what fits the answers behind how it comes out by them; figures in it are
     *             kept together by the signs themselves, as there are so many rows
     */
    @TemplateData
    public record Row(String href, String title, String pays, String kind, String kindWords) {
        public boolean isExact() {
            return kind.equals("exact");
        }
    }

    /** A clause with its support without an amount of its own. */
    @TemplateData
    public record Support(String clause, List<String> texts) {
    }

    /** How much other support fits. */
    public int supportCount() {
        return support.stream().mapToInt(clause -> clause.texts().size()).sum();
    }

    static CatalogueView of(Page page, List<Entry> entries) {
        Filter filter = Filter.of(page);
        List<Entry> found = filter.in(entries);
        List<Chip> chips = filter.chosen().stream().map(one -> chip(one, filter, entries, page)).toList();
        return new CatalogueView(filter.words(),
                Stream.of(Facet.values()).filter(facet -> facet.isOffered(page))
                        .map(facet -> facet(facet, filter, entries, page)).toList(),
                chips, found.size(), filter.isByAmount() ? inOneList(found, filter.isOfMine(), page)
                        : groups(found, filter.isOfMine(), page),
                found.isEmpty() ? chips.stream().filter(chip -> chip.found() > 0).toList() : List.of(),
                support(page, filter), Filter.lacksAnswers(page),
                Stream.of(page.kept("awards"), QueryWriter.parameters(page.situation()), filter.order())
                .flatMap(List::stream).toList(),
                ListLinks.of(filter, entries, found, page));
    }

    private static List<Group> inOneList(List<Entry> found, boolean isOfMine, Page page) {
        Clause all = new Clause(null, found.stream().map(entry -> row(entry, isOfMine, page)).toList());
        return found.isEmpty() ? List.of() : List.of(new Group(null, found.size(), List.of(all)));
    }

    private static Chip chip(Parameter chosen, Filter filter, List<Entry> entries, Page page) {
        Filter rest = filter.without(chosen);
        return new Chip(Filter.label(chosen, page), page.link("awards", rest.parameters()), rest.in(entries).size());
    }

    /** A value counts what the words and the other facets leave. */
    private static FacetView facet(Facet facet, Filter filter, List<Entry> entries, Page page) {
        List<Entry> left = filter.without(facet).in(entries);
        return new FacetView(facet.parameter(), facet.label().in(page.language()), facet.values(page).stream()
                .map(value -> new Choice(facet.parameter() + "-" + value.id(), value.id(), value.label(),
                        filter.has(facet, value.id()),
                        (int) left.stream().filter(entry -> facet.of(entry).contains(value.id())).count()))
                .toList());
    }

    private static List<Group> groups(List<Entry> found, boolean isOfMine, Page page) {
        List<Group> groups = new ArrayList<>();
        bySection(found).forEach((section, entries) -> groups.add(new Group(section.title().in(page.language()),
                entries.size(), clauses(entries, isOfMine, page))));
        return groups;
    }

    private static List<Support> support(Page page, Filter filter) {
        List<Support> support = new ArrayList<>();
        page.policy().otherSupport().stream().filter(filter::fits).collect(Collectors.groupingBy(
                it -> it.clause().title(), LinkedHashMap::new,
                Collectors.mapping(it -> it.text().in(page.language()), Collectors.toList())))
                .forEach((clause, texts) -> support.add(new Support(clause.in(page.language()), texts)));
        return support;
    }

    private static Map<Section, List<Entry>> bySection(List<Entry> entries) {
        return entries.stream().collect(Collectors.groupingBy(entry -> entry.award().clause().section(),
                LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Clause> clauses(List<Entry> entries, boolean isOfMine, Page page) {
        List<Clause> clauses = new ArrayList<>();
        entries.stream().collect(Collectors.groupingBy(entry -> entry.award().clause().title(), LinkedHashMap::new,
                Collectors.mapping(entry -> row(entry, isOfMine, page), Collectors.toList())))
                .forEach((title, rows) -> clauses.add(new Clause(title.in(page.language()), rows)));
        return clauses;
    }

    private static Row row(Entry entry, boolean isOfMine, Page page) {
        String pays = page.phrases().payout(entry.award().payout());
        return new Row(page.award(entry.award()), entry.award().title().in(page.language()),
                unbroken(isOfMine ? own(entry, pays, page) : pays), entry.kind().id(), page.phrases()
                .kind(entry.kind()));
    }

    /** What it pays behind what it comes to, and before that, what it waits for or that it is open. */
    private static String own(Entry entry, String pays, Page page) {
        CatalogueMessages words = Messages.of(CatalogueMessages.class, page);
        Status status = entry.own().orElseThrow().status();
        String amount = entry.ownAmount().filter(Amount::isStated).map(page.phrases()::amount).orElse(pays);
        String said = amount.equals(pays) ? pays : amount + " · " + pays;
        return status == Status.ELIGIBLE ? said : page.phrases()
                .labelled(status == Status.UNDETERMINED ? words.openTag()
                : words.laterTag(page.phrases().within(entry.award().payableFrom().orElseThrow().label()
                .in(page.language()))), said);
    }

    private static String unbroken(String pays) {
        return pays.replace(" yuan", "\u00a0yuan").replace(" + ", "\u00a0+\u00a0");
    }
}
