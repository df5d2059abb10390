/**
 * The policy as bytes: written when the program is built, once the policy data have been read and found sound, and read
 * when it starts, in a tenth of the time. Nobody keeps such bytes; they are only for the very program that wrote them.
 */
package org.awardcheck.catalogue.snapshot;
