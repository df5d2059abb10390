package org.awardcheck.blackbox;

import java.util.Map;
import java.util.Optional;

/**
 * What is sent, whatever the way in.
 *
 * @param target path and query as they are in an address
 * @param body   absent where there is none, as against empty
 */
public record Request(String method, String target, Map<String, String> headers, Optional<String> body) {

    /** The target without its query. */
    public String path() {
        return target.split("\\?", 2)[0];
    }

    /** What follows the question mark, or nothing. */
    public String query() {
        return target.contains("?") ? target.split("\\?", 2)[1] : "";
    }
}
