package org.awardcheck.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.awardcheck.eligibility.Assessment;

/** A piece of results that can only be written one after the other. */
final class KeptPiece implements Results.Piece {
    private final Results results;
    private final List<Kept> kept = new ArrayList<>();

    KeptPiece(Results results) {
        this.results = results;
    }

    /** @param assessment null if the project was refused */
    private record Kept(Project project, Assessment assessment) {
    }

    @Override
    public void assessed(Project project, Assessment assessment) {
        kept.add(new Kept(project, assessment));
    }

    @Override
    public void refused(Project project) {
        kept.add(new Kept(project, null));
    }

    @Override
    public void append() throws IOException {
        for (Kept it : kept) {
            if (it.assessment() == null) {
                results.refused(it.project());
            } else {
                results.assessed(it.project(), it.assessment());
            }
        }
    }
}
