package org.awardcheck.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Truth;
import org.awardcheck.function.AmountView;
import org.awardcheck.function.AwardView;
import org.awardcheck.function.ConditionView;
import org.awardcheck.function.FieldView;
import org.awardcheck.function.InvestmentCurveResponse;
import org.awardcheck.function.NearMissesResponse;
import org.awardcheck.function.PolicyView;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.PolicyStatus;

/**
 * A member of a response whose text is one of a closed set of public names.
 *
 * @param type   the response record
 * @param member its component
 * @param names  what it can be
 */
record PublicNames(Class<?> type, String member, List<Object> names) {
    private static final List<PublicNames> ALL = List.of(
            of(PolicyView.class, "status", PolicyStatus.values(), PolicyStatus::id),
            of(AwardView.class, "status", Status.values(), Status::id),
            of(NearMissesResponse.NearMissView.class, "status", Status.values(), Status::id),
            of(InvestmentCurveResponse.PointAwardView.class, "status", Status.values(), Status::id),
            of(InvestmentCurveResponse.MarkView.class, "kind", InvestmentCurve.Mark.Kind.values(),
                    InvestmentCurve.Mark.Kind::id),
            of(AmountView.class, "kind", Amount.Kind.values(), Amount.Kind::id),
            of(ConditionView.class, "outcome", Truth.values(), Truth::id),
            of(FieldView.class, "type", FactType.values(), FactType::id));

    /** What a member can be; nothing if it is free. */
    static List<Object> of(Class<?> type, String member) {
        return ALL.stream().filter(names -> names.type() == type && names.member().equals(member))
                .map(PublicNames::names).findFirst().orElse(List.of());
    }

    private static <E extends Enum<E>> PublicNames of(Class<?> type, String member, E[] values,
            Function<E, String> id) {
        return new PublicNames(type, member, new ArrayList<>(Stream.of(values).map(id).toList()));
    }
}
