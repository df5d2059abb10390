package org.awardcheck.web.catalogue;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.awardcheck.policy.Section;
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
 * @param hidden  the answers, for the form to carry along
 */
@TemplateData
public record CatalogueView(String words, List<FacetView> facets, List<Chip> chips, int found, List<Group> groups,
        List<Chip> ways, List<Support> support, List<Parameter> hidden) {

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

    /** The awards of a section. */
    @TemplateData
    public record Group(String title, List<Row> rows) {
    }

    /** One award. */
    @TemplateData
    public record Row(String href, String title, String clause, String pays, String kind, String kindWords) {
        public boolean isExact() {
            return kind.equals("exact");
        }
    }

    /** Support without an amount of its own. */
    @TemplateData
    public record Support(String text, String clause) {
    }

    static CatalogueView of(Page page, List<Entry> entries) {
        Filter filter = Filter.of(page);
        List<Entry> found = filter.in(entries);
        List<Chip> chips = filter.chosen().stream().map(one -> chip(one, filter, entries, page)).toList();
        return new CatalogueView(filter.words(),
                Stream.of(Facet.values()).map(facet -> facet(facet, filter, entries, page)).toList(),
                chips, found.size(), groups(found, page),
                found.isEmpty() ? chips.stream().filter(chip -> chip.found() > 0).toList() : List.of(),
                page.policy().otherSupport().stream().filter(filter::fits).map(it -> new Support(
                        it.text().in(page.language()), it.clause().title().in(page.language()))).toList(),
                QueryWriter.parameters(page.situation()));
    }

    private static Chip chip(Parameter chosen, Filter filter, List<Entry> entries, Page page) {
        Filter rest = filter.without(chosen);
        return new Chip(Filter.label(chosen, page), page.link("awards", rest.chosen()), rest.in(entries).size());
    }

    private static FacetView facet(Facet facet, Filter filter, List<Entry> entries, Page page) {
        return new FacetView(facet.parameter(), facet.label().in(page.language()), facet.values(page).stream()
                .map(value -> new Choice(facet.parameter() + "-" + value.id(), value.id(), value.label(),
                        filter.has(facet, value.id()),
                        (int) entries.stream().filter(entry -> facet.of(entry).contains(value.id())).count()))
                .toList());
    }

    private static List<Group> groups(List<Entry> found, Page page) {
        return page.policy().sections().stream()
                .map(section -> new Group(section.title().in(page.language()), rows(found, section, page)))
                .filter(group -> !group.rows().isEmpty()).toList();
    }

    private static List<Row> rows(List<Entry> found, Section section, Page page) {
        return found.stream().filter(entry -> entry.award().clause().section().equals(section)).map(entry -> new Row(
                page.link("awards/" + entry.award().id()), entry.award().title().in(page.language()),
                entry.award().clause().title().in(page.language()), page.phrases().payout(entry.award().payout()),
                entry.kind().id(), page.phrases().kind(entry.kind()))).toList();
    }
}
