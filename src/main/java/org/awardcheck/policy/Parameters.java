package org.awardcheck.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The figures of an award by name: what sentences about it are made with. A threshold goes by its fact's id; the rest
 * by the words that the policy data use.
 */
public final class Parameters {
    private static final Payout.Cases<List<Figure>> OF_PAYOUT = new Payout.Cases<>() {
        @Override
        public List<Figure> fixed(Payout.Fixed payout) {
            return List.of(money("amount", payout.amount()));
        }

        @Override
        public List<Figure> percentage(Payout.Percentage payout) {
            List<Figure> figures = new ArrayList<>(List.of(rate("rate", payout.rate().basisPoints())));
            if (payout.rate().increase() > 0) {
                figures.add(rate("base-rate", payout.rate().base()));
                figures.add(new Figure("increase", Figure.Unit.POINTS, payout.rate().increase()));
            }
            addCap(figures, payout.cap());
            return figures;
        }

        @Override
        public List<Figure> rateRange(Payout.RateRange payout) {
            return List.of(rate("lowest-rate", payout.lowest().basisPoints()),
                    rate("highest-rate", payout.highest().basisPoints()), money("cap", payout.cap()));
        }

        @Override
        public List<Figure> perItem(Payout.PerItem payout) {
            return List.of(money("each", payout.each()));
        }

        @Override
        public List<Figure> firstPlusMore(Payout.FirstPlusMore payout) {
            return List.of(money("first", payout.first()), money("more", payout.more()), money("cap", payout.cap()));
        }

        @Override
        public List<Figure> fullCost(Payout.FullCost payout) {
            return List.of();
        }

        @Override
        public List<Figure> ceiling(Payout.Ceiling payout) {
            return payout.of().in(this);
        }

        @Override
        public List<Figure> unstated(Payout.Unstated payout) {
            List<Figure> figures = new ArrayList<>();
            addCap(figures, payout.projectCap());
            return figures;
        }
    };

    private Parameters() {
    }

    /** The award's thresholds, in the order of its conditions, and then the figures of its payout. */
    public static List<Figure> of(Award award) {
        List<Figure> figures = new ArrayList<>();
        for (Condition condition : award.conditions()) {
            if (condition instanceof Condition.Threshold threshold) {
                Figure.Unit unit = threshold.fact().type() == FactType.MONEY ? Figure.Unit.MONEY : Figure.Unit.COUNT;
                figures.add(new Figure(threshold.fact().id(), unit, threshold.stated()));
            }
        }
        figures.addAll(award.payout().in(OF_PAYOUT));
        return figures;
    }

    /** The award's figure of this name, or nothing. */
    public static Optional<Figure> find(Award award, String name) {
        return of(award).stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    private static Figure money(String name, long yuan) {
        return new Figure(name, Figure.Unit.MONEY, yuan);
    }

    private static Figure rate(String name, int basisPoints) {
        return new Figure(name, Figure.Unit.RATE, basisPoints);
    }

    private static void addCap(List<Figure> figures, OptionalLong cap) {
        cap.ifPresent(yuan -> figures.add(money("cap", yuan)));
    }
}
