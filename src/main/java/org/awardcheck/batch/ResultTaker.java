package org.awardcheck.batch;

import java.io.IOException;
import org.awardcheck.eligibility.Assessment;

/** Takes results one by one, in their order. */
public interface ResultTaker {
    /** Takes how a project came out. */
    void assessed(Project project, Assessment assessment) throws IOException;

    /** Takes a project that cannot be read. */
    void refused(Project project) throws IOException;
}
