package org.awardcheck.web.catalogue;

import io.quarkus.qute.TemplateData;

/** Words that lead somewhere. */
@TemplateData
public record Link(String words, String href) {
}
