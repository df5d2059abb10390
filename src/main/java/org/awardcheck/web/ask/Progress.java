package org.awardcheck.web.ask;

import io.quarkus.qute.TemplateData;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.QuestionsLeft;
import org.awardcheck.situation.Situation;

/**
 * How far the check is.
 *
 * @param answered  how many questions are answered, 'I don't know' among the answers
 * @param left      about how many are left
 * @param unknowing how many are left for whoever knows none of the answers
 */
@TemplateData
public record Progress(int answered, int left, int unknowing) {

    /** @param assessment the situation's */
    static Progress of(Situation situation, Assessment assessment) {
        QuestionsLeft left = QuestionsLeft.after(assessment, situation.skipped());
        int answered = (int) situation.order().stream().map(situation.policy()::questionOf).distinct().count();
        return new Progress(answered, left.likely(), left.unknowing());
    }

    /** Whether it depends on what is known. */
    public boolean isAbout() {
        return left != unknowing;
    }

    /** What is answered of the whole, as the length of a bar. */
    public String length() {
        return answered * 100 / Math.max(1, answered + left) + "%";
    }
}
