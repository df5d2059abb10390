package org.awardcheck.web.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Language;
import org.awardcheck.web.Page;
import org.awardcheck.web.Site;
import org.awardcheck.web.query.QueryReader;
import org.awardcheck.web.query.ShortForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stencil, drawn once and filled, says what its template says when it is rendered anew. */
@QuarkusTest
class StencilsTest {
    private static final String ROW = """
            <p><a href="{page.award(it)}">{it.title.in(page.language).prose}</a> {word} {site:now}
            <a href="{page.link('topics')}#{word}">{page.phrases.payout(it.payout).prose}</a></p>""";

    @Inject
    Engine engine;
    @Inject
    Editions editions;
    @Inject
    Clock clock;
    @Inject
    Site site;

    @ParameterizedTest
    @ValueSource(strings = {"", "inHuzhou=yes", "topics=project,green&inHuzhou=yes&on=2025-06-30", "skip=topics", "x=1",
        "topics=project&x=%22%3E%E6%B9%96"})
    void filledItSaysWhatItsTemplateSays(String query) {
        Template anew = template(ROW);
        Template stencil = template("{#stencil page=page it=it word=word}" + ROW + "{/stencil}");
        for (Language language : Language.values()) {
            Page page = page(query, language);
            for (Award award : page.policy().awards()) {
                for (String word : List.of("a & \"b\" <c>", "湖州", "?&amp;")) {
                    assertEquals(render(anew, page, award, word), render(stencil, page, award, word));
                }
            }
        }
    }

    @Test
    void whatOnePersonToldIsOnNobodyElsesPage() {
        Template stencil = template("{#stencil page=page}<a href=\"{page.link('awards')}\">{page.situation.order.size}</a>{/stencil}");
        assertEquals("<a href=\"/en/awards?" + ShortForm.of("inHuzhou=yes") + "\">0</a>",
                render(stencil, page("inHuzhou=yes", Language.EN), null, ""));
        assertEquals("<a href=\"/en/awards\">0</a>", render(stencil, page("", Language.EN), null, ""));
    }

    @Test
    void aListIsDrawnOneByOne() {
        Page page = page("inHuzhou=no", Language.ZH);
        Template one = template("{#stencil page=page it=it}{it.id} {/stencil}");
        Template all = template("{#stencil page=page it=page.policy.awards}{it.id} {/stencil}");
        assertEquals(page.policy().awards().stream().map(award -> render(one, page, award, "")).reduce("", String::concat),
                render(all, page, null, ""));
    }

    @Test
    void aStencilWithinAStencilKeepsItsHoles() {
        Page page = page("inHuzhou=no", Language.ZH);
        String nested = "{#stencil page=page it=it word=word}<b>{#stencil page=page it=it word=word}" + ROW
                + "{/stencil}</b>{/stencil}";
        Award award = page.policy().awards().get(0);
        assertEquals("<b>" + render(template(ROW), page, award, "<") + "</b>", render(template(nested), page, award, "<"));
    }

    @Test
    void nothingFromAroundIsKnownInside() {
        Template stencil = template("{#let secret='x'}{#stencil page=page}{secret}{/stencil}{/let}");
        assertThrows(TemplateException.class, () -> render(stencil, page("", Language.ZH), null, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "page.situation.answers", "1000"})
    void itIsDrawnOfNothingThatAnyoneTold(String it) {
        Template stencil = template("{#stencil page=page it=" + it + "}{it}{/stencil}");
        TemplateException refusal = assertThrows(TemplateException.class,
                () -> render(stencil, page("", Language.ZH), null, "a person's"));
        assertEquals("a stencil is drawn of what is no answer of anyone's", refusal.getCause().getMessage());
    }

    private Template template(String html) {
        return engine.parse(html, Variant.forContentType("text/html"));
    }

    private static String render(Template template, Page page, Award it, String word) {
        return template.instance().setLocale(page.language().tag()).data("page", page).data("it", it).data("word", word)
                .render();
    }

    private Page page(String query, Language language) {
        return new Page(site, language, "", query, new QueryReader(editions, clock).read(query, Set.of()));
    }
}
