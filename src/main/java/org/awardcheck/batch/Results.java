package org.awardcheck.batch;

import java.io.IOException;
import org.awardcheck.eligibility.Assessment;

/** Where the results of a batch go, in their order. */
interface Results {

    void assessed(Project project, Assessment assessment) throws IOException;

    void refused(Project project) throws IOException;

    /** Ends it; nothing follows. */
    void end(Summary summary) throws IOException;
}
