package org.awardcheck.web.ask;

import java.util.List;

/**
 * Choices under one heading.
 *
 * @param heading null where there is none
 */
public record ChoiceGroup(String heading, List<Choice> choices) {
}
