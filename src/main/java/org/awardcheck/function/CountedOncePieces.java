package org.awardcheck.function;

import static org.awardcheck.function.JsonText.piece;
import static org.awardcheck.function.JsonText.quotable;
import static org.awardcheck.function.JsonText.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.Policy;
import org.awardcheck.wording.Phrases;

/** Awards that count once, in one language: their group and their names, written beforehand. */
final class CountedOncePieces {
    private static final byte[] GROUP = piece("{\"group\":");
    private static final byte[] AWARDS = piece(",\"awards\":[");
    private static final byte[] COMMA = piece(",");
    private static final byte[] COUNTED = piece("],\"counted\":");
    private static final byte[] MINIMUM_FROM = piece(",\"minimumFrom\":");
    private static final byte[] MAXIMUM_FROM = piece(",\"maximumFrom\":");
    private static final byte[] LEFT_OUT = piece(",\"leftOut\":");
    private static final byte[] TEXT = piece(",\"text\":\"");
    private static final byte[] END = piece("\"}");

    private final Phrases phrases;
    private final PhrasePieces words;
    private final Map<String, GroupPieces> groups = new HashMap<>();
    private final Map<String, NamePieces> awards = new HashMap<>();

    /**
     * @param begin all up to the awards
     * @param title the beginning of the sentence
     * @param end   its end, and that of the object
     */
    private record GroupPieces(byte[] begin, byte[] title, byte[] end) {
    }

    private record NamePieces(byte[] id, byte[] title) {
    }

    CountedOncePieces(Policy policy, PhrasePieces words, Phrases phrases) {
        this.phrases = phrases;
        this.words = words;
        policy.groups().forEach(group -> groups.put(group.id(), pieces(group)));
        policy.awards().forEach(award -> awards.put(award.id(), pieces(award)));
    }

    private GroupPieces pieces(Group group) {
        return new GroupPieces(JsonText.joined(GROUP, quoted(group.id()), AWARDS),
                JsonText.joined(TEXT, quotable(group.title().in(phrases.language())), words.afterGroup),
                JsonText.joined(quotable(group.reading().in(phrases.language())), END));
    }

    private NamePieces pieces(Award award) {
        return new NamePieces(quoted(award.id()), quotable(award.title().in(phrases.language())));
    }

    /** Adds what a {@link TotalsView.CountedOnceView} holds. */
    void add(CountedOnce counted, JsonText json) {
        GroupPieces group = groups.get(counted.group().id());
        List<NamePieces> names = counted.awards().stream().map(this::of).toList();
        json.add(group.begin());
        for (int i = 0; i < names.size(); i++) {
            json.add(i == 0 ? JsonText.NOTHING : COMMA).add(names.get(i).id());
        }
        TotalsView.TotalView.of(counted.counted()).addTo(json.add(COUNTED));
        json.add(MINIMUM_FROM).add(of(counted.minimumFrom()).id())
                .add(MAXIMUM_FROM).add(of(counted.maximumFrom()).id());
        TotalsView.TotalView.of(counted.leftOut()).addTo(json.add(LEFT_OUT));
        addWords(counted, group, names, json);
    }

    /** Adds what {@link Phrases#countedOnce} says. */
    private void addWords(CountedOnce counted, GroupPieces group, List<NamePieces> names, JsonText json) {
        json.add(group.title());
        int last = names.size() - 1;
        for (int i = 0; i <= last; i++) {
            json.add(i == 0 ? JsonText.NOTHING : i < last ? words.betweenAwards : words.beforeLastAward)
                    .add(names.get(i).title());
        }
        json.addWords(phrases.onlyOnce(counted)).add(group.end());
    }

    private NamePieces of(Award award) {
        return awards.get(award.id());
    }
}
