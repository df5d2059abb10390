package org.awardcheck.policy;

/**
 * The paper that a policy is in.
 *
 * @param number    its official number, as the issuer writes it
 * @param authority who runs the policy and decides
 */
public record Document(Text title, String number, Text issuer, Text authority) {
}
