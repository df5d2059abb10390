package org.awardcheck.policy.mutation;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/**
 * Every way to change one thing of a payout: each figure by its smallest unit (a yuan, a basis point), the fact that it
 * depends on, whether it has a cap, and its kind.
 */
record PayoutChanges(FactList facts) implements Payout.Cases<Stream<Change<Payout>>> {

    /** The changes of a payout, and it as a ceiling. */
    Stream<Change<Payout>> of(Payout payout) {
        Stream<Change<Payout>> asCeiling = payout instanceof Payout.Ceiling ? Stream.empty()
                : Stream.of(Change.of("pays", "it", "up to it", new Payout.Ceiling(payout)));
        return Stream.concat(payout.in(this), asCeiling);
    }

    @Override
    public Stream<Change<Payout>> fixed(Payout.Fixed payout) {
        return figure("amount", payout.amount(), Payout.Fixed::new);
    }

    @Override
    public Stream<Change<Payout>> percentage(Payout.Percentage payout) {
        return join(List.of(
                rate("rate", payout.rate(), rate -> new Payout.Percentage(payout.of(), rate, payout.cap())),
                payout.cap().stream().boxed().flatMap(cap -> Stream.concat(
                        Stream.of(Change.dropped("cap",
                                new Payout.Percentage(payout.of(), payout.rate(), OptionalLong.empty()))),
                        figure("cap", cap, near ->
                                new Payout.Percentage(payout.of(), payout.rate(), OptionalLong.of(near))))),
                basis(payout.of(), of -> new Payout.Percentage(of, payout.rate(), payout.cap()))));
    }

    @Override
    public Stream<Change<Payout>> rateRange(Payout.RateRange payout) {
        Fact of = payout.of();
        long cap = payout.cap();
        return join(List.of(
                rate("lowest-rate", payout.lowest(), rate -> new Payout.RateRange(of, rate, payout.highest(), cap)),
                rate("highest-rate", payout.highest(), rate -> new Payout.RateRange(of, payout.lowest(), rate, cap)),
                figure("cap", cap, near -> new Payout.RateRange(of, payout.lowest(), payout.highest(), near)),
                Stream.of(payout.lowest(), payout.highest()).map(rate -> Change.of("pays", "a range", rate,
                        new Payout.Percentage(of, rate, OptionalLong.of(cap)))),
                basis(of, other -> new Payout.RateRange(other, payout.lowest(), payout.highest(), cap))));
    }

    @Override
    public Stream<Change<Payout>> perItem(Payout.PerItem payout) {
        return join(List.of(
                figure("each", payout.each(), near -> new Payout.PerItem(payout.of(), near)),
                Stream.of(Change.of("pays", "for each", "once", new Payout.Fixed(payout.each()))),
                basis(payout.of(), of -> new Payout.PerItem(of, payout.each()))));
    }

    @Override
    public Stream<Change<Payout>> firstPlusMore(Payout.FirstPlusMore payout) {
        Fact of = payout.of();
        return join(List.of(
                figure("first", payout.first(),
                        near -> new Payout.FirstPlusMore(of, near, payout.more(), payout.cap())),
                figure("more", payout.more(),
                        near -> new Payout.FirstPlusMore(of, payout.first(), near, payout.cap())),
                figure("cap", payout.cap(),
                        near -> new Payout.FirstPlusMore(of, payout.first(), payout.more(), near)),
                basis(of, other -> new Payout.FirstPlusMore(other, payout.first(), payout.more(), payout.cap()))));
    }

    @Override
    public Stream<Change<Payout>> fullCost(Payout.FullCost payout) {
        Rate almostAll = Rate.of(Rate.WHOLE - 1);
        return join(List.of(
                Stream.of(Change.of("pays", "all of it", "a basis point less",
                        new Payout.Percentage(payout.of(), almostAll, OptionalLong.empty()))),
                basis(payout.of(), Payout.FullCost::new)));
    }

    @Override
    public Stream<Change<Payout>> ceiling(Payout.Ceiling payout) {
        return join(List.of(payout.of().in(this).map(change -> change.within(Payout.Ceiling::new)),
                Stream.of(Change.of("pays", "up to it", "it", payout.of()))));
    }

    @Override
    public Stream<Change<Payout>> unstated(Payout.Unstated payout) {
        Stream<Change<Payout>> cap = payout.projectCap().isEmpty() ? Stream.empty() : figure("cap",
                payout.projectCap().getAsLong(), near -> new Payout.Unstated(OptionalLong.of(near)));
        return Stream.concat(Stream.of(Change.of("pays", "no figure", "a yuan", new Payout.Fixed(1))), cap);
    }

    private static Stream<Change<Payout>> figure(String name, long stated, LongFunction<Payout> with) {
        return Stream.of(stated - 1, stated + 1).map(near -> Change.of(name, stated, near, with.apply(near)));
    }

    private static Stream<Change<Payout>> rate(String name, Rate rate, Function<Rate, Payout> with) {
        Stream<Change<Payout>> base = points(name, rate.base(), rate.increase(),
                near -> with.apply(new Rate(near, rate.increase())));
        return rate.increase() == 0 ? base : Stream.concat(base, points("increase", rate.increase(), rate.base(),
                near -> with.apply(new Rate(rate.base(), near))));
    }

    /** A basis point less and one more, as long as it is still a rate. */
    private static Stream<Change<Payout>> points(String name, int stated, int rest, IntFunction<Payout> with) {
        return IntStream.of(stated - 1, stated + 1).filter(near -> near + rest > 0 && near + rest <= Rate.WHOLE)
                .mapToObj(near -> Change.of(name, stated, near, with.apply(near)));
    }

    private Stream<Change<Payout>> basis(Fact of, Function<Fact, Payout> with) {
        return facts.stream().filter(other -> other.type() == of.type() && !other.equals(of))
                .map(other -> Change.of("of", of.id(), other.id(), with.apply(other)));
    }

    private static Stream<Change<Payout>> join(List<Stream<Change<Payout>>> parts) {
        return parts.stream().flatMap(part -> part);
    }
}
