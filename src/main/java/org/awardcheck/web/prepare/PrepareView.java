package org.awardcheck.web.prepare;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Text;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;

/**
 * What to do next.
 *
 * @param stages   what to have ready, by the stage that the awards wait for
 * @param contacts whom to ask about these awards
 * @param notices  where the notices of the year appear, one at most
 */
@TemplateData
public record PrepareView(List<Stage> stages, List<ContactView> contacts, List<ContactView> notices) {

    /** A part of the checklist: each thing is in the first part whose awards ask for it. */
    @TemplateData
    public record Stage(String title, List<Award> awards, List<String> things) {
    }

    public static PrepareView of(Page page, Assessment assessment) {
        PrepareMessages words = Messages.of(PrepareMessages.class, page);
        List<Outcome> obtainable = assessment.outcomes().stream().filter(it -> it.status().isObtainable()).toList();
        List<Stage> stages = new ArrayList<>();
        List<Text> listed = new ArrayList<>();
        boolean isStaged = assessment.answers().isGiven(page.policy().stageFact());
        add(stages, listed, isStaged ? words.now() : words.anyStage(), obtainable.stream()
                .filter(it -> it.status() == Status.ELIGIBLE), page);
        for (Option stage : page.policy().stageFact().options()) {
            add(stages, listed, words.later(page.phrases().within(stage.label().in(page.language()))),
                    obtainable.stream().filter(it -> it.status() == Status.PENDING
                            && it.award().payableFrom().equals(Optional.of(stage))), page);
        }
        return new PrepareView(stages, ContactView.of(obtainable.stream().map(Outcome::award).toList(), page),
                ContactView.of(page.policy().guidance().notices().stream(), page));
    }

    /** The stages that add something to the list. */
    public List<Stage> listed() {
        return stages.stream().filter(stage -> !stage.things().isEmpty()).toList();
    }

    private static void add(List<Stage> stages, List<Text> listed, String title, Stream<Outcome> outcomes,
            Page page) {
        List<Award> awards = outcomes.map(Outcome::award).toList();
        if (!awards.isEmpty()) {
            List<Text> things = new ArrayList<>(page.policy().guidance().preparations(awards));
            things.removeAll(listed);
            listed.addAll(things);
            stages.add(new Stage(title, awards, things.stream().map(it -> it.in(page.language())).toList()));
        }
    }
}
