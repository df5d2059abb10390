package org.awardcheck.policy.mutation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Text;

/** A few facts to try changes on: two of each kind of number, and a colour. */
final class SmallFacts {
    static final Fact COST = fact("cost", FactType.MONEY);
    static final Fact FEES = fact("fees", FactType.MONEY);
    static final Fact CATS = fact("cats", FactType.COUNT);
    static final Fact DOGS = fact("dogs", FactType.COUNT);
    static final Fact COLOUR = fact("colour", FactType.OPTION, "red", "green", "blue");
    static final Fact TITLES = fact("titles", FactType.MULTI, "duke", "earl");
    static final FactList ALL = new FactList(List.of(COST, FEES, CATS, DOGS, COLOUR, TITLES), TITLES);

    private SmallFacts() {
    }

    /** What was changed, as a mutant's name says it. */
    static List<String> spelled(Stream<? extends Change<?>> changes) {
        return changes.map(change -> change.what() + ", " + change.from() + " -> " + change.to()).toList();
    }

    static Option option(Fact fact, String id) {
        return fact.option(id).orElseThrow();
    }

    private static Fact fact(String id, FactType type, String... options) {
        return new Fact(id, type, text(id), Optional.empty(), OptionalLong.empty(), Optional.empty(), false,
                Stream.of(options).map(option -> new Option(option, text(option), Optional.empty())).toList());
    }

    private static Text text(String words) {
        return new Text(words, words);
    }
}
