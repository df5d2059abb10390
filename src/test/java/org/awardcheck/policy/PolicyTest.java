package org.awardcheck.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyTest {

    @Test
    void anAwardIsFoundByItsId() {
        Fact topics = PolicyWords.fact("topics", FactType.MULTI);
        Award award = PolicyWords.award(new Payout.Fixed(9));
        Policy policy = new Policy("policy", null, new Period(LocalDate.EPOCH, LocalDate.EPOCH),
                new FactList(List.of(topics), topics), topics, List.of(), List.of(), List.of(), List.of(award),
                List.of(),
                List.of(), List.of(), PermanentNumbers.NONE, Guidance.NONE, RuleSource.NONE);
        assertEquals(Optional.of(award), policy.award("award"));
        assertEquals(Optional.empty(), policy.award("awards"));
    }

    @Test
    void anAwardInOtherWordsIsTheSameInEverythingElse() {
        Award award = PolicyWords.award(new Payout.Fixed(9));
        Award reworded = award.withWords(PolicyWords.words("other"), List.of(PolicyWords.words("qualifier")),
                List.of(PolicyWords.words("reading")));
        assertEquals(PolicyWords.words("other"), reworded.title());
        assertEquals(List.of(PolicyWords.words("qualifier")), reworded.qualifiers());
        assertEquals(List.of(PolicyWords.words("reading")), reworded.readings());
        assertEquals(award, reworded.withWords(award.title(), award.qualifiers(), award.readings()));
    }

    @Test
    void wordsStandInBothLanguages() {
        Text text = new Text("湖", "lake");
        assertEquals("湖", text.in(Language.ZH));
        assertEquals("lake", text.in(Language.EN));
        assertEquals(new Text("湖州", "lakes"), text.map(zh -> zh + "州", en -> en + "s"));
        assertThrows(NullPointerException.class, () -> new Text(null, "lake"));
        assertThrows(NullPointerException.class, () -> new Text("湖", null));
    }

    @Test
    void aLanguageGoesByItsExactTag() {
        assertEquals(List.of("zh", "en"), Stream.of(Language.values()).map(Language::tag).toList());
        assertEquals(Optional.of(Language.EN), Language.ofTag("en"));
        assertEquals(Optional.of(Language.ZH), Language.ofTag("zh"));
        assertEquals(Optional.empty(), Language.ofTag("EN"));
    }
}
