package org.awardcheck.web.trace;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Text;
import org.awardcheck.web.Page;
import org.awardcheck.web.query.QueryString.Parameter;
import org.awardcheck.wording.Phrases;

/**
 * The editions of the policy, and two of them beside each other.
 *
 * @param editions   all, the earliest first
 * @param comparison null as long as there is only one
 */
@TemplateData
public record EditionsView(List<Edition> editions, Comparison comparison) {

    /** @param href leads to its comparison with the one before it; null for the earliest */
    @TemplateData
    public record Edition(String name, String from, String to, int awards, String checksum, String href) {
    }

    /** What became of the awards of one edition in another. */
    @TemplateData
    public record Comparison(String before, String after, List<Offer> added, List<Offer> gone, List<Change> changed) {
        public boolean isNothing() {
            return added.isEmpty() && gone.isEmpty() && changed.isEmpty();
        }
    }

    /** An award that only one edition has. */
    @TemplateData
    public record Offer(String title, String pays) {
    }

    /**
     * An award that both have.
     *
     * @param was what only the earlier says of it, a sentence each
     * @param is  what only the later says of it
     */
    @TemplateData
    public record Change(String title, List<String> was, List<String> is) {
    }

    static EditionsView of(Page page, Editions editions, Optional<String> before, Optional<String> after) {
        List<Policy> policies = editions.policies();
        int last = policies.size() - 1;
        Policy later = after.map(id -> byId(id, policies)).orElse(policies.get(last));
        Policy earlier = before.map(id -> byId(id, policies))
                .orElse(policies.get(Math.max(0, policies.indexOf(later) - 1)));
        return new EditionsView(IntStream.rangeClosed(0, last).mapToObj(i -> edition(i, policies, page)).toList(),
                last == 0 ? null : compare(Phrases.of(earlier, page.language()), Phrases.of(later, page.language())));
    }

    private static Policy byId(String id, List<Policy> policies) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst().orElseThrow();
    }

    private static Edition edition(int number, List<Policy> policies, Page page) {
        Policy policy = policies.get(number);
        Phrases phrases = Phrases.of(policy, page.language());
        return new Edition(phrases.edition(), phrases.date(policy.period().from()),
                phrases.date(policy.period().to()), policy.awards().size(), policy.source().checksum(),
                number == 0 ? null : page.link("editions", List.of(new Parameter("before", policies.get(number - 1)
                .id()),
                        new Parameter("after", policy.id()))));
    }

    private static Comparison compare(Phrases before, Phrases after) {
        return new Comparison(before.edition(), after.edition(), missing(after, before), missing(before, after),
                before.policy().awards().stream().flatMap(award -> after.policy().award(award.id()).stream()
                        .map(it -> change(sentences(award, before), sentences(it, after), it.title()
                        .in(after.language()))))
                        .filter(change -> !change.was().isEmpty() || !change.is().isEmpty()).toList());
    }

    /** The awards of one edition that another has not. */
    private static List<Offer> missing(Phrases one, Phrases other) {
        return one.policy().awards().stream().filter(award -> other.policy().award(award.id()).isEmpty())
                .map(award -> new Offer(award.title().in(one.language()), one.payout(award.payout()))).toList();
    }

    private static Change change(List<String> before, List<String> after, String title) {
        return new Change(title, before.stream().filter(it -> !after.contains(it)).toList(),
                after.stream().filter(it -> !before.contains(it)).toList());
    }

    /** All that an edition says of an award, with its figures. */
    private static List<String> sentences(Award award, Phrases phrases) {
        Stream<Text> texts = Stream.of(Stream.of(award.title(), award.clause().section().title(), award.clause()
                .title()),
                award.when().stream(), award.qualifiers().stream(), award.readings().stream()).flatMap(it -> it);
        return Stream.of(Stream.of(phrases.payout(award.payout())), award.conditions().stream()
                .map(phrases.conditions()::requirement),
                award.payableFrom().stream().map(phrases::payableFrom), texts.map(text -> text.in(phrases.language())))
                .flatMap(it -> it).toList();
    }
}
