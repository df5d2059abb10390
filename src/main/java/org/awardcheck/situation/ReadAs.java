package org.awardcheck.situation;

import org.awardcheck.policy.Fact;

/**
 * A figure that is another number than the digits that were typed, so that the person should see how it was read.
 *
 * @param typed as it was typed
 * @param value yuan or things
 */
public record ReadAs(Fact fact, String typed, long value) {

    /** Whether its unit was typed, so that it cannot be meant in another one. */
    public boolean hasUnit() {
        return FigureReader.of(fact).read(typed).hasUnit();
    }
}
