package org.awardcheck.request;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import org.awardcheck.answers.Fault;
import org.awardcheck.situation.Pointer;

/** What the function {@code investment-curve} is asked: how the awards grow with a money fact between two values. */
public record InvestmentCurveRequest(Request request,
        @JsonPropertyDescription("金额类事实 / A money fact") MoneyFact fact,
        @JsonPropertyDescription("起点，元 / Where the curve begins, in yuan") Yuan from,
        @JsonPropertyDescription("终点，元 / Where the curve ends, in yuan") Yuan to) implements Coherent {

    @Override
    public Optional<Fault> incoherence() {
        return from.amount() > to.amount() ? Optional.of(RequestFaults.endsBeforeItBegins(Pointer.of("to")))
                : Optional.empty();
    }
}
