package org.awardcheck.request;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;

/** What the function {@code investment-curve} is asked: how the awards grow with a money fact between two values. */
public record InvestmentCurveRequest(Request request,
        @JsonPropertyDescription("金额类事实 / A money fact") MoneyFact fact,
        @JsonPropertyDescription("起点，元 / Where the curve begins, in yuan") Yuan from,
        @JsonPropertyDescription("终点，元 / Where the curve ends, in yuan") Yuan to,
        @JsonPropertyDescription("想获得的合计，元：求合计下限达到此数所需的最小值 / A total that is wanted, in yuan: asks for the "
                + "least value with which the floor of the total reaches it") Optional<Yuan> target)
                implements Coherent {

    @Override
    public Optional<Fault> incoherence() {
        return from.amount() > to.amount() ? Optional.of(RequestFaults.endsBeforeItBegins(Pointer.of("to")))
                : Optional.empty();
    }
}
