package org.awardcheck.situation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.awardcheck.policy.Text;
import org.awardcheck.wording.Nouns;

/** What people write behind a count in place of the unit that the policy has. */
final class Classifiers {
    /** Said of anything. */
    private static final List<String> GENERAL = List.of("个", "units", "items");
    /** By the policy's unit. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "家", List.of("户", "家公司", "companies", "firms", "smes"),
            "台", List.of("套", "台机器", "台套", "台/套", "部", "sets", "machines", "pieces", "pcs"),
            "项", List.of("件"),
            "个", List.of("项", "件", "种", "款"),
            "张", List.of("份", "本", "件"),
            "个品种", List.of("种", "款", "品种", "drugs", "medicines"));

    private Classifiers() {
    }

    /**
     * All that may be behind a count in this unit, the longest first, in small letters; in English of one and of
     * several.
     */
    static List<String> of(Text unit) {
        return Stream.of(List.of(unit.zh(), unit.en()), GENERAL, ALSO.getOrDefault(unit.zh(), List.of()))
                .flatMap(List::stream)
                .map(it -> it.toLowerCase(Locale.ROOT)).flatMap(it -> Stream.of(it, Nouns.one(it))).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }
}
