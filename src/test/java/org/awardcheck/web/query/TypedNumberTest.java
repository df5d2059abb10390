package org.awardcheck.web.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people type them. */
class TypedNumberTest {
    private static final Fact MONEY = new Fact("m", FactType.MONEY, new Text("钱", "money"), Optional.empty(),
            Optional.empty(), false, List.of());
    private static final Fact COUNT = new Fact("c", FactType.COUNT, new Text("数", "number"),
            Optional.of(new Text("台", "devices")), Optional.empty(), false, List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200          | 12000000
            1,200         | 12000000
            '１２００'    | 12000000
            '１，２００'  | 12000000
            ' 1 200 '     | 12000000
            1200万        | 12000000
            '1200 万元'   | 12000000
            1200.5        | 12005000
            '１２００．５' | 12005000
            1,200.5000    | 12005000
            0.0001        | 1
            .5            | 5000
            1200.         | 12000000
            1,234,567.89  | 12345678900
            0             | 0
            007           | 70000
            100,000,000   | 1000000000000
            99999999.9999 | 999999999999""")
    void moneyIsReadInTenThousands(String typed, long yuan) {
        TypedNumber.Reading reading = TypedNumber.read(MONEY, typed);
        assertNull(reading.wrong());
        assertEquals(yuan, reading.value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            两千四百万         | NOT_A_NUMBER
            24 million         | NOT_A_NUMBER
            1e3                | NOT_A_NUMBER
            1.2.3              | NOT_A_NUMBER
            .                  | NOT_A_NUMBER
            万元               | NOT_A_NUMBER
            --1                | NOT_A_NUMBER
            1,20               | MISPLACED_COMMA
            ',200'             | MISPLACED_COMMA
            1,2000             | MISPLACED_COMMA
            -1                 | NEGATIVE
            −1                 | NEGATIVE
            24000000元         | IN_YUAN
            '24,000,000 yuan'  | IN_YUAN
            ￥2400             | IN_YUAN
            0.00001            | TOO_PRECISE
            100000000.0001     | TOO_LARGE
            9999999999999999999999 | TOO_LARGE
            11111111111111111111111111111111111111111 | NOT_A_NUMBER""")
    void whatIsWrongWithMoneyIsSaid(String typed, TypedNumber.Wrong wrong) {
        assertEquals(wrong, TypedNumber.read(MONEY, typed).wrong());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '4,600'      | 4600
            '４６００台' | 4600
            4600 devices | 4600
            12.0         | 12
            1000000      | 1000000""")
    void aCountIsReadWithItsUnit(String typed, long count) {
        TypedNumber.Reading reading = TypedNumber.read(COUNT, typed);
        assertNull(reading.wrong());
        assertEquals(count, reading.value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.5     | NOT_WHOLE
            1000001 | TOO_LARGE
            5万     | NOT_A_NUMBER
            5家     | NOT_A_NUMBER""")
    void whatIsWrongWithACountIsSaid(String typed, TypedNumber.Wrong wrong) {
        assertEquals(wrong, TypedNumber.read(COUNT, typed).wrong());
    }
}
