/**
 * Many projects at once: a stream of them in, a stream of results out, in the same order, and never all of it in
 * memory.
 */
package org.awardcheck.batch;
