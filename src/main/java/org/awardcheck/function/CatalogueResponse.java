package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.OtherSupport;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;
import org.awardcheck.policy.Section;
import org.awardcheck.request.Request;

/** What the policy offers, whatever anybody answers. */
public record CatalogueResponse(PolicyView policy, String on, String language, List<SectionView> sections,
        List<OfferView> awards, List<FactView> facts, List<CatalogueQuestionView> questions, List<GroupView> groups,
        List<OtherSupportView> otherSupport, List<ReadingView> readings) {

    /** A section of the policy and its clauses. */
    public record SectionView(String id, int number, String title, List<ClauseView> clauses) {
        static SectionView of(Section section, Policy policy, Language language) {
            return new SectionView(section.id(), section.number(), section.title().in(language),
                    policy.clauses().stream().filter(clause -> clause.section().equals(section))
                            .map(clause -> ClauseView.of(clause, policy, language)).toList());
        }
    }

    /** A clause, with the ids of its awards and other support. */
    public record ClauseView(String id, String title, List<String> awards, List<String> otherSupport) {
        static ClauseView of(Clause clause, Policy policy, Language language) {
            return new ClauseView(clause.id(), clause.title().in(language),
                    policy.awards().stream().filter(award -> award.clause().equals(clause)).map(Award::id).toList(),
                    policy.otherSupport().stream().filter(support -> support.clause().equals(clause))
                            .map(OtherSupport::id).toList());
        }
    }

    /** A fact, its topic and the question that asks it. */
    public record FactView(String id, FactType type, String label, @JsonInclude(NON_NULL) String unit,
            @JsonInclude(NON_NULL) Long minimum, @JsonInclude(NON_NULL) Long maximum,
            @JsonInclude(NON_NULL) String topic, String question,
            @JsonInclude(NON_NULL) List<FieldView.OptionView> options) {
        static FactView of(Fact fact, Policy policy, Language language) {
            FieldView field = FieldView.of(fact, language);
            return new FactView(field.fact(), field.type(), field.label(), field.unit(), field.minimum(),
                    field.maximum(), fact.topic().orElse(null),
                    policy.questions().stream().filter(question -> question.facts().contains(fact)).findFirst()
                            .map(Question::id).orElseThrow(),
                    field.options());
        }
    }

    /**
     * A question, with the ids of the facts that it can ask.
     *
     * @param hintIsOurs whether the hint is this project's reading rather than the policy's own definition
     */
    public record CatalogueQuestionView(String id, @JsonInclude(NON_NULL) String topic, String title,
            @JsonInclude(NON_NULL) String hint, boolean hintIsOurs, List<String> facts) {
        static CatalogueQuestionView of(Question question, Language language) {
            return new CatalogueQuestionView(question.id(), question.facts().get(0).topic().orElse(null),
                    question.title().in(language), question.hint().map(hint -> hint.in(language)).orElse(null),
                    question.ours(), question.facts().stream().map(Fact::id).toList());
        }
    }

    /** Awards that count once in a total, and why. */
    public record GroupView(String id, String title, String reading, List<String> awards) {
    }

    /** Something that the policy offers without an amount of its own. */
    public record OtherSupportView(String id, String text, String section, String sectionId, String clause,
            String clauseId) {
        static OtherSupportView of(OtherSupport support, Language language) {
            Clause clause = support.clause();
            return new OtherSupportView(support.id(), support.text().in(language),
                    clause.section().title().in(language), clause.section().id(), clause.title().in(language),
                    clause.id());
        }
    }

    /** How this project reads the policy as a whole. */
    public record ReadingView(String id, String text) {
    }

    static CatalogueResponse of(Request request) {
        Policy policy = request.policy();
        Language language = request.language();
        return new CatalogueResponse(PolicyView.of(request), request.on().toString(), language.tag(),
                policy.sections().stream().map(section -> SectionView.of(section, policy, language)).toList(),
                OfferView.all(request),
                policy.facts().stream().map(fact -> FactView.of(fact, policy, language)).toList(),
                policy.questions().stream().map(question -> CatalogueQuestionView.of(question, language)).toList(),
                groups(policy, language),
                policy.otherSupport().stream().map(support -> OtherSupportView.of(support, language)).toList(),
                policy.readings().stream()
                        .map(reading -> new ReadingView(reading.id(), reading.text().in(language))).toList());
    }

    private static List<GroupView> groups(Policy policy, Language language) {
        return policy.groups().stream().map(group -> new GroupView(group.id(), group.title().in(language),
                group.reading().in(language), policy.awardsOf(group).stream().map(Award::id).toList())).toList();
    }
}
