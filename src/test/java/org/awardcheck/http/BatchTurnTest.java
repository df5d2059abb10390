package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** When a turn is given back, whichever ends first: the request or the work on it. */
class BatchTurnTest {
    private final AtomicInteger returns = new AtomicInteger();
    private final BatchTurn turn = new BatchTurn(returns::incrementAndGet);

    @Test
    void whoeverHangsUpKeepsTheTurnUntilTheWorkHasEnded() {
        turn.beginWork();
        assertFalse(turn.isEnded());
        turn.endRequest();
        assertTrue(turn.isEnded());
        assertEquals(0, returns.get());
        turn.endWork();
        assertEquals(1, returns.get());
    }

    @Test
    void anAnswerIsWaitedForUntilItIsSent() {
        turn.beginWork();
        turn.endWork();
        assertEquals(0, returns.get());
        turn.endRequest();
        assertEquals(1, returns.get());
    }

    @Test
    void whatIsNeverWorkedOnIsGivenBackOnce() {
        turn.endRequest();
        assertEquals(1, returns.get());
        turn.beginWork();
        turn.endWork();
        turn.endRequest();
        assertEquals(1, returns.get());
    }
}
