package org.awardcheck.catalogue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.awardcheck.catalogue.Shape.Either;
import org.awardcheck.catalogue.Shape.Listed;
import org.awardcheck.catalogue.Shape.Named;
import org.awardcheck.catalogue.Shape.Word;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;

/** The keys of the policy files, and what is behind each. */
final class PolicyKeys {
    private static final String NO_BRACE = "[^{}｛｝]";
    private static final String NO_FIGURE = "[^0-9０-９{}｛｝]";

    /** Words in both languages, without names of figures. */
    private static final Keys PLAIN = words("^(?=[\\s\\S]*\\S)" + NO_BRACE + "*$");
    /** A sentence of our own: it names figures, as in {@code {cap}}, and writes none out. */
    private static final Keys SENTENCE = words(withFigures(NO_FIGURE));
    /** A name, which may write figures out. */
    private static final Keys TITLE = words(withFigures(NO_BRACE));

    private static final Listed IDS = Listed.of(Scalar.ID);
    private static final Listed SOME_IDS = Listed.someOf(Scalar.ID);

    static final Keys ALTERNATIVES = Keys.of("What is left once other awards have taken theirs.")
            .needs("awards", SOME_IDS, "The awards that come first.")
            .needs("by", SOME_IDS,
            "The facts that decide whether they fit; no figures, as a larger one must not rule an "
                    + "award out.");
    static final Keys LEFT_OVER = Keys.oneOf("That none of other awards fits.")
            .needs("fits-none-of", ALTERNATIVES, "What is left once other awards have taken theirs.");
    static final Either DEMAND = Either.of("One thing asked of one fact.",
            demand("is", Scalar.TRUE, "For a boolean fact: the answer is yes."),
            demand("at-least", Scalar.MONEY, "For a money or count fact: this figure or more."),
            demand("more-than", Scalar.THRESHOLD, "For a money or count fact: above this figure."),
            demand("one-of", SOME_IDS, "For an option fact: one of these options."),
            demand("has", Scalar.ID, "For a multi or titles fact: this option is among those chosen. For a title, the "
                    + "award's own id."));
    private static final Listed CONDITIONS = Listed.of(new Either("One thing asked of one fact, or that none of other "
            + "awards fits.", Stream.concat(DEMAND.shapes().stream(), Stream.of(LEFT_OVER)).toList()));

    static final Either PERCENTAGE =
            Either.of("A share of a sum of money, at a rate of its own or on top of another's.",
            share().needs("rate", Scalar.RATE, "The share that is paid."),
            share().needs("rate-of", Scalar.ID, "The award on whose rate this one builds, instead of a rate.")
                    .needs("plus", Scalar.RATE, "What is put on top of the other award's rate, in percentage points."));
    static final Keys RATE_RANGE = Keys.of("A share at a rate that the authority sets between two ends.")
            .needs("of", Scalar.ID, "The money fact that the sum depends on.")
            .needs("from", Scalar.RATE, "The lowest rate.")
            .needs("to", Scalar.RATE, "The highest rate.")
            .needs("cap", Scalar.MONEY, "The most that is paid.");
    static final Keys PER_ITEM = Keys.of("The same sum for each thing counted.")
            .needs("of", Scalar.ID, "The count fact that the sum depends on.")
            .needs("each", Scalar.MONEY, "The sum for each.");
    static final Keys FIRST_PLUS_MORE = Keys.of("One sum for the first thing counted, another for each further one.")
            .needs("of", Scalar.ID, "The count fact that the sum depends on.")
            .needs("first", Scalar.MONEY, "The sum for the first.")
            .needs("more", Scalar.MONEY, "The sum for each further one.")
            .needs("cap", Scalar.MONEY, "The most that is paid.");
    static final Keys FULL_COST = Keys.of("The whole of what was paid.")
            .needs("of", Scalar.ID, "The money fact that the sum depends on.");
    static final Keys UNSTATED = Keys.of("The policy names no figure.")
            .may("project-cap", Scalar.MONEY, "The cap of the project that the award belongs to.");
    static final Keys CEILING = Keys.oneOf("A ceiling without a floor: up to what another payout comes to.")
            .may("fixed", Scalar.MONEY, "The same sum for everyone.")
            .may("percentage", PERCENTAGE, "A share of a sum of money.")
            .may("per-item", PER_ITEM, "The same sum for each thing counted.");
    static final Keys PAYOUT = Keys.oneOf("What the award pays, in one way.")
            .may("fixed", Scalar.MONEY, "The same sum for everyone.")
            .may("percentage", PERCENTAGE, "A share of a sum of money.")
            .may("rate-range", RATE_RANGE, "A share at a rate that the authority sets between two ends.")
            .may("per-item", PER_ITEM, "The same sum for each thing counted.")
            .may("first-plus-more", FIRST_PLUS_MORE,
            "One sum for the first thing counted, another for each further one.")
            .may("full-cost", FULL_COST, "The whole of what was paid.")
            .may("up-to", CEILING, "A ceiling without a floor: up to what another payout comes to.")
            .may("unstated", UNSTATED, "The policy names no figure.");

    static final Keys AWARD = Keys.of("An award.")
            .needs("id", Scalar.ID, "The award's public name. A titles fact offers it as an option.")
            .needs("title", TITLE, "The award's name; it may name a figure of the award, as in {cap}.")
            .may("when", PLAIN, "The policy's own word for when a title counts, such as newly obtained.")
            .needs("conditions", new Listed(CONDITIONS.item(), 1, CONDITIONS.most()),
                    "What the award asks besides what every award asks; all must hold.")
            .needs("pays", PAYOUT, "What the award pays, in one way.")
            .may("payable-from", Scalar.ID, "The stage that the project must have reached before the award is paid.")
            .may("group", Scalar.ID, "The group whose awards count once in a total.")
            .may("ladder", Scalar.ID,
            "What titles of one ladder have in common: counted apart, and on an upgrade perhaps "
                    + "only the difference.")
            .may("also-called", PLAIN, "What people call it for short, to be found by.")
            .may("qualifier", SENTENCE,
            "What the policy asks for and no question asks. A title shows it as its option's "
                    + "note, where no figure can be named.")
            .may("qualifiers", IDS, "Shared qualifiers that hold for this award.")
            .may("reading", SENTENCE, "How this project reads the clause where it leaves room.")
            .may("readings", IDS, "Shared readings that hold for this award.");
    static final Keys FIGURE = Keys.oneOf("A figure of the text, in one unit.")
            .may("money", Scalar.MONEY, "Yuan.")
            .may("rate", Scalar.RATE, "A share.")
            .may("count", Scalar.COUNT, "Things.")
            .may("ratio", Scalar.RATIO, "A ratio with a decimal, as in 2.0.");
    static final Keys SUPPORT = Keys.of("Support without an amount of its own: named and cited, asked about nowhere.")
            .needs("id", Scalar.ID, "Its public name.")
            .needs("text", SENTENCE, "What is offered. It names figures instead of writing them out.")
            .may("figures", new Named(".+", FIGURE), "The figures that the text names, by the names it uses.");
    static final Keys CLAUSE = Keys.of("One clause: its awards, and the support that it offers besides.")
            .needs("title", PLAIN, "The clause's heading.")
            .may("awards", Listed.of(AWARD), "The clause's awards, in the order in which they are shown.")
            .may("other-support", Listed.of(SUPPORT), "What the clause offers without an amount.")
            .some("awards", "other-support");

    static final Keys OPTION = Keys.of("One thing that can be chosen.")
            .needs("id", Scalar.ID, "Its public name.")
            .needs("label", PLAIN, "Its name.")
            .may("note", PLAIN, "What belongs to it, or when it counts.")
            .may("excludes", IDS,
            "Other options of a multi that do not hold of the same thing: they are not proposed beside it.")
            .may("for-no-award", Scalar.BOOLEAN, "True for an honest 'none of these', which no award asks for.");
    static final Keys FACT = Keys.of("One thing that an enterprise can tell.")
            .needs("id", Scalar.ID, "Its public name.")
            .needs("type", new Word(Stream.concat(Arrays.stream(FactType.values()).map(FactType::id),
                    Stream.of(FactReader.TITLES)).toList()),
                    "boolean: yes or no; money: yuan; count: things; option: one "
                    + "of its options; multi: any of them; titles: any of the awards that ask this fact for their own id.")
            .needs("label", PLAIN, "Its name, short enough for a table.")
            .may("unit", PLAIN, "For a count: what it counts, as it is written after a figure.")
            .may("plausible", Scalar.MONEY, "For money: the most that is likely; a greater sum is asked about before "
                    + "anything is worked out from it.")
            .may("topic", Scalar.ID, "The topic that it belongs to; without one it is asked of everyone.")
            .may("changeable", Scalar.BOOLEAN,
            "Whether the enterprise could still answer otherwise for the same project; "
                    + "figures can unless this says no.")
            .may("options", new Listed(OPTION, 1, Fact.MOST_OPTIONS), "What can be chosen; the stages in their order.")
            .justFor("unit", "type", FactType.COUNT.id())
            .justFor("plausible", "type", FactType.MONEY.id())
            .justFor("options", "type", FactType.OPTION.id(), FactType.MULTI.id());

    static final Keys DOCUMENT = Keys.of("The paper that the policy is published in.")
            .needs("title", PLAIN, "Its title.")
            .needs("number", Scalar.LINE, "Its official number, as the issuer writes it.")
            .needs("issuer", PLAIN, "Who issued it.")
            .needs("authority", PLAIN, "Who runs the policy and decides.");
    static final Keys PERIOD = Keys.of("The days on which the edition is in force, both ends included.")
            .needs("from", Scalar.DATE, "The first day.")
            .needs("to", Scalar.DATE, "The last day.");
    static final Keys GROUP = Keys.of("A group; an award names it in 'group'.")
            .needs("id", Scalar.ID, "Its name, for the awards.")
            .needs("title", PLAIN, "What counts once.")
            .needs("reading", SENTENCE, "Why; it is shown as this project's reading.");
    static final Keys READING = Keys.of("A reading; an award names a shared one in 'readings'.")
            .needs("id", Scalar.ID, "Its name, for the awards and tests that refer to it.")
            .needs("text", SENTENCE,
            "The reading; {names} are figures, in a shared one those of the award that shows it.");
    static final Keys QUALIFIER = Keys.of("A qualifier; an award names it in 'qualifiers'.")
            .needs("id", Scalar.ID, "Its name, for the awards and tests that refer to it.")
            .needs("text", SENTENCE, "What is asked for; {names} are figures of the award that shows it.");
    static final Keys QUESTION = Keys.of("A question.")
            .needs("id", Scalar.ID, "Its public name.")
            .needs("title", SENTENCE, "The question.")
            .may("hint", SENTENCE, "What to count and what to leave out.")
            .may("hint-is-ours", Scalar.BOOLEAN,
                    "Whether the hint is this project's reading rather than the policy's own definition.")
            .may("none", PLAIN,
                    "What 'none of these' is called where several figures are asked, if it needs words of its own.")
            .needs("facts", SOME_IDS, "The facts that it asks, all of one topic.")
            .goesWith("hint-is-ours", "hint")
            .goesWithSeveral("none", "facts");
    static final Keys SECTION = Keys.of("A section.")
            .needs("id", Scalar.ID, "Its public name.")
            .needs("title", PLAIN, "Its heading.")
            .needs("clauses", SOME_IDS, "Its clauses, in order: each is a file of this name, with .yaml, beside the "
                    + "edition's.");
    static final Keys PREPARATION = Keys.of("A thing to have ready: this project's advice, which decides nothing.")
            .needs("text", PLAIN, "What to have ready.")
            .needs("facts", SOME_IDS,
            "For every award that depends on one of these facts; the stage's for every award that "
                    + "waits for one.")
            .may("payable-from", Scalar.ID, "Only for awards that are payable from this stage on.");
    static final Keys DEPARTMENT = contact("Whom to ask about the awards of some sections.")
            .needs("sections", SOME_IDS, "The sections.");
    static final Keys NOTICES = contact("Where the application notices of the year appear.");
    static final Keys EDITION = Keys.of("Everything of an edition but its clauses, which are files beside it.")
            .needs("id", Scalar.ID, "The edition's public name, the same as its folder's.")
            .needs("document", DOCUMENT, "The paper that the policy is published in.")
            .needs("period", PERIOD, "The days on which the edition is in force, both ends included.")
            .needs("topic-fact", Scalar.ID, "The multi fact whose options are the topics.")
            .needs("stage-fact", Scalar.ID, "The option fact whose options are the stages of a project, in order.")
            .may("every-award", CONDITIONS, "What every award asks besides its own conditions.")
            .needs("facts", Listed.someOf(FACT), "Everything that can be asked.")
            .may("groups", Listed.of(GROUP), "Awards that count once in a total.")
            .may("shared-qualifiers", Listed.of(QUALIFIER),
            "What the policy asks for several awards and no question asks.")
            .may("shared-readings", Listed.of(READING), "Readings that several awards share.")
            .may("ladder-reading", SENTENCE,
            "How this project reads ladders of titles; an award names its own in 'ladder'.")
            .may("readings", Listed.of(READING), "How this project reads the policy as a whole.")
            .may("preparations", Listed.of(PREPARATION), "What to have ready, as this project's advice.")
            .may("departments", Listed.of(DEPARTMENT), "Whom to ask, where that is known.")
            .may("notices", NOTICES, "Where the application notices of the year appear, where that is known.")
            .needs("questions", Listed.someOf(QUESTION), "What is asked at once.")
            .needs("sections", Listed.someOf(SECTION), "The sections of the policy, in order.");
    private static final Named NUMBERED = new Named(PermanentNumbersReader.NUMBER, Scalar.ID);
    static final Keys NUMBERS =
            Keys.of("What short addresses are made of; never changed, and never given to something else.")
            .needs("edition", Scalar.NUMBER, "The number of the edition.")
            .needs("facts", NUMBERED, "The facts by their numbers, counted from 1.")
            .needs("options", new Named(Ids.ID.pattern(), NUMBERED),
            "For each fact with options: these by their numbers.");
    static final Keys EDITIONS = Keys.of("The index of the policy data.")
            .needs("editions", SOME_IDS, "The folders of the editions; their periods do not overlap.");

    private PolicyKeys() {
    }

    private static Keys words(String pattern) {
        Shape line = () -> Map.of("type", "string", "pattern", pattern);
        return Keys.of("Words in both languages.").needs("zh", line, "In Chinese.").needs("en", line, "In English.");
    }

    private static String withFigures(String other) {
        return "^(?=[\\s\\S]*\\S)" + other + "*(?:" + Template.PLACEHOLDER + other + "*)*$";
    }

    private static Keys demand(String key, Shape shape, String description) {
        return Keys.of("One thing asked of one fact.").needs("fact", Scalar.ID, "The fact that is asked.")
                .needs(key, shape, description);
    }

    private static Keys contact(String description) {
        return Keys.of(description).needs("name", PLAIN, "The name.")
                .may("link", Scalar.LINK, "A page of theirs.")
                .may("telephone", Scalar.TELEPHONE, "A telephone number, as it is dialled.");
    }

    private static Keys share() {
        return Keys.of("A share of a sum of money.").needs("of", Scalar.ID, "The money fact that the sum depends on.")
                .may("cap", Scalar.MONEY, "The most that is paid.");
    }
}
