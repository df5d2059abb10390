package org.awardcheck.web.fragment;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Expressions;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.Parameter;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.web.Page;
import org.awardcheck.web.Prose;

/**
 * The section {@code {#stencil}} of templates, for what is the same on everyone's page but for some holes. It is drawn
 * when it is first needed, once for each edition and language, and only filled from then on. To find and to fill one
 * takes as long as four or five expressions do, so that it pays for more than that.
 *
 * <p>{@code {#stencil page=page it=award rows=3}…{rows}…{/stencil}}: {@code page} and {@code it} are drawn, every other
 * parameter fills a hole. {@code it} is something of the policy's or otherwise {@link Reusable}, a kind of amount, a
 * number of awards or of facts, or a list of such, each of which is drawn by itself. Nothing else is known inside, and the
 * page that is known there is one on which nothing was answered, so that what is kept cannot hold what a person answered;
 * what was answered fills the holes that its links have.
 */
@EngineConfiguration
public class Stencils implements SectionHelperFactory<Stencils.Section> {
    private static final String PAGE = "page";
    private static final String IT = "it";

    @Override
    public List<String> getDefaultAliases() {
        return List.of("stencil");
    }

    @Override
    public ParametersInfo getParameters() {
        return ParametersInfo.builder().addParameter(PAGE).addParameter(Parameter.builder(IT).optional())
                .checkNumberOfParams(false).build();
    }

    /** A scope without an outer one: no name from around the section is known inside. */
    @Override
    public Scope initializeBlock(Scope outer, BlockInfo block) {
        Scope inner = new Scope(null);
        block.getParameters().forEach((name, value) -> {
            block.addExpression(name, value);
            inner.putBinding(name, Expressions.typeInfoFrom(RawString.class.getName()));
        });
        inner.putBinding(PAGE, Expressions.typeInfoFrom(Page.class.getName()));
        // What it is, the block itself declares.
        inner.putBinding(IT, null);
        return inner;
    }

    @Override
    public Section initialize(SectionInitContext context) {
        List<String> names = context.getParameters().keySet().stream()
                .filter(name -> !name.equals(PAGE) && !name.equals(IT)).toList();
        return new Section(context.getExpression(PAGE), context.getExpression(IT), names,
                names.stream().map(context::getExpression).toList(), new ConcurrentHashMap<>());
    }

    /** What a stencil is drawn of. */
    record Subject(String edition, Language language, Object it) {
    }

    /**
     * One such section of a template.
     *
     * @param it       what it is drawn of; null if that is nothing but the edition and the language
     * @param names    the names of its holes, but for those of the links
     * @param fillings what fills each of them
     * @param drawn    its stencils: a few for each thing of the policy's, whatever anyone answers
     */
    record Section(Expression page, Expression it, List<String> names, List<Expression> fillings,
            Map<Subject, Stencil> drawn) implements SectionHelper {

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            ResolutionContext outside = context.resolutionContext();
            Page shown = (Page) value(page, outside);
            Object subject = it == null ? null : value(it, outside);
            Collection<?> several = subject instanceof Collection<?> list ? list : Collections.singletonList(subject);
            Stencil[] stencils = new Stencil[several.size()];
            int count = 0;
            for (Object one : several) {
                stencils[count++] = stencil(shown, one, context);
            }
            String[] html = new String[fillings.size()];
            for (int hole = 0; hole < html.length; hole++) {
                html[hole] = html(value(fillings.get(hole), outside));
            }
            return CompletedStage.of(new Filled(stencils, shown.links(), html));
        }

        /** Nothing in the templates has to be waited for, and what is at hand needs no future. */
        private static Object value(Expression expression, ResolutionContext context) {
            CompletionStage<Object> value = context.evaluate(expression);
            return value instanceof CompletedStage<Object> done ? done.get() : value.toCompletableFuture().join();
        }

        private static String html(Object value) {
            return value instanceof RawString html ? html.getValue() : Prose.escape(value.toString());
        }

        private Stencil stencil(Page shown, Object one, SectionResolutionContext context) {
            Subject subject = new Subject(shown.policy().id(), shown.language(), one);
            Stencil kept = drawn.get(subject);
            if (kept == null) {
                kept = draw(shown, one, context);
                drawn.put(subject, kept);
            }
            return kept;
        }

        private Stencil draw(Page shown, Object one, SectionResolutionContext context) {
            if (one != null && !isNobodys(one, shown.policy())) {
                throw new IllegalArgumentException("a stencil is drawn of what is no answer of anyone's");
            }
            Map<String, Object> known = new HashMap<>();
            known.put(PAGE, shown.withoutAnswers(Stencil.QUERY));
            known.put(IT, one);
            for (int hole = 0; hole < names.size(); hole++) {
                known.put(names.get(hole), new RawString(Stencil.mark(hole)));
            }
            StringBuilder html = new StringBuilder();
            context.execute(context.newResolutionContext(Mapper.wrap(known), Map.of())).toCompletableFuture().join()
                    .process(html::append);
            return Stencil.of(html.toString());
        }

        private static boolean isNobodys(Object it, Policy policy) {
            return it.getClass().getPackage() == Policy.class.getPackage() || it instanceof Reusable
                    || it instanceof Amount.Kind
                    || it instanceof Integer count && count >= 0
                            && count <= Math.max(policy.awards().size(), policy.facts().size());
        }
    }

    /** Stencils that are filled as the page is written. */
    private static final class Filled extends ResultNode {
        private final Stencil[] stencils;
        private final Stencil.Links links;
        private final String[] html;

        Filled(Stencil[] stencils, Stencil.Links links, String[] html) {
            this.stencils = stencils;
            this.links = links;
            this.html = html;
        }

        @Override
        public void process(Consumer<String> page) {
            for (Stencil stencil : stencils) {
                stencil.fill(links, html, page);
            }
        }
    }
}
