package org.awardcheck.blackbox.aot;

import java.util.function.UnaryOperator;
import org.awardcheck.blackbox.Artifact;
import org.awardcheck.blackbox.Door;
import org.awardcheck.blackbox.HttpDoor;
import org.awardcheck.blackbox.Request;
import org.awardcheck.blackbox.StartedProcess;

/** Processes that serve HTTP on a port. */
final class ServerProcess {
    private ServerProcess() {
    }

    /**
     * The way in to one, once it listens.
     *
     * @param platform what the platform does to a request on its way
     */
    static Artifact artifact(StartedProcess process, int port, UnaryOperator<Request> platform) {
        Door http = new HttpDoor("http://127.0.0.1:" + port);
        return new Artifact(request -> {
            process.awaitPort(port);
            return http.send(platform.apply(request));
        }, process);
    }
}
