package org.awardcheck.web.fragment;

/**
 * What a part of a page shows that is no answer of anyone's: it is made of the policy alone, or is one of a few round
 * figures, and equal where it shows the same. {@link Stencils} keep what was drawn of it.
 */
public interface Reusable {
}
