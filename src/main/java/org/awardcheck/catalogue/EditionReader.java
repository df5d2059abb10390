package org.awardcheck.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Document;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Facts;
import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.OtherSupport;
import org.awardcheck.policy.Parameters;
import org.awardcheck.policy.Period;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;
import org.awardcheck.policy.Reading;
import org.awardcheck.policy.Section;
import org.awardcheck.policy.Text;

/**
 * Reads one edition: its own file and one for each clause. What one part needs of another decides the order: the awards'
 * ids and titles, the facts, the awards, and then the texts with the awards' figures in them.
 */
final class EditionReader {
    private final Item edition;
    private final Faults faults;
    private final List<ClauseFile> clauses;

    private EditionReader(Item edition, List<ClauseFile> clauses, Faults faults) {
        this.edition = edition;
        this.faults = faults;
        this.clauses = clauses;
    }

    /**
     * A clause and what its file says of it.
     *
     * @param name where the edition lists the file
     */
    private record ClauseFile(Clause clause, Item name, Item file) {
        List<Item> awards() {
            return file.list("awards");
        }

        List<Item> otherSupport() {
            return file.list("other-support");
        }
    }

    /**
     * Reads the edition in this folder.
     *
     * @throws BrokenCatalogueException naming all faults found before the reading could not go on
     */
    static Policy read(PolicyFiles files, String folder, Faults faults) {
        Item edition = YamlFile.read(files, folder + "/edition.yaml").only("id", "document", "period", "topic-fact",
                "stage-fact", "every-award", "facts", "groups", "shared-readings", "readings", "questions", "sections");
        List<ClauseFile> clauses = new ArrayList<>();
        List<Item> sections = edition.get("sections").items();
        for (int i = 0; i < sections.size(); i++) {
            Item item = sections.get(i).only("id", "title", "clauses");
            Section section = new Section(item.get("id").string(), i + 1, item.get("title").text());
            clauses.addAll(faults.each(item.get("clauses").items(), name -> {
                Item file = YamlFile.read(files, folder + "/" + name.string() + ".yaml")
                        .only("title", "awards", "other-support");
                return new ClauseFile(new Clause(name.string(), file.get("title").text(), section), name, file);
            }));
        }
        faults.stopIfAny();
        return new EditionReader(edition, clauses, faults).policy();
    }

    private Policy policy() {
        Map<String, Item> rawAwards = Ids.distinct(clauses.stream().flatMap(file -> file.awards().stream()).toList());
        Facts facts = facts(new TitleOptions(rawAwards));
        Vocabulary vocabulary = new Vocabulary(facts, named("stage-fact", facts),
                groups(), texts("shared-readings"), rawAwards);
        List<Award> awards = awards(vocabulary);
        faults.stopIfAny();

        Words words = new Words(figures(awards));
        Policy policy = new Policy(edition.get("id").string(), document(), period(), facts, vocabulary.stageFact(),
                clauses.stream().map(file -> file.clause().section()).distinct().toList(),
                clauses.stream().map(ClauseFile::clause).toList(),
                vocabulary.groups(), awards.stream().map(award -> worded(award, rawAwards.get(award.id()), words)).toList(),
                questions(vocabulary, words), otherSupport(), readings(words));
        new Consistency(policy, edition, rawAwards.values(), faults).check();
        faults.stopIfAny();
        return policy;
    }

    private Document document() {
        Item item = edition.get("document").only("title", "number", "issuer", "authority");
        return new Document(item.get("title").text(), item.get("number").string(), item.get("issuer").text(),
                item.get("authority").text());
    }

    private Period period() {
        Item item = edition.get("period").only("from", "to");
        try {
            return new Period(item.get("from").date(), item.get("to").date());
        } catch (IllegalArgumentException e) {
            throw item.fault(e.getMessage(), "correct one of the dates").thrown();
        }
    }

    private Facts facts(TitleOptions titles) {
        List<Item> items = edition.get("facts").items();
        Ids.distinct(items);
        List<Fact> facts = faults.each(items, new FactReader(titles)::read);
        faults.stopIfAny();
        Item topicName = edition.get("topic-fact");
        Fact topicFact = facts.stream().filter(fact -> fact.id().equals(topicName.string())).findFirst()
                .orElseThrow(() -> topicName.fault("there is no fact '" + topicName.string() + "'",
                        "name the fact whose options are the topics").thrown());
        for (int i = 0; i < facts.size(); i++) {
            Item item = items.get(i);
            item.find("topic").ifPresent(topic -> Vocabulary.option(topicFact, topic));
        }
        return new Facts(facts, topicFact);
    }

    private Fact named(String key, Facts facts) {
        Item name = edition.get(key);
        return facts.find(name.string())
                .orElseThrow(() -> name.fault("there is no fact '" + name.string() + "'", "name one").thrown());
    }

    private List<Group> groups() {
        List<Item> items = edition.list("groups");
        Ids.distinct(items);
        Words noFigures = new Words(Map.of());
        return faults.each(items, item -> new Group(item.only("id", "title", "reading").get("id").string(),
                item.get("title").text(), noFigures.sentence(item.get("reading").text(), "", item.get("reading"))));
    }

    private Map<String, Text> texts(String key) {
        Map<String, Text> texts = new LinkedHashMap<>();
        Ids.distinct(edition.list(key)).forEach((id, item) -> texts.put(id, item.only("id", "text").get("text").text()));
        return texts;
    }

    private List<Award> awards(Vocabulary vocabulary) {
        List<Condition> ofEveryAward = edition.list("every-award").stream()
                .map(new ConditionReader(vocabulary)::read).toList();
        AwardReader reader = new AwardReader(vocabulary, ofEveryAward);
        return clauses.stream()
                .flatMap(file -> faults.each(file.awards(), item -> reader.read(item, file.clause())).stream()).toList();
    }

    private static Map<String, Figure> figures(List<Award> awards) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Award award : awards) {
            Parameters.of(award).forEach(figure -> figures.put(award.id() + "." + figure.name(), figure));
        }
        return figures;
    }

    private Award worded(Award award, Item item, Words words) {
        String own = award.id() + ".";
        return faults.attempt(() -> award.withWords(words.fill(award.title(), own, item.get("title")),
                award.readings().stream().map(reading -> words.sentence(reading, own, item)).toList())).orElse(award);
    }

    private List<Question> questions(Vocabulary vocabulary, Words words) {
        List<Item> items = edition.get("questions").items();
        Ids.distinct(items);
        return faults.each(items, item -> {
            item.only("id", "title", "hint", "hint-is-ours", "facts");
            return new Question(item.get("id").string(), words.sentence(item.get("title").text(), "", item),
                    item.find("hint").map(hint -> words.sentence(hint.text(), "", hint)),
                    item.find("hint-is-ours").map(Item::bool).orElse(false),
                    item.get("facts").items().stream().map(vocabulary::fact).toList());
        });
    }

    private List<OtherSupport> otherSupport() {
        Ids.distinct(clauses.stream().flatMap(file -> file.otherSupport().stream()).toList());
        return clauses.stream().flatMap(file -> faults.each(file.otherSupport(), item -> {
            List<Figure> figures = item.only("id", "text", "figures").find("figures")
                    .map(EditionReader::figures).orElse(List.of());
            Words own = new Words(figures.stream().collect(Collectors.toMap(Figure::name, figure -> figure)));
            return new OtherSupport(item.get("id").string(), own.sentence(item.get("text").text(), "", item.get("text")),
                    file.clause(), figures);
        }).stream()).toList();
    }

    private static List<Figure> figures(Item item) {
        return item.entries().entrySet().stream().map(entry -> figure(entry.getKey(), entry.getValue())).toList();
    }

    private static Figure figure(String name, Item item) {
        item.only("money", "rate", "count", "ratio");
        if (item.entries().size() != 1) {
            throw item.fault("a figure has one unit", "write one of money, rate, count, ratio").thrown();
        }
        var entry = item.entries().entrySet().iterator().next();
        return switch (entry.getKey()) {
            case "money" -> new Figure(name, Figure.Unit.MONEY, Numbers.money(entry.getValue()));
            case "rate" -> new Figure(name, Figure.Unit.RATE, Numbers.rate(entry.getValue()));
            case "count" -> new Figure(name, Figure.Unit.COUNT, Numbers.count(entry.getValue()));
            default -> new Figure(name, Figure.Unit.RATIO, Numbers.ratio(entry.getValue()));
        };
    }

    private List<Reading> readings(Words words) {
        List<Item> items = edition.list("readings");
        Ids.distinct(items);
        return faults.each(items, item -> new Reading(item.only("id", "text").get("id").string(),
                words.sentence(item.get("text").text(), "", item.get("text"))));
    }
}
