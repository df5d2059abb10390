package org.awardcheck.situation;

import java.util.Optional;
import java.util.OptionalLong;
import org.awardcheck.policy.Fact;

/**
 * A sum of money beyond what is plausible: nothing is worked out from it before the person has confirmed it.
 *
 * @param value what was read, in yuan; more than any answer may be, if it is only asked about for what may be meant
 * @param meant what the same digits are in yuan, if that is plausible; absent if they cannot have been meant so
 */
public record Doubt(Fact fact, long value, OptionalLong meant) {
    private static final int YUAN_PER_WAN = 10_000;
    /** What a fen is that was taken for so much 万元. */
    private static final int WAN_FEN = YUAN_PER_WAN / 100;

    /** @param hasUnit whether a unit was typed that says what is meant */
    public static Optional<Doubt> about(Fact fact, long value, boolean hasUnit) {
        if (fact.plausible().isEmpty() || value <= fact.plausible().getAsLong()) {
            return Optional.empty();
        }
        // Books are kept to the fen, answers to the yuan.
        long asYuan = Math.round((double) value / YUAN_PER_WAN);
        boolean mayBeMeant = !hasUnit && value % WAN_FEN == 0 && asYuan <= fact.plausible().getAsLong();
        return Optional.of(new Doubt(fact, value, mayBeMeant ? OptionalLong.of(asYuan) : OptionalLong.empty()));
    }

    /**
     * The same about a figure that is too large for any answer, if its digits are likely to have been meant in yuan.
     */
    public static Optional<Doubt> beyond(Fact fact, FigureReader.Reading reading) {
        return reading.wrong() == FigureReader.Wrong.TOO_LARGE
                ? about(fact, reading.value(), reading.hasUnit()).filter(doubt -> doubt.meant().isPresent())
                : Optional.empty();
    }

    /** Whether the figure may be an answer at all, and so be confirmed. */
    public boolean isPossible() {
        return value <= fact.type().maximum();
    }

    /**
     * Whether this, which is in an address, confirms the figure: it is the figure itself, so that no other one is
     * confirmed.
     */
    public boolean isSettledBy(String sure) {
        FigureReader.Reading reading = FigureReader.of(fact).read(sure);
        return isPossible() && reading.wrong() == null && reading.value() == value;
    }
}
