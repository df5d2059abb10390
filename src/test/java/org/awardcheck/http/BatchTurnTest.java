package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** When a turn is given back, whichever ends first: the request or the work on it. */
class BatchTurnTest {
    private final Semaphore turns = new Semaphore(0);
    private final BatchTurn turn = new BatchTurn(turns);

    @Test
    void whoeverHangsUpKeepsTheTurnUntilTheWorkHasEnded() {
        turn.beginWork();
        assertFalse(turn.isEnded());
        turn.endRequest();
        assertTrue(turn.isEnded());
        assertEquals(0, turns.availablePermits());
        turn.endWork();
        assertEquals(1, turns.availablePermits());
    }

    @Test
    void anAnswerIsWaitedForUntilItIsSent() {
        turn.beginWork();
        turn.endWork();
        assertEquals(0, turns.availablePermits());
        turn.endRequest();
        assertEquals(1, turns.availablePermits());
    }

    @Test
    void whatIsNeverWorkedOnIsGivenBackOnce() {
        turn.endRequest();
        assertEquals(1, turns.availablePermits());
        turn.beginWork();
        turn.endWork();
        turn.endRequest();
        assertEquals(1, turns.availablePermits());
    }
}
