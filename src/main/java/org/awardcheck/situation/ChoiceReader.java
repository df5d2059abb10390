package org.awardcheck.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;

/**
 * What can be chosen for one fact, as people write it: options by id or by label in either language, yes and no,
 * several of them parted by commas, enumeration commas, semicolons or line breaks.
 */
public final class ChoiceReader {
    /** The empty set. */
    private static final String NONE = "none";
    private static final Pattern PARTING = Pattern.compile("[,，、;；\\r\\n]");

    private final Fact fact;
    private final Map<String, Long> values = new HashMap<>();
    /** Into how many pieces these marks cut the label that has most of them. */
    private final int mostPieces;

    /** @param fact one that is no number */
    public ChoiceReader(Fact fact) {
        this.fact = fact;
        if (fact.type() == FactType.BOOLEAN) {
            Stream.of("yes", "true", "是").forEach(it -> values.put(it, Value.YES));
            Stream.of("no", "false", "否").forEach(it -> values.put(it, Value.EMPTY));
        }
        for (int i = 0; i < fact.options().size(); i++) {
            Option option = fact.options().get(i);
            long value = Value.ofOption(i);
            Stream.of(option.id(), option.label().zh(), option.label().en()).map(ChoiceReader::key)
                    .forEach(it -> values.put(it, value));
        }
        mostPieces = values.keySet().stream().mapToInt(name -> PARTING.split(name).length).max().orElse(1);
    }

    /** Whether it says that nothing of a set is chosen. */
    public static boolean isNone(String name) {
        return key(name).equals(NONE);
    }

    /** The parts of a list of ids. */
    public static Stream<String> parts(String list) {
        return PARTING.splitAsStream(list).map(String::strip);
    }

    /**
     * The names in a list, none of them empty. A label may hold such a mark itself, so the longest known name counts.
     */
    public List<String> names(String list) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher mark = PARTING.matcher(list);
        while (mark.find()) {
            starts.add(mark.end());
        }
        starts.add(list.length() + 1);
        List<String> names = new ArrayList<>();
        int from = 0;
        while (from < starts.size() - 1) {
            int to = Math.min(starts.size() - 1, from + mostPieces);
            while (to > from + 1 && find(list.substring(starts.get(from), starts.get(to) - 1)) == null) {
                to--;
            }
            names.add(list.substring(starts.get(from), starts.get(to) - 1).strip());
            from = to;
        }
        names.removeIf(PastedText::isEmpty);
        return names;
    }

    /**
     * What is chosen by one name; nothing if there is no such choice.
     *
     * @param faults where what is wrong goes
     */
    public OptionalLong one(String name, Pointer at, List<Fault> faults) {
        Long value = find(name);
        if (value == null) {
            faults.add(AnswerFaults.unknownName(at, name, fact));
            return OptionalLong.empty();
        }
        return OptionalLong.of(value);
    }

    /**
     * What is chosen by several names, each of another option; nothing if anything is wrong, all of which is reported.
     */
    public OptionalLong all(Collection<String> names, Pointer at, List<Fault> faults) {
        int before = faults.size();
        long all = Value.EMPTY;
        for (String name : names) {
            long one = one(name, at, faults).orElse(Value.EMPTY);
            if ((all & one) != 0) {
                faults.add(AnswerFaults.repeatedOption(at, name));
            }
            all |= one;
        }
        return faults.size() == before ? OptionalLong.of(all) : OptionalLong.empty();
    }

    private Long find(String name) {
        Long value = values.get(name);
        return value == null ? values.get(key(name)) : value;
    }

    /** What two names that look alike have in common; what follows one that was copied is no part of it. */
    private static String key(String name) {
        return PastedText.withoutTail(PastedText.visible(name)).toLowerCase(Locale.ROOT);
    }
}
