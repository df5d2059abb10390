package org.awardcheck.web.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Text;
import org.awardcheck.web.Page;

/** Something that the list of awards can be narrowed by. */
enum Facet {
    FIT("fit", new Text("我的回答", "My answers")) {
        @Override
        List<Value> values(Page page) {
            return List.of(new Value(MINE, MAY_FIT.in(page.language())));
        }

        @Override
        Set<String> of(Entry entry) {
            return entry.mayFit() ? Set.of(MINE) : Set.of();
        }

        @Override
        boolean isOffered(Page page) {
            return !page.situation().isEmpty();
        }
    },
    SECTION("section", new Text("政策板块", "Section")) {
        @Override
        List<Value> values(Page page) {
            return page.policy().sections().stream()
                    .map(section -> new Value(section.id(), section.title().in(page.language()))).toList();
        }

        @Override
        Set<String> of(Entry entry) {
            return Set.of(entry.award().clause().section().id());
        }
    },
    KIND("kind", new Text("金额类型", "Kind of amount")) {
        @Override
        List<Value> values(Page page) {
            return Stream.of(Amount.Kind.values())
                    .map(kind -> new Value(kind.id(), page.phrases().kind(kind))).toList();
        }

        @Override
        Set<String> of(Entry entry) {
            return Set.of(entry.kind().id());
        }
    },
    TOPIC("topic", new Text("涉及方面", "Topic")) {
        @Override
        List<Value> values(Page page) {
            return page.policy().facts().topicFact().options().stream()
                    .map(topic -> new Value(topic.id(), topic.label().in(page.language()))).toList();
        }

        @Override
        Set<String> of(Entry entry) {
            return entry.topics();
        }
    };

    /** One value to choose. */
    record Value(String id, String label) {
    }

    /** The one value of what fits. */
    static final String MINE = "mine";
    private static final Text MAY_FIT = new Text("只看可能符合的", "Only what may fit");

    private final String parameter;
    private final Text label;

    Facet(String parameter, Text label) {
        this.parameter = parameter;
        this.label = label;
    }

    /** The name in addresses. */
    String parameter() {
        return parameter;
    }

    Text label() {
        return label;
    }

    /** What can be chosen, in the page's language. */
    abstract List<Value> values(Page page);

    /** Whether there is anything to choose by. */
    boolean isOffered(Page page) {
        return true;
    }

    /** The values that an award has. */
    abstract Set<String> of(Entry entry);
}
