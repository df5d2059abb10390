package org.awardcheck.answers;

import org.awardcheck.policy.Text;

/**
 * Something wrong in an answer.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); the empty one is the whole request
 * @param code    what kind of fault, for programs
 * @param detail  what is wrong and what to do, for people
 */
public record Fault(String pointer, String code, Text detail) {
}
