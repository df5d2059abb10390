package org.awardcheck.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Policy;

/** The phrases in English: money in full yuan. */
record EnglishPhrases(Policy policy) implements Phrases {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public String condition(Condition condition) {
        return condition.in(new EnglishConditions(this));
    }

    @Override
    public String payout(Payout payout) {
        return payout.in(new EnglishPayouts(true, ""));
    }

    @Override
    public String payoutOfIt(Payout payout) {
        return payout.in(new EnglishPayouts(false, ""));
    }

    @Override
    public String periodDetail(LocalDate on) {
        String verb = switch (policy.period().statusOn(on)) {
            case IN_FORCE -> "";
            case EXPIRED -> "ran";
            case NOT_YET_IN_FORCE -> "runs";
        };
        return verb.isEmpty() ? "" : "It " + verb + " from " + date(policy.period().from()) + " to "
                + date(policy.period().to()) + ". This check compares with it as of " + date(on) + ".";
    }

    @Override
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    @Override
    public String threshold(Condition.Threshold condition) {
        if (condition.smallest() == 1) {
            return condition.fact().type() == FactType.MONEY ? "" : "From the first";
        }
        return (condition instanceof Condition.MoreThan ? "Above " : "From ")
                + figure(condition.fact(), condition.stated());
    }

    @Override
    public String needed(Condition condition) {
        if (condition instanceof Condition.Threshold threshold) {
            return threshold.fact().type() == FactType.MONEY && threshold.smallest() == 1 ? "more than zero"
                    : (condition instanceof Condition.MoreThan ? "more than " : "at least ")
                            + figure(threshold.fact(), threshold.stated());
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return list(oneOf.options().stream().map(option -> option.label().en()).toList());
        }
        if (condition instanceof Condition.Has has) {
            return has.option().label().en();
        }
        return condition instanceof Condition.IsTrue ? "yes" : condition(condition);
    }

    @Override
    public String nearMiss(NearMiss miss) {
        String change = miss.shortfall().isPresent()
                ? miss.fact().label().en() + ": " + figure(miss.fact(), miss.shortfall().getAsLong()) + " more, to reach "
                        + figure(miss.fact(), miss.value())
                : miss.fact().label().en() + ": " + value(miss.fact(), miss.value());
        String gain = miss.gain().equals(Total.NOTHING) ? "the total stays the same"
                : "the total grows by " + range(miss.gain());
        return change + ". This award would come to " + amount(miss.outcome().amount().orElseThrow()) + "; " + gain
                + miss.lost().stream().map(lost -> "; but " + lost(lost)).collect(Collectors.joining());
    }

    /** Without the unit: the label that stands beside it says what is counted, and so the number may be one. */
    @Override
    public String counted(Fact fact, long count) {
        return Figures.whole(count);
    }

    @Override
    public String inDigits(Fact fact, long count) {
        return counted(fact, count);
    }

    static String money(long yuan) {
        return Figures.money(yuan, Language.EN);
    }

    /** The items as a sentence lists them where one of them will do. */
    static String list(List<String> items) {
        int last = items.size() - 1;
        List<String> within = IntStream.rangeClosed(0, last)
                .mapToObj(i -> i == 0 ? items.get(i) : lowerFirst(items.get(i))).toList();
        return last < 1 ? String.join("", items)
                : String.join(", ", within.subList(0, last)) + " or " + within.get(last);
    }

    /** The words as they are within a sentence; an abbreviation stays as it is. */
    static String lowerFirst(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1)) ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Conditions as a label and what is asked of it, so that one or many need no grammar. */
    private record EnglishConditions(EnglishPhrases phrases) implements Condition.Cases<String> {
        @Override
        public String isTrue(Condition.IsTrue condition) {
            return condition.fact().label().en();
        }

        @Override
        public String atLeast(Condition.AtLeast condition) {
            return condition.fact().label().en() + ": at least "
                    + phrases.figure(condition.fact(), condition.stated());
        }

        @Override
        public String moreThan(Condition.MoreThan condition) {
            return condition.fact().label().en() + ": more than " + (condition.stated() == 0 ? "zero"
                    : phrases.figure(condition.fact(), condition.stated()));
        }

        @Override
        public String oneOf(Condition.OneOf condition) {
            return condition.fact().label().en() + ": "
                    + list(condition.options().stream().map(option -> option.label().en()).toList());
        }

        @Override
        public String has(Condition.Has condition) {
            return condition.fact().label().en() + ": " + condition.option().label().en();
        }

        @Override
        public String noneFits(Condition.NoneFits condition) {
            return "None of these fits: " + phrases.titles(condition);
        }
    }
}
