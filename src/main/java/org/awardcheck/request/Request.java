package org.awardcheck.request;

import java.time.LocalDate;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.wording.Phrases;

/**
 * What every function is asked with.
 *
 * @param on     the date asked about
 * @param policy the edition that answers for that date
 */
public record Request(Language language, LocalDate on, Policy policy, Answers answers) {

    /** What is said of outcomes, in the language asked for. */
    public Phrases phrases() {
        return Phrases.of(policy, language);
    }

    /** How this project reads the policy as a whole, in the language asked for. */
    public List<String> readings() {
        return policy.readings().stream().map(reading -> reading.text().in(language)).toList();
    }
}
