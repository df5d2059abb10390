package org.awardcheck.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Projects that are read as long as somebody waits for the results; then they break off.
 *
 * @param isWanted whether somebody does
 */
record StoppableProjectReader(ProjectReader projects, BooleanSupplier isWanted) implements ProjectReader {
    @Override
    public Optional<Project> next() throws IOException {
        if (!isWanted.getAsBoolean()) {
            throw new ClientGoneException();
        }
        return projects.next();
    }

    @Override
    public List<String> own() {
        return projects.own();
    }

    @Override
    public long line() {
        return projects.line();
    }

    @Override
    public void close() throws IOException {
        projects.close();
    }
}
