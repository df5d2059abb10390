package org.awardcheck.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.PermanentNumbers;
import org.awardcheck.policy.Policy;

/**
 * A situation as a short text, for addresses. It holds the edition, the date if one was asked for, and each fact
 * answered or skipped in its order, by their {@link PermanentNumbers}: it means the same in every later build of the
 * edition, or is refused.
 */
public final class Token {
    private static final long FORMAT = 1;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int ANSWERED = 0;
    private static final int SKIPPED = 1;
    private static final int SURE = 2;
    private static final int KINDS = 3;
    private static final int MOST_ZEROS = 12;
    /** The rest of an equals sign as mails write it (RFC 2045, 6.7). */
    private static final String QUOTED = "3D";
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** From the first character on that no token has. */
    private static final Pattern BEHIND = Pattern.compile("[^0-9A-Za-z].*", Pattern.DOTALL);

    /** Why a text is refused. */
    public enum Refusal {
        /** It was cut or mistyped, or never was a token. */
        DAMAGED,
        /** It is whole, and names a fact, an option or an edition that there is not. */
        OF_ANOTHER_VERSION
    }

    /**
     * What was read.
     *
     * @param situation absent if the text is refused
     * @param refusal   null if it is not
     */
    public record Reading(Optional<Situation> situation, Refusal refusal) {
        private static Reading of(Refusal refusal) {
            return new Reading(Optional.empty(), refusal);
        }
    }

    /** Thrown for a token that names what there is not, or that was not written as we write. */
    private static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        RefusedException() {
            super("refused", null, false, false);
        }
    }

    private Token() {
    }

    /** Writes a situation, in Latin letters and digits alone. */
    public static String write(Situation situation) {
        PermanentNumbers numbers = situation.policy().numbers();
        List<Long> written = new ArrayList<>(List.of(FORMAT, (long) numbers.edition(),
                situation.asked().map(date -> 1 + folded(date.toEpochDay() - FIRST_DAY.toEpochDay())).orElse(0L)));
        int previous = 0;
        for (Fact fact : situation.order()) {
            int kind = situation.skipped().contains(fact) ? SKIPPED : situation.sure().contains(fact) ? SURE : ANSWERED;
            written.add(kind + KINDS * folded(numbers.of(fact) - previous - 1));
            if (kind != SKIPPED) {
                write(fact, situation.answers().of(fact), numbers, written);
            }
            previous = numbers.of(fact);
        }
        return TokenText.write(written);
    }

    private static void write(Fact fact, long value, PermanentNumbers numbers, List<Long> written) {
        switch (fact.type()) {
            case BOOLEAN -> written.add(value);
            case OPTION -> written.add(Value.options(fact, value).stream().mapToLong(it -> numbers.of(fact, it)).sum());
            case MULTI -> written.add(Value.options(fact, value).stream()
                    .mapToLong(option -> 1L << numbers.of(fact, option) - 1).sum());
            case MONEY, COUNT -> {
                long digits = value;
                long zeros = 0;
                while (digits != 0 && digits % 10 == 0) {
                    digits /= 10;
                    zeros++;
                }
                written.add(zeros);
                written.add(digits);
            }
        }
    }

    /**
     * A token as far as it may be one. What was copied along with a link falls away behind it, what is of no width in
     * it or breaks it into lines, and before it what a mail made of the equals sign.
     */
    public static String bare(String shared) {
        String cut = BEHIND.matcher(shared.strip()).replaceFirst("");
        if (cut.equals(shared) && !cut.startsWith(QUOTED)) {
            return cut;
        }
        String seen = BEHIND.matcher(PastedText.visible(shared)).replaceFirst("");
        String joined = BEHIND.matcher(SPACE.matcher(PastedText.visible(shared)).replaceAll("")).replaceFirst("");
        return Stream.of(cut, seen, joined, unquoted(cut), unquoted(seen), unquoted(joined))
                .filter(it -> TokenText.read(it).isPresent()).findFirst().orElse(cut);
    }

    private static String unquoted(String token) {
        return token.startsWith(QUOTED) ? token.substring(QUOTED.length()) : token;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param today the date asked about, if the token names none
     */
    public static Reading read(String token, Editions editions, LocalDate today) {
        Optional<List<Long>> numbers = TokenText.read(token);
        if (numbers.isEmpty()) {
            return Reading.of(Refusal.DAMAGED);
        }
        try {
            return new Reading(Optional.of(situation(numbers.get().iterator(), editions, today)), null);
        } catch (RefusedException refused) {
            return Reading.of(Refusal.OF_ANOTHER_VERSION);
        }
    }

    private static Situation situation(Iterator<Long> numbers, Editions editions, LocalDate today) {
        require(next(numbers) == FORMAT);
        long edition = next(numbers);
        Policy policy = editions.policies().stream().filter(it -> it.numbers().edition() == edition).findFirst()
                .orElseThrow(RefusedException::new);
        long date = next(numbers);
        Optional<LocalDate> asked = date == 0 ? Optional.empty() : Optional.of(day(unfolded(date - 1)));
        LocalDate on = asked.orElse(today);
        Answers.Builder answers = Answers.builder(policy.facts());
        Set<Fact> order = new LinkedHashSet<>();
        Set<Fact> skipped = new LinkedHashSet<>();
        Set<Fact> sure = new LinkedHashSet<>();
        long previous = 0;
        while (numbers.hasNext()) {
            long head = next(numbers);
            previous += unfolded(head / KINDS) + 1;
            Fact fact = policy.numbers().fact(previous).flatMap(policy.facts()::find)
                    .orElseThrow(RefusedException::new);
            require(order.add(fact));
            if (head % KINDS == SKIPPED) {
                skipped.add(fact);
                continue;
            }
            answers.put(fact, value(fact, policy.numbers(), numbers));
            if (head % KINDS == SURE) {
                sure.add(fact);
            }
        }
        return new Situation(asked, on, policy, answers.build(), skipped, sure, List.copyOf(order));
    }

    private static LocalDate day(long sinceFirst) {
        require(Math.abs(sinceFirst) < 4_000_000);
        return FIRST_DAY.plusDays(sinceFirst);
    }

    private static long value(Fact fact, PermanentNumbers permanent, Iterator<Long> numbers) {
        LongFunction<Long> option = number -> Value.of(fact, permanent.option(fact, number).flatMap(fact::option)
                .map(Option::id).orElseThrow(RefusedException::new));
        long first = next(numbers);
        switch (fact.type()) {
            case BOOLEAN:
                require(first <= Value.YES);
                return first;
            case OPTION:
                return first == 0 ? Value.EMPTY : option.apply(first);
            case MULTI:
                long bits = Value.EMPTY;
                for (long rest = first; rest != 0; rest &= rest - 1) {
                    bits |= option.apply(Long.numberOfTrailingZeros(rest) + 1);
                }
                return bits;
            default:
                long digits = next(numbers);
                require(first <= MOST_ZEROS && digits <= fact.type().maximum());
                for (long zeros = first; zeros > 0; zeros--) {
                    digits *= 10;
                }
                require(digits <= fact.type().maximum());
                return digits;
        }
    }

    private static long next(Iterator<Long> numbers) {
        require(numbers.hasNext());
        return numbers.next();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException();
        }
    }

    /** A number that may be below zero as one that is not, a small one as a small one. */
    private static long folded(long number) {
        return number << 1 ^ number >> Long.SIZE - 1;
    }

    private static long unfolded(long number) {
        return number >>> 1 ^ -(number & 1);
    }
}
