package org.awardcheck.eligibility;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/**
 * The outcomes of an assessment, in the policy's order, each looked up when it is read: most are made beforehand, and
 * to put them into a list would take as long as to assess.
 */
final class OutcomeList extends AbstractList<Outcome> implements RandomAccess {
    private final Assessment assessment;

    OutcomeList(Assessment assessment) {
        this.assessment = assessment;
    }

    @Override
    public Outcome get(int position) {
        return assessment.outcome(position);
    }

    @Override
    public int size() {
        return assessment.size();
    }

    /** Without the checks for changes that lists make, which take as long as the look-up. */
    @Override
    public Iterator<Outcome> iterator() {
        return new Iterator<>() {
            private int position;

            @Override
            public boolean hasNext() {
                return position < assessment.size();
            }

            @Override
            public Outcome next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return assessment.outcome(position++);
            }
        };
    }
}
