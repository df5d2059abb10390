package org.awardcheck.web.catalogue;

/** Words that lead somewhere. */
public record Link(String words, String href) {
}
