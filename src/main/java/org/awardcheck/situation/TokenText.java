package org.awardcheck.situation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Whole numbers as a short text of Latin letters and digits alone, which no program cuts a link at, with a check that
 * finds a text that was cut or mistyped.
 *
 * <p>Each number takes half bytes, of three bits from the lowest on, and a fourth bit that says whether more follow;
 * the check is the last 24 bits of their CRC-32. All of them together, after a one that keeps leading zeros, are one
 * number, written to the base 62.
 */
final class TokenText {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
    /** So many digits of a long text are a number that Java reckons with fast. */
    private static final int AT_ONCE = 10;
    private static final BigInteger ALL_AT_ONCE = BASE.pow(AT_ONCE);
    private static final int CHECK_DIGITS = 6;
    private static final int LONGEST = 400;

    private TokenText() {
    }

    /** @param numbers none below zero */
    static String write(List<Long> numbers) {
        StringBuilder halfBytes = new StringBuilder("1");
        for (long number : numbers) {
            long rest = number;
            do {
                long more = rest >>> 3 == 0 ? 0 : 8;
                halfBytes.append(Character.forDigit((int) (rest & 7 | more), 16));
                rest >>>= 3;
            } while (rest != 0);
        }
        StringBuilder text = new StringBuilder();
        BigInteger rest = new BigInteger(halfBytes.append(check(halfBytes.toString())).toString(), 16);
        while (rest.signum() > 0) {
            BigInteger[] divided = rest.divideAndRemainder(ALL_AT_ONCE);
            rest = divided[0];
            long digits = divided[1].longValue();
            for (int i = 0; i < AT_ONCE && (digits > 0 || rest.signum() > 0); i++) {
                text.append(DIGITS.charAt((int) (digits % DIGITS.length())));
                digits /= DIGITS.length();
            }
        }
        return text.reverse().toString();
    }

    /** The numbers; nothing if this is no text that {@link #write} made. */
    static Optional<List<Long>> read(String text) {
        BigInteger whole = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0 || i == LONGEST) {
                return Optional.empty();
            }
            whole = whole.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        String halfBytes = whole.toString(16);
        int end = halfBytes.length() - CHECK_DIGITS;
        if (end < 1 || !halfBytes.endsWith(check(halfBytes.substring(0, end)))) {
            return Optional.empty();
        }
        // What was not written so, with zeros in front or in a number longer than it need be, was not written by us.
        return numbers(halfBytes.substring(1, end)).filter(numbers -> write(numbers).equals(text));
    }

    private static Optional<List<Long>> numbers(String halfBytes) {
        List<Long> numbers = new ArrayList<>();
        long number = 0;
        int bits = 0;
        for (int i = 0; i < halfBytes.length(); i++) {
            int half = Character.digit(halfBytes.charAt(i), 16);
            number |= (half & 7L) << bits;
            bits += 3;
            if (half < 8) {
                numbers.add(number);
                number = 0;
                bits = 0;
            } else if (bits > Long.SIZE - 4) {
                return Optional.empty();
            }
        }
        return bits == 0 ? Optional.of(numbers) : Optional.empty();
    }

    private static String check(String halfBytes) {
        CRC32 crc = new CRC32();
        crc.update(halfBytes.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().toHexDigits(crc.getValue(), CHECK_DIGITS);
    }
}
