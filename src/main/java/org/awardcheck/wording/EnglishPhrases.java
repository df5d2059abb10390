package org.awardcheck.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Fact;
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
    public ConditionPhrases conditions() {
        return new EnglishConditionPhrases(this);
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
    public String nearMiss(NearMiss miss) {
        String change = miss.shortfall().isPresent()
                ? miss.fact().label().en() + ": " + figure(miss.fact(), miss.shortfall().getAsLong())
                + " more, to reach "
                        + figure(miss.fact(), miss.value())
                : miss.fact().label().en() + ": " + value(miss.fact(), miss.value());
        String gain = miss.gain().equals(Total.NOTHING) ? "the total stays the same"
                : "the total grows by " + range(miss.gain());
        return change + ". This award would come to " + amount(miss.outcome().amount().orElseThrow()) + "; " + gain
                + miss.lost().stream().map(lost -> "; but " + lost(lost)).collect(Collectors.joining());
    }

    /** Without the unit: the label that is beside it says what is counted, and so the number may be one. */
    @Override
    public String counted(Fact fact, long count) {
        return FigureFormat.whole(count);
    }

    @Override
    public String inDigits(Fact fact, long count) {
        return counted(fact, count);
    }

    static String money(long yuan) {
        return FigureFormat.money(yuan, Language.EN);
    }

    /** The words as they are within a sentence; an abbreviation stays as it is. */
    static String lowerFirst(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1)) ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
