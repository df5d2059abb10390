package org.awardcheck.web.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Question;
import org.awardcheck.situation.Situation;

/**
 * A form of several figures. A box that is left empty counts as 0, unless the person does not know those left empty;
 * but where nothing is filled in, nothing was said.
 *
 * @param shown   the facts that have a box
 * @param filled  those whose box is not empty
 * @param unknown those that are not known if they are left empty
 * @param none    those that are said to be none at all
 */
record FigureForm(Question question, Set<Fact> shown, Set<Fact> filled, Set<Fact> unknown, Set<Fact> none) {

    /** The form that was sent; nothing if the question is not for several figures, or only one of them was asked. */
    static Optional<FigureForm> sent(Question question, Map<String, List<String>> given, Set<Fact> unknown,
            Set<Fact> none) {
        Set<Fact> shown = new LinkedHashSet<>();
        Set<Fact> filled = new LinkedHashSet<>();
        for (Fact fact : question.facts()) {
            if (given.containsKey(fact.id()) || unknown.contains(fact) || none.contains(fact)) {
                shown.add(fact);
            }
            if (ParameterReader.isFilled(fact, given)) {
                filled.add(fact);
            }
        }
        if (shown.isEmpty()) {
            shown.addAll(question.facts());
        }
        return (shown.size() > 1 || !none.isEmpty()) && shown.stream().allMatch(fact -> fact.type().isNumber())
                ? Optional.of(new FigureForm(question, shown, filled, unknown, none)) : Optional.empty();
    }

    /** What is wrong with the form as a whole; whatever is wrong with a single figure is named besides. */
    Optional<Fault> fault() {
        Fact first = shown.iterator().next();
        boolean isNone = shown.stream().anyMatch(none::contains);
        boolean isUnknown = shown.stream().anyMatch(unknown::contains);
        if (isNone && !filled.isEmpty()) {
            return Optional.of(QueryFaults.noneAndFigures(first, question.none()));
        }
        if (isNone && isUnknown) {
            return Optional.of(QueryFaults.noneAndUnknown(first, question.none()));
        }
        if (isUnknown && filled.containsAll(shown)) {
            return Optional.of(QueryFaults.nothingLeftEmpty(first));
        }
        return isNone || isUnknown || !filled.isEmpty() ? Optional.empty()
                : Optional.of(QueryFaults.noFigures(first, question.none()));
    }

    /** What was answered, with 0 for each box that was left empty and counts so. */
    Situation withZeros(Situation situation) {
        Situation read = situation;
        for (Fact fact : shown) {
            if (fault().isEmpty() && !filled.contains(fact) && !unknown.contains(fact)) {
                read = read.with(fact, Value.EMPTY);
            }
        }
        return read;
    }
}
