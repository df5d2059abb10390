package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;

/** Which facts an undetermined award hangs on. */
final class OpenFacts {
    private OpenFacts() {
    }

    /** Every fact that has to be known to settle the award at this place, in the policy's order. */
    static List<Fact> missing(Assessment assessment, int position) {
        BitSet places = inConditions(assessment, position);
        addStage(assessment, position, places);
        return facts(places, assessment.answers());
    }

    /**
     * The places, in the policy's order, of the facts of which any one, once known, could by itself change how the
     * award comes out: the stage only once all conditions hold, since it can turn nothing down. None if the award is
     * settled.
     */
    static BitSet deciding(Assessment assessment, int position) {
        if (assessment.status(position) != Status.UNDETERMINED) {
            return new BitSet();
        }
        BitSet places = inConditions(assessment, position);
        if (places.isEmpty()) {
            addStage(assessment, position, places);
        }
        return places;
    }

    private static BitSet inConditions(Assessment assessment, int position) {
        BitSet places = new BitSet(assessment.answers().facts().size());
        for (Check check : assessment.rule(position).checks()) {
            if (check.of(assessment.answers()) == Truth.UNKNOWN) {
                check.addOpen(assessment.answers(), places);
            }
        }
        return places;
    }

    private static void addStage(Assessment assessment, int position, BitSet places) {
        Check.OnFact stage = assessment.rule(position).stage();
        if (stage != null && !Value.isKnown(assessment.answers().at(stage.position()))) {
            places.set(stage.position());
        }
    }

    private static List<Fact> facts(BitSet places, Answers answers) {
        List<Fact> facts = new ArrayList<>();
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            facts.add(answers.facts().get(place));
        }
        return facts;
    }
}
