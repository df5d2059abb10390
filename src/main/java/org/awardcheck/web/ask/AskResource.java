package org.awardcheck.web.ask;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.eligibility.NextQuestion;
import org.awardcheck.http.RefusedException;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Question;
import org.awardcheck.situation.Doubt;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.Page;
import org.awardcheck.web.PageFactory;
import org.awardcheck.web.Visit;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.query.QueryString.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

/** The questionnaire: topics, one page a question, the way from each to the next, and the answers so far. */
@Path(Visit.LANGUAGE)
@Produces(MediaType.TEXT_HTML)
@NonBlocking
public class AskResource {
    private static final String RESULT = "result";
    private static final String ANSWERS = "answers";

    private final PageFactory pages;
    private final EditionAssessors assessors;

    AskResource(PageFactory pages, EditionAssessors assessors) {
        this.pages = pages;
        this.assessors = assessors;
    }

    @CheckedTemplate(basePath = "ask")
    static class Templates {
        static native TemplateInstance topics(Page page, QuestionFormView question, List<TopicCard> cards,
                String askAll);

        static native TemplateInstance question(Page page, QuestionFormView question);

        static native TemplateInstance answers(Page page, List<AnswerRow> answers, Progress progress, boolean isDone);
    }

    @GET
    @Path("topics")
    public RestResponse<byte[]> topics(@BeanParam Visit visit) {
        Page page = pages.page(visit, Names.BACK, Names.KEPT);
        return ask(page, page.policy().questionOf(page.policy().facts().topicFact()).orElseThrow());
    }

    @GET
    @Path("questions/{id}")
    public RestResponse<byte[]> question(@BeanParam Visit visit, @PathParam("id") String id) {
        Page page = pages.page(visit, Names.BACK, Names.KEPT);
        return ask(page, page.policy().question(id).orElseThrow(RefusedException::notFound));
    }

    /** Where every form leads: to the next question, or back to its own if something is wrong. */
    @GET
    @Path("next")
    public RestResponse<byte[]> next(@BeanParam Visit visit, @QueryParam(Names.ASKED) String asked) {
        if (asked == null) {
            Page page = pages.page(visit);
            return page.reading().isClear() ? PageFactory.redirect(next(page)) : pages.instead(page);
        }
        Page page = pages.form(visit, asked, Names.ASKED, Names.BACK, Names.KEPT, Names.NONE);
        Question question = page.policy().question(asked).orElseThrow(RefusedException::notFound);
        if (page.reading().isFaulty()) {
            return ask(page, question);
        }
        if (!page.reading().isClear()) {
            return pages.instead(page);
        }
        return PageFactory.redirect(page.back().isEmpty() ? next(page) : page.linkAsTyped(page.back(), leftOut(page)));
    }

    @GET
    @Path(ANSWERS)
    public RestResponse<byte[]> answers(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return pages.show(page, () -> {
            Progress progress = Progress.of(page.situation(), assess(page.situation()));
            return Templates.answers(page, AnswerRow.of(page, ANSWERS), progress, progress.left() == 0);
        });
    }

    private RestResponse<byte[]> ask(Page page, Question question) {
        List<Doubt> doubts = page.reading().doubts();
        // Whoever comes to mend one of several figures sees its box, and is asked about the others afterwards.
        if (!page.reading().isFaulty() && !doubts.isEmpty()
                && doubts.stream().noneMatch(doubt -> question.facts().contains(doubt.fact()))) {
            return pages.instead(page);
        }
        Fact topics = page.policy().facts().topicFact();
        Supplier<TemplateInstance> template = () -> {
            QuestionFormView view = QuestionFormView.of(question, page, assessors.of(page.policy()));
            return question.facts().contains(topics)
                    ? Templates.topics(page, view, TopicCard.all(page),
                            page.link(page.back().isEmpty() ? "next" : page.back(), page.situation().skip(topics)))
                    : Templates.question(page, view);
        };
        return page.reading().isClear() ? pages.show(page, template)
                : pages.respond(page, page.reading().isFaulty() ? RestResponse.Status.BAD_REQUEST
                        : RestResponse.Status.OK, template.get());
    }

    private String next(Page page) {
        return page.linkAsTyped(after(page.situation()).question().map(page::pathOf).orElse(RESULT), leftOut(page));
    }

    private NextQuestion after(Situation situation) {
        return NextQuestion.after(assess(situation), situation.skipped());
    }

    private Assessment assess(Situation situation) {
        return assessors.of(situation.policy()).assess(situation.answers());
    }

    /** What the next page must say was left out. */
    private static List<Parameter> leftOut(Page page) {
        List<Parameter> own = new ArrayList<>();
        if (!page.reading().dropped().isEmpty()) {
            own.add(new Parameter(Names.LEFT_OUT,
                    page.reading().dropped().stream().map(Fact::id).collect(Collectors.joining(","))));
        }
        return own;
    }
}
