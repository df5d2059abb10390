package org.awardcheck.web.fragment;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.web.Page;
import org.awardcheck.web.Prose;

/**
 * What a page says alike for everyone but for the answers that its links bear, as in {@code {#alike page=page
 * award=it.award} … {/alike}}: made once for each edition, language and value of the other parameters, and kept, with
 * gaps for the answers.
 *
 * <p>Nothing that anyone answered can be kept: what is inside knows a page without answers and the parameters, and
 * nothing else. These are things of the policy, of which there are only so many.
 */
@EngineConfiguration
public class Alike implements SectionHelperFactory<Alike.Section> {
    private static final String PAGE = "page";
    /**
     * Of one part of a template: awards in two languages, twice over. Whatever came in beyond that would be no thing of
     * the policy.
     */
    private static final int MOST_KEPT = 1_000;
    /** Where the answers go; Unicode gives it to nobody. */
    private static final String GAP = "\ue000";

    @Override
    public List<String> getDefaultAliases() {
        return List.of("alike");
    }

    @Override
    public ParametersInfo getParameters() {
        return ParametersInfo.EMPTY;
    }

    /** What is inside may use the parameters by their types. */
    @Override
    public Scope initializeBlock(Scope outer, BlockInfo block) {
        Scope inside = new Scope(outer);
        block.getParameters().forEach((name, value) -> {
            Expression given = block.addExpression(name, value);
            inside.putBinding(name, given.hasTypeInfo() ? "<set#" + given.getGeneratedId() + ">" : null);
        });
        return inside;
    }

    @Override
    public Section initialize(SectionInitContext context) {
        List<String> names = context.getParameters().keySet().stream().filter(name -> !name.equals(PAGE)).toList();
        return new Section(context.getExpression(PAGE), names, names.stream().map(context::getExpression).toList());
    }

    /** One such part of a template. */
    static final class Section implements SectionHelper {
        private final Expression page;
        private final List<String> names;
        private final List<Expression> things;
        private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

        Section(Expression page, List<String> names, List<Expression> things) {
            this.page = page;
            this.names = names;
            this.things = things;
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            return context.evaluate(page).thenCompose(it -> with((Page) it, new ArrayList<>(names.size()), context));
        }

        private CompletionStage<ResultNode> with(Page page, List<Object> values, SectionResolutionContext context) {
            if (values.size() < things.size()) {
                return context.evaluate(things.get(values.size())).thenCompose(it -> {
                    values.add(it);
                    return with(page, values, context);
                });
            }
            if (!page.isAlike() || kept.size() >= MOST_KEPT) {
                return made(page, values, context);
            }
            Key key = new Key(page.policy(), page.language(), values);
            Kept known = kept.get(key);
            return known != null ? CompletedStage.of(known.filled(page.query()))
                    : made(page.alike(GAP), values, context).thenApply(it -> {
                        Kept first = Kept.of(it);
                        kept.put(key, first);
                        return first.filled(page.query());
                    });
        }

        private CompletionStage<ResultNode> made(Page page, List<Object> values, SectionResolutionContext context) {
            Map<String, Object> inside = new HashMap<>(Map.of(PAGE, page));
            for (int i = 0; i < values.size(); i++) {
                inside.put(names.get(i), values.get(i));
            }
            return context.execute(context.newResolutionContext(Mapper.wrap(inside), null));
        }
    }

    private record Key(Policy policy, Language language, List<Object> things) {
    }

    /** The text between the gaps. */
    private record Kept(String[] pieces) {
        static Kept of(ResultNode made) {
            StringBuilder text = new StringBuilder();
            made.process(text::append);
            return new Kept(text.toString().split(GAP, -1));
        }

        ResultNode filled(String query) {
            String answers = Prose.escape(query);
            return new ResultNode() {
                @Override
                public void process(Consumer<String> page) {
                    page.accept(pieces[0]);
                    for (int i = 1; i < pieces.length; i++) {
                        page.accept(answers);
                        page.accept(pieces[i]);
                    }
                }
            };
        }
    }
}
