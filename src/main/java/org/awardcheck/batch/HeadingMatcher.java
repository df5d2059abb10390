package org.awardcheck.batch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.policy.Closest;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.FactType;
import org.awardcheck.situation.CellReader;

/** What headings say, in any of the ways in which people write a fact's name and its unit. */
final class HeadingMatcher {
    /** The letters of facts' names and units that have other forms, and these. */
    private static final String TRADITIONAL = "與專業為爲產務區歷參臺號園國創備實屬廣應當數術機構標濟稱類級經綠節範藥榮裝譽訂認設證質費資"
            + "軟進連鏈長際項領額單萬個點準製張";
    private static final String SIMPLIFIED = "与专业为为产务区历参台号园国创备实属广应当数术机构标济称类级经绿节范药荣装誉订认设证质费资"
            + "软进连链长际项领额单万个点准制张";
    private static final Pattern QUOTES = Pattern.compile("[“”‘’\"'「」『』]");
    /** What marks a column that has to be filled in, and what leads over to its cells. */
    private static final Pattern AROUND = Pattern.compile("^[*#★●\\s]++|(?<![*:★\\s])[*:★\\s]++$");
    private static final Pattern UNIT = Pattern.compile(
            "[\\s_/·:,-]*+[(\\[【〔{]?+\\s*+(?:单位|unit)?+[\\s:]*+(?:人民币|rmb)?+\\s*+(?<unit>[^()\\[\\]【】〔〕{}]+?)\\s*+[)\\]】〕}]?");
    private static final Pattern WAN = Pattern.compile("万元?|wan(?: ?yuan)?|10,?000 ?yuan");
    private static final Pattern YUAN = Pattern.compile("元|yuan");
    private static final Pattern TAIL = Pattern.compile("(?<![\\s_/·:,-])[\\s_/·:,-]*+(?:[(\\[【〔{].*|(?:万元|元))$");
    /** What is longer is nobody's heading, and looked at no further. */
    private static final int LONGEST = 500;

    private final Map<String, Fact> known = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    HeadingMatcher(FactList facts) {
        names.add(Column.PROJECT);
        for (Fact fact : facts) {
            Stream.of(fact.id(), fact.label().zh(), fact.label().en()).forEach(name -> {
                known.put(plain(name), fact);
                names.add(name);
            });
        }
    }

    /** What reads the cells under a heading; nothing if no fact can be meant by it, or its unit is none. */
    Optional<CellReader> reader(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(heading);
        Fact same = known.get(plain);
        if (same != null) {
            return Optional.of(new CellReader(same, false));
        }
        return beginning(plain).flatMap(name -> {
            Fact fact = known.get(name);
            Matcher unit = UNIT.matcher(plain.substring(name.length()));
            String given = unit.matches() ? unit.group("unit") : "";
            boolean isInWan = fact.type() == FactType.MONEY && WAN.matcher(given).matches();
            return isInWan || fact.type() == FactType.MONEY && YUAN.matcher(given).matches()
                    || fact.type() == FactType.COUNT && isUnit(given, fact)
                    ? Optional.of(new CellReader(fact, isInWan)) : Optional.empty();
        });
    }

    private static boolean isUnit(String given, Fact fact) {
        return fact.unit().stream().flatMap(unit -> Stream.of(unit.zh(), unit.en()))
                .anyMatch(unit -> plain(unit).equals(given));
    }

    /** The longest known name that it begins with. */
    private Optional<String> beginning(String plain) {
        return known.keySet().stream().filter(plain::startsWith).max(Comparator.comparingInt(String::length));
    }

    /** What is wrong with a heading that is not understood. */
    Fault unknown(Pointer at, String heading) {
        if (heading.length() > LONGEST) {
            return BatchFaults.unknownColumn(at, heading, Optional.empty());
        }
        String plain = plain(heading);
        Optional<Fact> fact = beginning(plain).filter(name -> TAIL.matcher(plain.substring(name.length())).lookingAt())
                .map(known::get);
        return fact.isPresent() ? BatchFaults.unknownUnit(at, heading, fact.get())
                : BatchFaults.unknownColumn(at, heading, Closest.to(heading, names)
                        .or(() -> Closest.to(TAIL.matcher(plain).replaceFirst(""), names)));
    }

    /** What headings that look alike have in common. */
    private static String plain(String heading) {
        String narrow = CellReader.key(Normalizer.normalize(heading, Normalizer.Form.NFKC));
        StringBuilder plain = new StringBuilder(AROUND.matcher(QUOTES.matcher(narrow).replaceAll("")).replaceAll(""));
        for (int i = 0; i < plain.length(); i++) {
            int other = TRADITIONAL.indexOf(plain.charAt(i));
            if (other >= 0) {
                plain.setCharAt(i, SIMPLIFIED.charAt(other));
            }
        }
        return plain.toString();
    }
}
