package org.awardcheck.web;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.answers.Fault;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Total;
import org.awardcheck.eligibility.Totals;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Document;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.OtherSupport;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;
import org.awardcheck.policy.Section;
import org.awardcheck.policy.Text;
import org.awardcheck.situation.ReadAs;
import org.awardcheck.situation.Situation;
import org.awardcheck.situation.Token;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.query.QueryReading;
import org.awardcheck.web.query.QueryString;
import org.awardcheck.web.query.QueryWriter;
import org.awardcheck.wording.Phrases;

/**
 * What every page knows: its language, its address, and what was answered.
 *
 * @param origin  the site's scheme and authority as its visitor sees them; empty where nobody knows them
 * @param path    the path below the language
 * @param raw     the query as it was given; null if there was none
 * @param reading what became of it
 * @param query   the query of its links: the situation in its short form
 */
@TemplateData
@TemplateData(target = Amount.Kind.class)
@TemplateData(target = Award.class)
@TemplateData(target = Clause.class)
@TemplateData(target = Condition.OnFact.class)
@TemplateData(target = Document.class)
@TemplateData(target = Fact.class)
@TemplateData(target = Optional.class)
@TemplateData(target = OtherSupport.class)
@TemplateData(target = Phrases.class)
@TemplateData(target = Policy.class)
@TemplateData(target = ReadAs.class)
@TemplateData(target = Section.class)
@TemplateData(target = Situation.class)
@TemplateData(target = Text.class)
@TemplateData(target = Total.class)
@TemplateData(target = Totals.class)
public record Page(Site site, String origin, Language language, String path, String raw, QueryReading reading,
        String query) {
    /** The first parts of the paths of pages that people pass on; questions and forms are steps on the way. */
    private static final Set<String> PASSED_ON = Set.of("", "awards", "batch", "about", "summary", Names.COMPARE);
    /**
     * The same of pages that people look something up on and come back from, to the comparison that they were at, too.
     */
    private static final Set<String> LOOKED_UP = Set.of("", "awards", "batch", "about", "editions");

    public Page(Site site, String origin, Language language, String path, String raw, QueryReading reading) {
        this(site, origin, language, path, raw, reading, reading.query());
    }

    /** The same without answers, but with this in their place in links: for what is alike for everyone. */
    public Page alike(String answers) {
        return new Page(site, "", language, "", null, QueryReading.nothing(policy()), answers);
    }

    /** Whether its links differ from those of others in its answers alone. */
    public boolean isAlike() {
        return !query.isEmpty() && reading.kept().isEmpty();
    }

    public Situation situation() {
        return reading.situation();
    }

    public Policy policy() {
        return situation().policy();
    }

    public Phrases phrases() {
        return Phrases.of(policy(), language);
    }

    /** The same with faults that the page found in parameters of its own. */
    public Page withFaults(List<Fault> faults) {
        return new Page(site, origin, language, path, raw, reading.withFaults(faults));
    }

    /** The value for the attribute {@code lang}. */
    public String lang() {
        return language.pageTag();
    }

    /** How many awards the policy has. */
    public int awards() {
        return policy().awards().size();
    }

    /** The policy's title, in the page's language. */
    public String policyTitle() {
        return policy().document().title().in(language);
    }

    /** Who runs the policy and decides. */
    public String authority() {
        return policy().document().authority().in(language);
    }

    public boolean isChinese() {
        return language == Language.ZH;
    }

    /** What follows a full stop or colon; Chinese ones bring their own room. */
    public String gap() {
        return isChinese() ? "" : " ";
    }

    /** A link to a path below the language, with everything that was answered. */
    public String link(String to) {
        return address(language, to, joined(kept(to), query));
    }

    /** A link to an award's page. */
    public String award(Award award) {
        return link("awards/" + award.id());
    }

    /** A link to a path below the language with this situation. */
    public String link(String to, Situation situation) {
        return address(language, to, joined(kept(to), QueryWriter.query(situation)));
    }

    /** The same where that is the variant that is kept: beside itself it is none. */
    public String linkToKept(String to) {
        return address(language, to, QueryWriter.query(reading.kept().orElseThrow()));
    }

    /** A link to the comparison of two variants. */
    public String comparison(Situation first, Situation second) {
        return address(language, Names.COMPARE, joined(List.of(keeping(first)), QueryWriter.query(second)));
    }

    private static QueryString.Parameter keeping(Situation situation) {
        return new QueryString.Parameter(Names.KEPT, Token.write(situation));
    }

    /**
     * The variant that is kept, as what a link bears to the page that compares it, and to those from where people come
     * back to it; links to other pages bear none.
     */
    public List<QueryString.Parameter> kept(String to) {
        return reading.kept().filter(kept -> to.equals(Names.COMPARE) || isLookedUp(to))
                .map(kept -> List.of(keeping(kept)))
                .orElse(List.of());
    }

    /** Whether it is a page that a comparison can be left for and come back to. */
    static boolean isLookedUp(String path) {
        return LOOKED_UP.contains(first(path));
    }

    private static String first(String path) {
        return path.split("/", 2)[0];
    }

    /** The comparison that was left for this page; absent if none was. */
    public Optional<String> comparison() {
        return reading.kept().filter(kept -> isLookedUp(path)).map(kept -> link(Names.COMPARE));
    }

    /** A link to a path below the language, without answers. */
    public String plain(String to) {
        return address(language, to, "");
    }

    /** A link with everything that was answered and parameters of the page's own. */
    public String link(String to, List<QueryString.Parameter> own) {
        return address(language, to, joined(own, kept(to), query));
    }

    /** The same from a form to the page behind it, which then says what was read differently from what was typed. */
    public String linkAsTyped(String to, List<QueryString.Parameter> own) {
        return address(language, to, joined(own, kept(to), reading.queryAsTyped()));
    }

    /** The same page, its query changed. */
    public String again(List<QueryString.Parameter> query) {
        return address(language, path, QueryString.write(query));
    }

    private static String joined(List<QueryString.Parameter> own, List<QueryString.Parameter> kept, String query) {
        return joined(Stream.concat(own.stream(), kept.stream()).toList(), query);
    }

    private static String joined(List<QueryString.Parameter> own, String query) {
        return own.isEmpty() ? query : QueryString.write(own) + (query.isEmpty() ? "" : "&" + query);
    }

    /** A link to the question that asks a fact. */
    public String question(Fact fact) {
        return question(fact, "");
    }

    /** The same; the answer leads back to this page, or on to the next question if it is empty. */
    public String question(Fact fact, String back) {
        return link(policy().questionOf(fact).orElseThrow(), back);
    }

    /**
     * A link to a question.
     *
     * @param back the page that the answer leads back to; empty to go on to the next question
     */
    public String link(Question question, String back) {
        return link(pathOf(question), returning(back));
    }

    /**
     * What a question bears besides the answers so that its answer leads back to a page. To the comparison it is the
     * variant that is kept; if none is yet, the one in hand is from now on.
     */
    public List<QueryString.Parameter> returning(String back) {
        if (back.isEmpty()) {
            return List.of();
        }
        QueryString.Parameter page = new QueryString.Parameter(Names.BACK, back);
        return back.equals(Names.COMPARE) ? List.of(page, keeping(reading.kept().orElse(situation()))) : List.of(page);
    }

    /** The page that an answer leads back to; empty if it leads on to the next question. */
    public String back() {
        return reading.kept().isPresent() ? Names.COMPARE
                : reading.first(Names.BACK).filter(Names.LED_BACK_TO::contains).orElse("");
    }

    /** The same for an answer that is asked for from here: this page, if it may be led back to. */
    String backHere() {
        return Names.LED_BACK_TO.contains(path) ? path : back();
    }

    /** The path of a question's page. */
    public String pathOf(Question question) {
        return question.facts().contains(policy().facts().topicFact()) ? "topics" : "questions/" + question.id();
    }

    /** The same page in the other language, with the same answers and the same parameters of its own. */
    public String otherLanguage() {
        boolean isAsGiven = raw != null && (!reading.isClear() || reading.first(Names.ASKED).isPresent());
        return address(language == Language.ZH ? Language.EN : Language.ZH, path, isAsGiven ? raw
                : reading.wholeQuery());
    }

    /** The whole address of this very page, to be passed on. */
    public String here() {
        return origin + address(language, path, reading.wholeQuery());
    }

    /** Where to say that something is wrong with this page; null where nobody is named, or it is made of no answers. */
    public Report report() {
        return query.isEmpty() || !reading.isClear() ? null : Report.of(this, origin + address(language, path, joined(
                Stream.concat(reading.own().stream(), reading.kept().map(Situation::dated).map(Page::keeping).stream())
                .toList(),
                QueryWriter.query(situation().dated())))).orElse(null);
    }

    /** Whether it is one that people pass on, and in order. */
    public boolean isPassedOn() {
        return !origin.isEmpty() && !reading.isFaulty() && PASSED_ON.contains(first(path));
    }

    /** The same page without the parts of its query that could not be read. */
    public String sound() {
        return address(language, path, reading.soundQuery());
    }

    /**
     * Whether it is the same for everyone who asks for it on the same day: nothing was answered, asked for or chosen.
     */
    boolean isForEveryone() {
        return (raw == null || raw.isEmpty()) && reading.isClear();
    }

    /** The policy's period, as seen from the date asked about. */
    public PeriodView period() {
        return new PeriodView(this);
    }

    /** The same page for another day; of two variants of one edition both are for it. */
    String on(LocalDate day) {
        return address(language, path, joined(reading.kept().map(kept -> kept.policy().equals(policy())
                ? kept.on(day) : kept)
                .map(Page::keeping).stream().toList(), QueryWriter.query(situation().on(day))));
    }

    /** The labels of answers that were left out because they no longer matter; absent if there are none. */
    public Optional<String> leftOut() {
        return reading.dropped().isEmpty() ? Optional.empty()
                : Optional.of(phrases().listed(reading.dropped().stream().map(fact -> fact.label().in(language))));
    }

    /** A figure with its unit; money in both of its units. */
    public String figure(Fact fact, long figure) {
        return phrases().inFull(fact, figure);
    }

    private static String address(Language language, String path, String query) {
        return "/" + language.tag() + (path.isEmpty() ? "" : "/" + path) + (query.isEmpty() ? "" : "?" + query);
    }
}
