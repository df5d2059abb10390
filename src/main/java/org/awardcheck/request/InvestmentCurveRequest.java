package org.awardcheck.request;

import org.awardcheck.policy.Fact;

/**
 * How the awards grow with a money fact.
 *
 * @param from the first value, in yuan
 * @param to   the last value, in yuan; not below the first
 */
public record InvestmentCurveRequest(Request request, Fact fact, long from, long to) {
}
