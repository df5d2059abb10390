package org.awardcheck.catalogue;

import java.util.List;
import java.util.Map;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Figure;
import org.awardcheck.policy.OtherSupport;
import org.awardcheck.policy.Text;

/** Reads the support without an amount of its own; its figures are beside its text, for they belong to no award. */
final class OtherSupportReader {
    private OtherSupportReader() {
    }

    static OtherSupport read(Item item, Clause clause) {
        item.only(PolicyKeys.SUPPORT);
        List<Figure> figures = item.find("figures").map(OtherSupportReader::figures).orElse(List.of());
        Item words = item.get("text");
        Text template = Template.sentence(words);
        Text text = FigureFiller.with(figures).fill(template, words);
        figures.stream().filter(figure -> !Template.names(template).contains(figure.name())).forEach(figure -> {
            throw item.get("figures").get(figure.name()).fault("the text does not name the figure '" + figure.name()
                    + "'", "name it as in {" + figure.name() + "}, or remove it").thrown();
        });
        return new OtherSupport(item.get("id").string(), text, clause, figures);
    }

    private static List<Figure> figures(Item item) {
        return item.entries().entrySet().stream().map(entry -> figure(entry.getKey(), entry.getValue())).toList();
    }

    private static Figure figure(String name, Item item) {
        item.only(PolicyKeys.FIGURE);
        if (item.entries().size() != 1) {
            throw item.fault("a figure has one unit", "write one of money, rate, count, ratio").thrown();
        }
        Map.Entry<String, Item> entry = item.entries().entrySet().iterator().next();
        return switch (entry.getKey()) {
            case "money" -> new Figure(name, Figure.Unit.MONEY, Numbers.money(entry.getValue()));
            case "rate" -> new Figure(name, Figure.Unit.RATE, Numbers.rate(entry.getValue()));
            case "count" -> new Figure(name, Figure.Unit.COUNT, Numbers.count(entry.getValue()));
            default -> new Figure(name, Figure.Unit.RATIO, Numbers.ratio(entry.getValue()));
        };
    }
}
