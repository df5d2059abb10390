package org.awardcheck.inprocess;

import java.util.List;
import java.util.Map;

/**
 * An answer of the program.
 *
 * @param headers without those that speak of the transfer alone, which is the platform's
 */
public record Reply(int status, List<Map.Entry<String, String>> headers, byte[] body) {
}
