package org.awardcheck.web.query;

import java.util.ArrayList;
import java.util.List;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.situation.Situation;
import org.awardcheck.situation.Token;
import org.awardcheck.web.query.QueryString.Parameter;
import org.awardcheck.wording.FigureFormat;

/** Writes a situation as the parameters that {@link QueryReader} reads: the short form, or the readable one. */
public final class QueryWriter {
    private QueryWriter() {
    }

    /** The short form; a date alone stays as it is, and of nothing at all there is nothing to say. */
    public static List<Parameter> parameters(Situation situation) {
        return situation.isEmpty()
                ? situation.asked().map(date -> new Parameter(Names.ON, date.toString())).stream().toList()
                : List.of(new Parameter(Names.TOKEN, Token.write(situation)));
    }

    /** The readable form, in the order of its answers. */
    static List<Parameter> readable(Situation situation) {
        List<Parameter> parameters = new ArrayList<>();
        for (Fact fact : situation.order()) {
            parameters.add(situation.skipped().contains(fact) ? new Parameter(Names.SKIP, fact.id())
                    : new Parameter(fact.id(), spelled(fact, situation.answers().of(fact))));
        }
        situation.order().stream().filter(situation.sure()::contains).forEach(fact ->
                parameters.add(new Parameter(Names.SURE, spelled(fact, situation.answers().of(fact)))));
        situation.asked().ifPresent(date -> parameters.add(new Parameter(Names.ON, date.toString())));
        if (!situation.isEmpty()) {
            parameters.add(new Parameter(Names.EDITION, situation.policy().id()));
        }
        return parameters;
    }

    /** The short form as a query, without a question mark; empty if nothing was answered. */
    public static String query(Situation situation) {
        return QueryString.write(parameters(situation));
    }

    /** An answer as the readable form has it. */
    public static String spelled(Fact fact, long value) {
        return switch (fact.type()) {
            case BOOLEAN -> value == Value.YES ? Names.YES : Names.NO;
            case MONEY, COUNT -> typed(fact, value).replace(",", "");
            case OPTION, MULTI -> value == Value.EMPTY ? Names.NONE : String.join(",", Value.optionIds(fact, value));
        };
    }

    /** A number as a person would type it: money in 万元, with commas. */
    public static String typed(Fact fact, long value) {
        return fact.type() == FactType.MONEY ? FigureFormat.wan(value) : FigureFormat.whole(value);
    }
}
