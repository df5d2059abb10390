package org.awardcheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                        0 | 0万元             | 0 yuan
                        1 | 0.0001万元        | 1 yuan
                       10 | 0.001万元         | 10 yuan
                     9999 | 0.9999万元        | 9,999 yuan
                    10000 | 1万元             | 10,000 yuan
                    10001 | 1.0001万元        | 10,001 yuan
                 12005000 | 1,200.5万元       | 12,005,000 yuan
            1000000000000 | 100,000,000万元   | 1,000,000,000,000 yuan
            """)
    void moneyIsExactInBothLanguages(long yuan, String zh, String en) {
        assertEquals(zh, FigureFormat.money(yuan, Language.ZH));
        assertEquals(en, FigureFormat.money(yuan, Language.EN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                               0 | 0
                             999 | 999
                            1000 | 1,000
                          999999 | 999,999
                         1000000 | 1,000,000
                            -999 | -999
                           -1000 | -1,000
            -9223372036854775808 | -9,223,372,036,854,775,808
             9223372036854775807 | 9,223,372,036,854,775,807
            """)
    void aCommaStandsAfterEveryThreeDigits(long number, String written) {
        assertEquals(written, FigureFormat.whole(number));
    }

    @ParameterizedTest
    @CsvSource({"360, 720, 360～720", "5000, 5000, 5000", "0, 0, 0", "0, 1, 0～1"})
    void aRangeWhoseEndsAreEqualIsOneFigure(String least, String most, String written) {
        assertEquals(written, FigureFormat.span(least, "～", most));
    }

    @ParameterizedTest
    @CsvSource({"800, 8%", "50, 0.5%", "5, 0.05%", "1250, 12.5%", "1255, 12.55%", "10000, 100%"})
    void aRateHasAsManyDecimalsAsItTakes(long basisPoints, String written) {
        assertEquals(written, FigureFormat.rate(basisPoints));
    }

    @ParameterizedTest
    @CsvSource({"400, 4个百分点, 4 percentage points", "50, 0.5个百分点, 0.5 percentage points"})
    void pointsAreADifferenceOfRates(long basisPoints, String zh, String en) {
        assertEquals(zh, FigureFormat.points(basisPoints, Language.ZH));
        assertEquals(en, FigureFormat.points(basisPoints, Language.EN));
    }

    @ParameterizedTest
    @CsvSource({"200, 2.0", "250, 2.5", "205, 2.05", "0, 0.0"})
    void aRatioHasOneDecimalAtLeast(long hundredths, String written) {
        assertEquals(written, FigureFormat.ratio(hundredths));
    }

    @ParameterizedTest
    @CsvSource({"MONEY, 120000, 12万元", "RATE, 800, 8%", "POINTS, 400, 4个百分点", "COUNT, 12000, '12,000'",
            "COUNT, 10000, 1万", "COUNT, 1000000, 100万", "COUNT, 5000, '5,000'", "COUNT, 0, 0", "YEAR, 2023, 2023",
            "RATIO, 200, 2.0"})
    void aFigureIsWrittenByItsUnit(Figure.Unit unit, long value, String written) {
        assertEquals(written, FigureFormat.of(new Figure("figure", unit, value), Language.ZH));
    }
}
