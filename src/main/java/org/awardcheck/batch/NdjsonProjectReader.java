package org.awardcheck.batch;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.function.Problem;
import org.awardcheck.policy.Language;
import org.awardcheck.request.AwardsRequest;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.RequestReader;

/** A line a project, each a request of the function {@code awards}, with its date and its language. */
final class NdjsonProjectReader implements ProjectReader {
    /** As much as a function's body may have. */
    static final int LONGEST_LINE = 64 * 1024;

    private final LineReader lines;
    private final RequestReader requests;
    private final Language language;

    /** @param language that of faults in lines which do not say which they ask for */
    NdjsonProjectReader(Source source, RequestReader requests, Language language) {
        this.lines = new LineReader(source.in(), LONGEST_LINE, source.linesBefore());
        this.requests = requests;
        this.language = language;
    }

    @Override
    public ProjectReader further(Source more) {
        return new NdjsonProjectReader(more, requests, language);
    }

    @Override
    public Optional<Project> next() throws IOException {
        while (lines.next()) {
            if (lines.isTooLong()) {
                return Optional.of(refused(BatchFaults.problem(BatchFaults.lineTooLong(LONGEST_LINE), language)));
            }
            byte[] line = lines.bytes();
            if (!isBlank(line)) {
                return Optional.of(project(line));
            }
        }
        return Optional.empty();
    }

    private Project project(byte[] line) {
        try {
            return Project.read(line(), Map.of(), requests.read(AwardsRequest.class, JsonBody.parse(line)));
        } catch (BadRequestException e) {
            return refused(Problem.of(e, e.language().orElse(language)));
        }
    }

    private Project refused(Problem problem) {
        return Project.refused(line(), Map.of(), problem);
    }

    private static boolean isBlank(byte[] line) {
        for (byte it : line) {
            if (it != ' ' && it != '\t' && it != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public long line() {
        return lines.number();
    }
}
