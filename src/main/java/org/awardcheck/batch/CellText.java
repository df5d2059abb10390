package org.awardcheck.batch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** What a cell of a workbook shows, as someone would type it. */
final class CellText {
    /** A spreadsheet shows and keeps so many digits; the rest of a binary fraction is noise. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final int LONGEST_PLAIN = 40;
    /** Words, colours, conditions, and what stands for room. */
    private static final Pattern NOT_OF_THE_NUMBER = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|[_*].|General|E[+-]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_DATES = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final String PERCENT = "%";
    /** Behind the last day that a spreadsheet knows, in the year 9999. */
    private static final BigDecimal END_OF_DAYS = BigDecimal.valueOf(2_958_466);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate FIRST_OF_1900 = LocalDate.of(1899, 12, 31);
    /** Spreadsheets have a 29 February 1900, as their first one had. */
    private static final int FEIGNED_DAY = 60;
    private static final long SECONDS = 24 * 60 * 60;

    private CellText() {
    }

    /** Whether it holds a formula whose result was not kept. */
    static boolean isUncalculated(Cell cell) {
        return cell != null && cell.getFormula() != null && cell.getRawValue() == null;
    }

    /**
     * What it shows: a number in full, a percentage with its sign, a date as in {@code 2025-06-30}.
     *
     * @param cell     null where there is none
     * @param from1904 whether days are counted from 1904
     */
    static String of(Cell cell, boolean from1904) {
        Object value = cell == null ? null : cell.getValue();
        return value == null ? "" : value instanceof BigDecimal number ? of(number, cell, from1904) : value.toString();
    }

    private static String of(BigDecimal number, Cell cell, boolean from1904) {
        String format = cell.getDataFormatString() == null ? ""
                : NOT_OF_THE_NUMBER.matcher(cell.getDataFormatString()).replaceAll("");
        if (format.contains(PERCENT)) {
            return plain(number.scaleByPowerOfTen(2)) + PERCENT;
        }
        boolean isDay = number.signum() >= 0 && number.compareTo(END_OF_DAYS) < 0;
        return isDay && (isOfDates(cell.getDataFormatId()) || OF_DATES.matcher(format).find()) ? day(number, from1904)
                : plain(number);
    }

    /** The formats that have numbers of their own, Chinese ones among them (ECMA-376 part 1, 18.8.30). */
    private static boolean isOfDates(Integer format) {
        return format != null && (format >= 14 && format <= 22 || format >= 27 && format <= 36
                || format >= 45 && format <= 47 || format >= 50 && format <= 58);
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return Math.abs((long) rounded.scale()) > LONGEST_PLAIN ? rounded.toString() : rounded.toPlainString();
    }

    private static String day(BigDecimal serial, boolean from1904) {
        // Not with BigDecimal, which would write out every digit of a number with a great exponent.
        long seconds = Math.round(serial.doubleValue() * SECONDS);
        long days = seconds / SECONDS;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        if (days == 0 && !from1904) {
            return time.toString();
        }
        LocalDate day = from1904 ? FIRST_OF_1904.plusDays(days)
                : FIRST_OF_1900.plusDays(days > FEIGNED_DAY ? days - 1 : days);
        return time.equals(LocalTime.MIN) ? day.toString()
                : LocalDateTime.of(day, time).truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
    }
}
