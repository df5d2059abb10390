package org.awardcheck.web.ask;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * Choices under one heading.
 *
 * @param heading null where there is none
 */
@TemplateData
public record ChoiceGroup(String heading, List<Choice> choices) {
}
