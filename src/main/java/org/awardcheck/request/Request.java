package org.awardcheck.request;

import java.time.LocalDate;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;

/**
 * What every function is asked with.
 *
 * @param on     the date asked about
 * @param policy the edition that answers for that date
 */
public record Request(Language language, LocalDate on, Policy policy, Answers answers) {
}
