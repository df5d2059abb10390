package org.awardcheck.situation;

import java.util.regex.Pattern;
import org.awardcheck.policy.Fact;

/**
 * A figure that is another number than the digits that were typed, so that the person should see how it was read.
 *
 * @param typed as it was typed
 * @param value yuan or things
 */
public record ReadAs(Fact fact, String typed, long value) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]");

    /** Whether it is another number; not where spaces group its digits, which may be in another unit for all that. */
    public boolean isConverted() {
        return FigureReader.of(fact).read(SPACES.matcher(typed).replaceAll("")).isConverted();
    }
}
