package org.awardcheck.web;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.awardcheck.situation.Doubt;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.query.QueryString;
import org.awardcheck.web.query.QueryString.Parameter;
import org.awardcheck.web.query.QueryWriter;
import org.awardcheck.wording.FigureFormat;

/**
 * The step that asks whether a figure is right, with a link for each reading.
 *
 * @param label   what the figure is of
 * @param typed   the figure as it was read, in 万元
 * @param large   the same in the unit in which its size is seen
 * @param meant   what may have been meant instead; null if there is nothing likely
 * @param toMeant the same page with that figure; null if there is none
 * @param toSure  the same page with the figure confirmed; null if it is more than any answer may be
 * @param toField where another figure can be entered
 */
@TemplateData
public record DoubtView(String label, String typed, String large, String meant, String toMeant, String toSure,
        String toField) {

    /** The first figure of a page that waits to be confirmed; the others follow one by one. */
    static DoubtView of(Page page) {
        Doubt doubt = page.reading().doubts().get(0);
        long value = doubt.value();
        boolean isMeant = doubt.meant().isPresent();
        return new DoubtView(doubt.fact().label().in(page.language()), FigureFormat.wan(value),
                page.phrases().inLargeUnit(value),
                isMeant ? page.figure(doubt.fact(), doubt.meant().getAsLong()) : null,
                isMeant ? page.again(query(page, doubt, doubt.meant().getAsLong())) : null,
                doubt.isPossible() ? page.again(sure(page, doubt)) : null,
                page.question(doubt.fact(), page.backHere()));
    }

    /**
     * The page's query with this figure as the answer. It stays in its place: of figures that are the same, what
     * confirms one confirms the first.
     */
    private static List<Parameter> query(Page page, Doubt doubt, long figure) {
        Parameter answer = new Parameter(doubt.fact().id(), typed(doubt, figure));
        List<Parameter> query = new ArrayList<>();
        for (Parameter parameter : QueryString.parse(page.raw())) {
            boolean isOther = !parameter.name().equals(answer.name());
            if (isOther || !query.contains(answer)) {
                query.add(isOther ? parameter : answer);
            }
        }
        if (!query.contains(answer)) {
            query.add(answer);
        }
        return query;
    }

    private static List<Parameter> sure(Page page, Doubt doubt) {
        List<Parameter> query = query(page, doubt, doubt.value());
        query.add(new Parameter(Names.SURE, typed(doubt, doubt.value())));
        return query;
    }

    private static String typed(Doubt doubt, long figure) {
        return QueryWriter.typed(doubt.fact(), figure).replace(",", "");
    }
}
