package org.awardcheck.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Document;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.Guidance;
import org.awardcheck.policy.OtherSupport;
import org.awardcheck.policy.Period;
import org.awardcheck.policy.PermanentNumbers;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;
import org.awardcheck.policy.Reading;
import org.awardcheck.policy.RuleSource;
import org.awardcheck.policy.Section;
import org.awardcheck.policy.Text;

/**
 * Reads one edition: its own file and one for each clause. It goes in steps, because a fault in one would make false
 * ones in the next: the files and their ids; the vocabulary; what is said with it; the figures in the words; the whole;
 * and last the numbers of what is there. Each step reports all of its faults before it stops.
 */
final class EditionReader {
    private final FaultCollector faults = new FaultCollector();
    private final ReadFiles files;
    private final Item edition;
    private final List<ClauseFile> clauses;
    private final Map<String, Item> awards;
    private final Map<String, Item> questions;
    private final Map<String, Item> readings;

    private EditionReader(PolicyFiles all, String folder, boolean isDraft) {
        this.files = new ReadFiles(all);
        edition = YamlFile.read(files, folder + "/edition.yaml");
        faults.attempt(() -> edition.only(PolicyKeys.EDITION));
        if (!isDraft) {
            faults.attempt(() -> requireId(folder));
        }
        clauses = new SectionReader(files, folder, faults).read(faults.attempt(() -> edition.get("sections").items())
                .orElse(List.of()));
        awards = Ids.distinct(clauses.stream().flatMap(clause -> clause.awards().stream()).toList(), faults);
        questions = Ids.distinct(faults.attempt(() -> edition.get("questions").items()).orElse(List.of()), faults);
        readings = Ids.distinct(faults.list(edition, "readings"), faults);
        Ids.distinct(clauses.stream().flatMap(clause -> clause.otherSupport().stream()).toList(), faults);
        faults.stopIfAny();
    }

    /**
     * Reads the edition in this folder.
     *
     * @param isDraft whether the folder may have another name than the edition
     * @throws BrokenCatalogueException naming all faults of the first step that has one
     */
    static Policy read(PolicyFiles files, String folder, boolean isDraft) {
        EditionReader reader = new EditionReader(files, folder, isDraft);
        Policy policy = reader.worded(reader.draft(reader.vocabulary()));
        new Consistency(policy, reader.edition, reader.awards, reader.clauses, reader.faults).check();
        reader.faults.stopIfAny();
        Policy numbered = policy.with(new PermanentNumbersReader(policy.facts(), reader.faults)
                .read(reader.files, folder));
        return numbered.with(reader.source());
    }

    /** What was read, once all of it was. */
    private RuleSource source() {
        return new RuleSource(files.checksum(), awards.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, award -> award.getValue().get("pays").place().line())));
    }

    private Vocabulary vocabulary() {
        List<Group> groups = distinct("groups", EditionReader::group);
        List<Reading> sharedQualifiers = distinct("shared-qualifiers", EditionReader::reading);
        List<Reading> sharedReadings = distinct("shared-readings", EditionReader::reading);
        Optional<Text> ladder = faults.attempt(() -> edition.find("ladder-reading").map(Template::sentence))
                .orElse(Optional.empty());
        FactsReader reader = new FactsReader(edition, new TitleOptions(awards, sharedQualifiers), faults);
        FactList facts = reader.facts();
        return new Vocabulary(facts, reader.stageFact(facts), groups, sharedQualifiers, sharedReadings, ladder,
                awards);
    }

    /** What could be read of a list of things that each have an id of their own. */
    private <T> List<T> distinct(String key, Function<Item, T> reading) {
        List<Item> items = faults.list(edition, key);
        Ids.distinct(items, faults);
        return faults.each(items, reading);
    }

    /** The policy with the figures' names still in its words. */
    private Policy draft(Vocabulary vocabulary) {
        Optional<Document> document = faults.attempt(() -> document(edition.get("document")));
        Optional<Period> period = faults.attempt(() -> period(edition.get("period")));
        List<Condition> ofEveryAward = faults.attempt(() -> new ConditionReader(vocabulary)
                .readAll(edition.list("every-award"), List.of())).orElse(List.of());
        AwardReader awardReader = new AwardReader(vocabulary, ofEveryAward);
        List<Award> drafts = clauses.stream().flatMap(clause -> faults.each(clause.awards(),
                item -> awardReader.read(item, clause.clause())).stream()).toList();
        List<OtherSupport> support = clauses.stream().flatMap(clause -> faults.each(clause.otherSupport(),
                item -> OtherSupportReader.read(item, clause.clause())).stream()).toList();
        List<Question> asked = faults.each(questions.values(), new QuestionReader(vocabulary)::read);
        List<Reading> ofThePolicy = faults.each(readings.values(), EditionReader::reading);
        List<Clause> cited = clauses.stream().map(ClauseFile::clause).toList();
        List<Section> sections = cited.stream().map(Clause::section).distinct().toList();
        Guidance guidance = new GuidanceReader(vocabulary, sections, drafts, faults).read(edition);
        faults.stopIfAny();
        return new Policy(edition.get("id").string(), document.orElseThrow(), period.orElseThrow(), vocabulary.facts(),
                vocabulary.stageFact(), sections, cited,
                vocabulary.groups(), drafts, asked, support, ofThePolicy, PermanentNumbers.NONE, guidance,
                RuleSource.NONE);
    }

    /** The policy with the figures in its words. */
    private Policy worded(Policy draft) {
        FigureFiller words = FigureFiller.withFiguresOf(draft.awards(), draft.period());
        List<Award> worded = faults.each(draft.awards(),
                award -> AwardReader.worded(award, awards.get(award.id()), words));
        List<Question> asked = faults.each(draft.questions(),
                question -> QuestionReader.worded(question, questions.get(question.id()), words));
        List<Reading> ofThePolicy = faults.each(draft.readings(), reading -> new Reading(reading.id(),
                words.fill(reading.text(), readings.get(reading.id()).get("text"))));
        faults.stopIfAny();
        return new Policy(draft.id(), draft.document(), draft.period(), draft.facts(), draft.stageFact(),
                draft.sections(), draft.clauses(), draft.groups(), worded, asked, draft.otherSupport(), ofThePolicy,
                draft.numbers(), draft.guidance(), draft.source());
    }

    private String requireId(String folder) {
        Item id = edition.get("id");
        if (!id.string().equals(folder)) {
            throw id.fault("the edition '" + id.string() + "' is in the folder '" + folder + "'",
                    "give both the same name").thrown();
        }
        return folder;
    }

    private static Document document(Item item) {
        item.only(PolicyKeys.DOCUMENT);
        return new Document(item.get("title").text(), item.get("number").string(), item.get("issuer").text(),
                item.get("authority").text());
    }

    private static Period period(Item item) {
        item.only(PolicyKeys.PERIOD);
        try {
            return new Period(item.get("from").date(), item.get("to").date());
        } catch (IllegalArgumentException e) {
            throw item.fault(e.getMessage(), "correct one of the dates").thrown();
        }
    }

    private static Group group(Item item) {
        item.only(PolicyKeys.GROUP);
        Item reading = item.get("reading");
        return new Group(item.get("id").string(), item.get("title").text(),
                FigureFiller.with(List.of()).fill(Template.sentence(reading), reading));
    }

    private static Reading reading(Item item) {
        item.only(PolicyKeys.READING);
        return new Reading(item.get("id").string(), Template.sentence(item.get("text")));
    }
}
