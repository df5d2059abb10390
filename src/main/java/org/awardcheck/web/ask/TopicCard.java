package org.awardcheck.web.ask;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.awardcheck.calculator.Calculator;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Payout;
import org.awardcheck.web.Page;
import org.awardcheck.wording.FigureFormat;

/**
 * One topic to choose.
 *
 * @param id     the control's id
 * @param note   what belongs to it
 * @param awards how many awards it is about
 * @param most   the largest sum that one of them brings, with its unit; null if none has a limit
 * @param inFull what those pay that money alone limits
 */
@TemplateData
public record TopicCard(String id, String value, String label, String note, boolean checked, int awards, String most,
        List<String> inFull) {

    /** A card for each topic. */
    static List<TopicCard> all(Page page) {
        Fact topics = page.policy().facts().topicFact();
        List<String> chosen = new FieldMaker(page).field(topics).chosen();
        return topics.options().stream().map(option -> of(option, topics, chosen.contains(option.id()), page)).toList();
    }

    private static TopicCard of(Option topic, Fact topics, boolean checked, Page page) {
        List<Award> awards = page.policy().awards().stream().filter(award -> award.conditions().stream()
                .flatMap(Condition::facts).anyMatch(fact -> fact.topic().filter(topic.id()::equals).isPresent()))
                .toList();
        int place = topics.positionOf(topic.id());
        return new TopicCard(place == 0 ? topics.id() : topics.id() + "-" + (place + 1), topic.id(),
                topic.label().in(page.language()), topic.note().map(note -> note.in(page.language())).orElse(null),
                checked, awards.size(), most(awards, page).orElse(null), inFull(awards, page));
    }

    private static Optional<String> most(List<Award> awards, Page page) {
        return most(awards).stream().mapToObj(most -> FigureFormat.money(most, page.language())).findFirst();
    }

    /** The largest sum that one of these awards brings, in yuan; nothing if none has a limit. */
    static OptionalLong most(List<Award> awards) {
        return awards.stream().map(Award::payout).map(TopicCard::most).flatMapToLong(OptionalLong::stream).max();
    }

    private static List<String> inFull(List<Award> awards, Page page) {
        return awards.stream().map(Award::payout).filter(payout -> most(payout).isEmpty())
                .map(page.phrases()::payout).toList();
    }

    /** The most that a payout brings, for one thing where it pays by the piece; nothing if money alone is its limit. */
    private static OptionalLong most(Payout payout) {
        Calculator calculator = Calculator.of(payout);
        OptionalLong cap = calculator.caps().max();
        boolean isUnlimited = cap.isEmpty()
                && payout.basis().filter(fact -> fact.type() == FactType.MONEY).isPresent();
        return isUnlimited ? OptionalLong.empty() : OptionalLong.of(calculator.amount(cap.orElse(1)).maximum());
    }
}
