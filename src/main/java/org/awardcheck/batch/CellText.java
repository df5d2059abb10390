package org.awardcheck.batch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.situation.CellReader;

/** What the cells of a workbook show, as someone would type it. */
final class CellText {
    /** A spreadsheet shows and keeps so many digits; the rest of a binary fraction is noise. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final int LONGEST_PLAIN = 40;
    /** A letter that XML may not hold, or would not keep (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String PERCENT = "%";
    /** Behind the last day that a spreadsheet knows, in the year 9999. */
    private static final BigDecimal END_OF_DAYS = BigDecimal.valueOf(2_958_466);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate FIRST_OF_1900 = LocalDate.of(1899, 12, 31);
    /** Spreadsheets have a 29 February 1900, as their first one had. */
    private static final int FEIGNED_DAY = 60;
    private static final long SECONDS = 24 * 60 * 60;

    private final boolean from1904;
    private final Map<String, NumberFormat> formats = new HashMap<>();

    /**
     * Of one workbook.
     *
     * @param from1904 whether days are counted from 1904
     */
    CellText(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * What it shows: a number in full with what its format puts beside it, a percentage with its sign, a date as in
     * {@code 2025-06-30}. Where its format shows words alone, these, as LibreOffice writes the truth that a formula
     * comes to; where it cannot be read, the number alone.
     *
     * @param cell null where there is none
     */
    String of(SheetCell cell) {
        return cell == null ? "" : cell.number() == null ? unescaped(cell.text()) : of(cell.number(), cell.format());
    }

    private static String unescaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(it -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(it.group(1), 16)))) : text;
    }

    private NumberFormat format(String code) {
        return formats.computeIfAbsent(code, NumberFormat::of);
    }

    private String of(BigDecimal number, String code) {
        NumberFormat format = format(code);
        Optional<FormatSection> section = format.section(number);
        if (section.isEmpty()) {
            return format.words(number).orElseGet(() -> plain(number));
        }
        if (section.get().isOfDates()) {
            return number.signum() >= 0 && number.compareTo(END_OF_DAYS) < 0 ? day(number) : plain(number);
        }
        return section.get().isPercent() ? plain(number.scaleByPowerOfTen(2)) + PERCENT
                // Nought is nought in any unit, and is often shown as a dash.
                : number.signum() <= 0 ? plain(number)
                : section.get().around(plain(number.scaleByPowerOfTen(-section.get().dropped())));
    }

    /**
     * Why a cell does not say an answer, though its text might: it holds letters that are not meant, or a number is
     * shown as another one. Nothing for most.
     *
     * @param answers of the column that it is in
     */
    Optional<Fault> fault(SheetCell cell, CellReader answers, Pointer at) {
        return cell.isMarked() ? Optional.of(BatchFaults.markedText(at))
                : cell.number() != null && answers.isFigure() ? fault(cell.number(), cell.format(), answers, at)
                : Optional.empty();
    }

    private Optional<Fault> fault(BigDecimal number, String code, CellReader answers, Pointer at) {
        Optional<FormatSection> section = format(code).section(number);
        if (section.isEmpty()) {
            return Optional.of(BatchFaults.unclearFormat(at, code));
        }
        boolean isClear = section.get().dropped() == 0 || answers.isSaidBy(of(number, code), number.round(DIGITS));
        return isClear ? Optional.empty()
                : Optional.of(BatchFaults.scaledFormat(at, code, of(number, code), plain(number)));
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return Math.abs((long) rounded.scale()) > LONGEST_PLAIN ? rounded.toString() : rounded.toPlainString();
    }

    private String day(BigDecimal serial) {
        // Not with BigDecimal, which would write out every digit of a number with a great exponent.
        long seconds = Math.round(serial.doubleValue() * SECONDS);
        long days = seconds / SECONDS;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        if (days == 0 && (!from1904 || !time.equals(LocalTime.MIN))) {
            return time.toString();
        }
        LocalDate day = from1904 ? FIRST_OF_1904.plusDays(days)
                : FIRST_OF_1900.plusDays(days > FEIGNED_DAY ? days - 1 : days);
        return time.equals(LocalTime.MIN) ? day.toString()
                : LocalDateTime.of(day, time).truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
    }
}
