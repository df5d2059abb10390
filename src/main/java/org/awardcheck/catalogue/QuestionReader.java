package org.awardcheck.catalogue;

import java.util.HashSet;
import java.util.List;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Question;

/** Reads questions. */
record QuestionReader(Vocabulary vocabulary) {

    /** The question with the figures' names still in its words. */
    Question read(Item item) {
        item.only(PolicyKeys.QUESTION);
        List<Fact> facts = item.get("facts").items().stream().map(vocabulary::fact).toList();
        if (facts.isEmpty() || new HashSet<>(facts).size() < facts.size()) {
            throw item.get("facts").fault("the question asks about no fact, or about one twice",
                    "name each fact once").thrown();
        }
        if (facts.stream().map(Fact::topic).distinct().count() > 1) {
            throw item.get("facts").fault("the facts belong to different topics",
                    "split the question, one for each topic").thrown();
        }
        if (item.find("hint-is-ours").isPresent() && item.find("hint").isEmpty()) {
            throw item.get("hint-is-ours").fault("there is no hint", "add one, or remove 'hint-is-ours'").thrown();
        }
        if (item.find("none").isPresent() && facts.size() == 1) {
            throw item.get("none").fault("a question for one fact has no 'none of these' of its own",
                    "remove 'none'").thrown();
        }
        return new Question(item.get("id").string(), Template.sentence(item.get("title")),
                item.find("hint").map(Template::sentence), item.find("hint-is-ours").map(Item::bool).orElse(false),
                item.find("none").map(Item::text), facts);
    }

    /** The question with its figures filled in. */
    static Question worded(Question question, Item item, FigureFiller words) {
        return new Question(question.id(), words.fill(question.title(), item.get("title")),
                question.hint().map(hint -> words.fill(hint, item.get("hint"))), question.ours(), question.none(),
                question.facts());
    }
}
