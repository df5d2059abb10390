package org.awardcheck.request;

import java.util.Optional;
import org.awardcheck.answers.Fault;

/** A request of which each member may be right and the whole still wrong. */
interface Coherent {

    /** What does not fit together, or nothing. */
    Optional<Fault> incoherence();
}
