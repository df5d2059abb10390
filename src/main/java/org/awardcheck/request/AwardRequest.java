package org.awardcheck.request;

import org.awardcheck.policy.Award;

/** How one award comes out, and why. */
public record AwardRequest(Request request, Award award) {
}
