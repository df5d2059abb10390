package org.awardcheck.web.catalogue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Text;
import org.awardcheck.web.Page;

/** Something that the list of awards can be narrowed by. */
enum Facet {
    FIT("fit", new Text("我的回答", "My answers"),
            page -> List.of(new Value(Facet.MINE, new Text("只看可能符合的", "Only what may fit").in(page.language()))),
            entry -> entry.mayFit() ? Set.of(Facet.MINE) : Set.of()),
    SECTION("section", new Text("政策板块", "Section"),
            page -> page.policy().sections().stream()
                    .map(section -> new Value(section.id(), section.title().in(page.language()))).toList(),
            entry -> Set.of(entry.award().clause().section().id())),
    KIND("kind", new Text("金额类型", "Kind of amount"),
            page -> Stream.of(Amount.Kind.values()).map(kind -> new Value(kind.id(), page.phrases().kind(kind)))
            .toList(),
            entry -> Set.of(entry.kind().id())),
    TOPIC("topic", new Text("涉及方面", "Topic"),
            page -> page.policy().facts().topicFact().options().stream()
                    .map(topic -> new Value(topic.id(), topic.label().in(page.language()))).toList(),
            Entry::topics);

    /** One value to choose. */
    record Value(String id, String label) {
    }

    /** The one value of what fits. */
    static final String MINE = "mine";

    private final String parameter;
    private final Text label;
    private final Function<Page, List<Value>> values;
    private final Function<Entry, Set<String>> ofEntry;

    Facet(String parameter, Text label, Function<Page, List<Value>> values, Function<Entry, Set<String>> ofEntry) {
        this.parameter = parameter;
        this.label = label;
        this.values = values;
        this.ofEntry = ofEntry;
    }

    /** The name in addresses. */
    String parameter() {
        return parameter;
    }

    Text label() {
        return label;
    }

    /** What can be chosen, in the page's language. */
    List<Value> values(Page page) {
        return values.apply(page);
    }

    /** Whether there is anything to choose by. */
    boolean isOffered(Page page) {
        return this != FIT || !page.situation().isEmpty();
    }

    /** The values that an award has. */
    Set<String> of(Entry entry) {
        return ofEntry.apply(entry);
    }
}
