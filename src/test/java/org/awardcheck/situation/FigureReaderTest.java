package org.awardcheck.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Text;
import org.awardcheck.wording.Nouns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures as people type them and as cells hold them. What cannot be seen in a table is written as in {@code <200B>}.
 */
class FigureReaderTest {
    private static final Pattern UNSEEN = Pattern.compile("<([0-9A-F]+)>");
    private static final FigureReader IN_WAN = reader(FactType.MONEY, Optional.empty());
    private static final FigureReader IN_YUAN = FigureReader.inYuan(fact(FactType.MONEY, Optional.empty()));
    private static final FigureReader DEVICES = reader(FactType.COUNT, Optional.of(new Text("台", "devices")));

    private static Fact fact(FactType type, Optional<Text> unit) {
        return new Fact("f", type, new Text("平台连接设备数", "figure"), unit,
                OptionalLong.empty(), Optional.empty(), false, List.of());
    }

    private static FigureReader reader(FactType type, Optional<Text> unit) {
        return FigureReader.of(fact(type, unit));
    }

    private static FigureReader reader(String fact) {
        return FigureReader.of(PublishedPolicy.EDITIONS.policies().get(0).facts().find(fact).orElseThrow());
    }

    private static String typed(String written) {
        return UNSEEN.matcher(written).replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16)));
    }

    private static void assertRead(long value, boolean isConverted, FigureReader.Reading reading) {
        assertNull(reading.wrong());
        assertEquals(value, reading.value());
        assertEquals(isConverted, reading.isConverted(), "read differently from what was typed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200              | 12000000
            1,200             | 12000000
            '１２００'        | 12000000
            '１，２００'      | 12000000
            <9>1200<A>        | 12000000
            1200万            | 12000000
            “1200万元”        | 12000000
            【1200】          | 12000000
            《1200》          | 12000000
            "1200             | 12000000
            人民币¥1200万元   | 12000000
            RMB ¥1200万       | 12000000
            CN¥1200万         | 12000000
            1200<9>万元       | 12000000
            1200<D><A>万元    | 12000000
            平台连接设备数1200万元 | 12000000
            平台连接设备数：1200  | 12000000
            平台连接设备数 为 1200万元 | 12000000
            '1200 万元'       | 12000000
            1,200 万 元       | 12000000
            1200万元整        | 12000000
            1200万整          | 12000000
            人民币1200万元    | 12000000
            人民币 1,200 万元整 | 12000000
            人民币：1200万元  | 12000000
            1200万元人民币    | 12000000
            ¥1200万           | 12000000
            ￥ 1,200万元      | 12000000
            RMB 1200万        | 12000000
            CNY1200万元       | 12000000
            1200萬圓          | 12000000
            1200w             | 12000000
            1200.5            | 12005000
            '１２００．５'    | 12005000
            1,200.5000        | 12005000
            0.0001            | 1
            .5                | 5000
            1200.             | 12000000
            1,234,567.89      | 12345678900
            0                 | 0
            0元               | 0
            007               | 70000
            100,000,000       | 1000000000000
            99999999.9999     | 999999999999
            <200B>1200        | 12000000
            1200<FEFF>        | 12000000
            <202D>1200<202C>  | 12000000
            1<200B>200        | 12000000
            <2066>1,200万<2069> | 12000000
            <200E>1200<200F>  | 12000000
            1200<AD><2060><200D> | 12000000
            1200万元。        | 12000000
            1200万元，        | 12000000
            '1,200万元, '     | 12000000
            1200 万元 。      | 12000000
            1200万；          | 12000000
            1200。            | 12000000
            '1200,'           | 12000000
            1200．            | 12000000
            1200万元整。      | 12000000
            1200<3002><200B>  | 12000000
            1200<FE0F>        | 12000000
            1200（万元）      | 12000000
            1200 (万元)       | 12000000
            1200( 万 )。      | 12000000
            1200万(元)        | 12000000
            1200）            | 12000000
            1,200万元】       | 12000000
            1200」            | 12000000
            '1200万"'         | 12000000
            1200万块          | 12000000
            共1200万元        | 12000000
            1200萬人民幣      | 12000000
            共计：1200万      | 12000000
            合计 1,200万元    | 12000000
            Total: 1200       | 12000000
            1200万块钱        | 12000000
            1200 wan          | 12000000
            1,200 wan yuan    | 12000000""")
    void moneyIsReadInTenThousands(String written, long yuan) {
        assertRead(yuan, false, IN_WAN.read(typed(written)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' 1 200 '         | 12000000
            1 200.5           | 12005000
            12 000 000        | 120000000000
            1<A0>200          | 12000000
            1<202F>200<3000>  | 12000000
            300 500           | 3005000000
            1亿零200万         | 102000000
            1亿零50万元        | 100500000
            1200万零500元      | 12000500
            1.2亿              | 120000000
            1.2 亿元           | 120000000
            '１．２亿'         | 120000000
            0.12亿元           | 12000000
            人民币1.2亿元整    | 120000000
            2亿                | 200000000
            1亿2000万          | 120000000
            1亿2千万元         | 120000000
            1亿500万           | 105000000
            1200万5000元       | 12005000
            1亿 2000万         | 120000000
            1 亿 2000 万元     | 120000000
            1亿 2000万 5000元  | 120005000
            1200万 5000元      | 12005000
            一亿 二千万        | 120000000
            1千零50万          | 10500000
            1千零5十万         | 10500000
            1百零5万           | 1050000
            1千250万           | 12500000
            1百50万            | 1500000
            1千2百50万         | 12500000
            2千零50            | 20500000
            半亿               | 50000000
            半个亿             | 50000000
            一个半亿           | 150000000
            一亿半             | 150000000
            2亿半元            | 250000000
            廿万               | 200000
            卅五               | 350000
            一百廿五万         | 1250000
            12 millions yuan   | 12000000
            500 thousands      | 500000
            12万3456元         | 123456
            2千万              | 20000000
            3千万              | 30000000
            3 千万             | 30000000
            12百万             | 12000000
            12 百万            | 12000000
            1千2百万           | 12000000
            1千2百万元         | 12000000
            1千2百5十万        | 12500000
            1亿2千3百万        | 123000000
            1万2千3百元        | 12300
            1千2百             | 12000000
            1.2个亿            | 120000000
            1.5 个亿           | 150000000
            两个亿             | 200000000
            1个亿零5百万元     | 105000000
            1.2亿元。          | 120000000
            12 million yuan.   | 12000000
            1.5千万元          | 15000000
            3百万              | 3000000
            500千元            | 500000
            三千五百           | 35000000
            一千二百万         | 12000000
            一千二百万元整     | 12000000
            壹仟贰佰万元整     | 12000000
            壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元整 | 123456789
            貳億參仟萬圓       | 230000000
            两千万             | 20000000
            两千四百万         | 24000000
            一亿二千万         | 120000000
            一亿零五百万       | 105000000
            一万二千元         | 12000
            一万零二元         | 10002
            一千零五万         | 10050000
            十二万             | 120000
            二十五             | 250000
            零                 | 0
            12000000元         | 12000000
            24,000,000 yuan    | 24000000
            12 000 000元       | 12000000
            12,000,000 RMB yuan | 12000000
            1200元人民币       | 1200
            1200 yuan          | 1200
            RMB 1200 yuan      | 1200
            ¥1200元            | 1200
            12000000块钱       | 12000000
            1.2（亿元）        | 120000000
            2 (million yuan)   | 2000000
            一点二亿           | 120000000
            一點二亿元         | 120000000
            一点二五亿         | 125000000
            一点零五亿         | 105000000
            十二点五亿元       | 1250000000
            一千二百点五万     | 12005000
            零点五亿           | 50000000
            点五亿             | 50000000
            1点2亿             | 120000000
            一点五             | 15000
            1万亿              | 1000000000000
            一万亿元           | 1000000000000
            0.5万亿            | 500000000000
            1 trillion yuan    | 1000000000000
            12m yuan           | 12000000
            12M                | 12000000
            12 mn              | 12000000
            12 mln RMB         | 12000000
            1.2bn yuan         | 1200000000
            500k               | 500000
            12,000,000.00元    | 12000000
            ¥12,000,000元      | 12000000
            1元                | 1
            12 million yuan    | 12000000
            12 million Chinese yuan | 12000000
            12 mil             | 12000000
            24 million         | 24000000
            1.2 billion RMB    | 1200000000
            RMB 12 Million     | 12000000
            500 thousand yuan  | 500000
            24million cny      | 24000000""")
    void whatIsInAnotherUnitOrInNumeralsIsConverted(String written, long yuan) {
        assertRead(yuan, true, IN_WAN.read(typed(written)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24 bananas         | NOT_A_NUMBER
            <202E>0021         | NOT_A_NUMBER
            1亿2000            | NO_UNIT
            一亿二千           | NO_UNIT
            一万二千           | NO_UNIT
            1万2000            | NO_UNIT
            1200¹              | NOT_A_NUMBER
            1200₂              | NOT_A_NUMBER
            1200①              | NOT_A_NUMBER
            120³               | NOT_A_NUMBER
            1200⁴              | NOT_A_NUMBER
            1200❶              | NOT_A_NUMBER
            1200⒈              | NOT_A_NUMBER
            1200⑴              | NOT_A_NUMBER
            1200㊀             | NOT_A_NUMBER
            1200½              | NOT_A_NUMBER
            1200Ⅱ              | NOT_A_NUMBER
            1200[1]            | NOT_A_NUMBER
            1200*              | NOT_A_NUMBER
            ١٢٠٠               | NOT_A_NUMBER
            <1D7CF>200         | NOT_A_NUMBER
            1<FE0F><20E3>      | NOT_A_NUMBER
            1e3                | NOT_A_NUMBER
            1.2.3              | NOT_A_NUMBER
            .                  | NOT_A_NUMBER
            ''                 | NOT_A_NUMBER
            <200B>             | NOT_A_NUMBER
            万元               | NOT_A_NUMBER
            元                 | NOT_A_NUMBER
            --1                | NOT_A_NUMBER
            +1200              | NOT_A_NUMBER
            8%                 | PERCENT
            '８％'             | PERCENT
            8 ‰                | PERCENT
            百分之八           | PERCENT
            8%万元             | NOT_A_NUMBER
            %                  | NOT_A_NUMBER
            几%                | NOT_A_NUMBER
            几百万             | APPROXIMATE
            百万               | IN_WORDS
            一万二             | IN_WORDS
            一千二             | IN_WORDS
            1千2               | IN_WORDS
            1千2万             | IN_WORDS
            千2百万            | IN_WORDS
            2百1千万           | IN_WORDS
            1.2千3百万         | IN_WORDS
            12百3十万          | IN_WORDS
            1千2百00万         | IN_WORDS
            1万2千3百          | NO_UNIT
            个亿               | NOT_A_NUMBER
            几个亿             | APPROXIMATE
            1.2个万            | IN_WORDS
            2个                | NOT_A_NUMBER
            5 booths           | NOT_A_NUMBER
            1200万？           | NOT_A_NUMBER
            1200…              | APPROXIMATE
            。                 | NOT_A_NUMBER
            '1,20,'            | MISPLACED_COMMA
            三千五百五         | IN_WORDS
            1万2               | IN_WORDS
            1亿2               | IN_WORDS
            1亿500             | IN_WORDS
            1.2亿3000万        | IN_WORDS
            1亿20000万         | IN_WORDS
            二百三千           | IN_WORDS
            一千万二百万       | IN_WORDS
            1200万万元         | IN_WORDS
            1200万元元         | NOT_A_NUMBER
            1200元万           | NOT_A_NUMBER
            12 million 万元    | NOT_A_NUMBER
            〇一               | IN_WORDS
            零一万             | IN_WORDS
            零五百             | IN_WORDS
            〇〇七             | IN_WORDS
            二〇二三           | IN_WORDS
            一万零零二元       | IN_WORDS
            一点               | IN_WORDS
            一点二点三         | IN_WORDS
            1.2点5亿           | IN_WORDS
            一点二亿三千万     | IN_WORDS
            1万亿万            | IN_WORDS
            12 mm yuan         | NOT_A_NUMBER
            12 hundred million | IN_WORDS
            12 millionaires    | NOT_A_NUMBER
            (1200)             | NOT_A_NUMBER
            （一千二百）       | NOT_A_NUMBER
            1200（含税）       | NOT_A_NUMBER
            1200万（二期500万） | NOT_A_NUMBER
            1200万元/年        | NOT_A_NUMBER
            每年1200万         | NOT_A_NUMBER
            1200 per year      | NOT_A_NUMBER
            1200美元           | FOREIGN_CURRENCY
            $12 million        | FOREIGN_CURRENCY
            12 million USD     | FOREIGN_CURRENCY
            1200台             | NOT_A_NUMBER
            1.200,50           | NOT_A_NUMBER
            1200。5            | NOT_A_NUMBER
            1200-1500          | SEVERAL_NUMBERS
            1200～1500万元     | SEVERAL_NUMBERS
            1200万—1500万      | SEVERAL_NUMBERS
            1200至1500万       | SEVERAL_NUMBERS
            一千到两千万       | SEVERAL_NUMBERS
            一千 二百          | SEVERAL_NUMBERS
            1200 to 1500       | SEVERAL_NUMBERS
            2025-06-30         | NOT_A_NUMBER
            1200<9>300         | SEVERAL_NUMBERS
            1200 300           | SEVERAL_NUMBERS
            2023 1200          | SEVERAL_NUMBERS
            1200<A>300         | SEVERAL_NUMBERS
            1<9>200            | SEVERAL_NUMBERS
            1<A>200            | SEVERAL_NUMBERS
            1<2028>200         | SEVERAL_NUMBERS
            1  200             | SEVERAL_NUMBERS
            1 20               | SEVERAL_NUMBERS
            1 2000             | SEVERAL_NUMBERS
            0 200              | SEVERAL_NUMBERS
            1,200 300          | SEVERAL_NUMBERS
            1200万 300万       | SEVERAL_NUMBERS
            1200万 3000        | SEVERAL_NUMBERS
            1,20               | MISPLACED_COMMA
            1,20万元           | MISPLACED_COMMA
            ',200'             | MISPLACED_COMMA
            1,2000             | MISPLACED_COMMA
            1200,0000          | MISPLACED_COMMA
            '１２，００'       | MISPLACED_COMMA
            0,200              | MISPLACED_COMMA
            12,00,000元        | MISPLACED_COMMA
            -1                 | NEGATIVE
            −1                 | NEGATIVE
            '－１２００万'     | NEGATIVE
            负一千万           | NEGATIVE
            ¥-1200万           | NEGATIVE
            -1.2亿             | NEGATIVE
            ￥2400             | NO_UNIT
            ¥12,000,000        | NO_UNIT
            ¥1200              | NO_UNIT
            人民币1200         | NO_UNIT
            1200人民币         | NO_UNIT
            人民币：1200       | NO_UNIT
            一千二百人民币     | NO_UNIT
            RMB 12,000,000     | NO_UNIT
            12,000,000 RMB     | NO_UNIT
            RMB 1200           | NO_UNIT
            1200 RMB           | NO_UNIT
            CNY 1200           | NO_UNIT
            1200 CNY           | NO_UNIT
            renminbi 1200      | NO_UNIT
            1200 renminbi      | NO_UNIT
            1200¥              | NO_UNIT
            1200￥             | NO_UNIT
            0.00001            | TOO_PRECISE
            12,345,678.90元    | TOO_PRECISE
            1.23456789123亿    | TOO_PRECISE
            100000000.0001     | TOO_LARGE
            1000000000001元    | TOO_LARGE
            10001亿            | TOO_LARGE
            1200万亿           | TOO_LARGE
            1.1万亿            | TOO_LARGE
            12 trillion yuan   | TOO_LARGE
            9999999999999999999999 | TOO_LARGE
            11111111111111111111111111111111111111111 | TOO_LARGE
            999,999,999,999,999,999,999,999,999,999,999 | TOO_LARGE
            '１２３４５６７８９０１２３４５６７８９０１２３４５６７８９０１２３４５６７８９０１' | TOO_LARGE
            ¥11111111111111111111111111111111111111111元 | TOO_LARGE
            1111111111111111111111111111111111111111111111111111111111111111111111 | TOO_LARGE
            1111111111111111111111111111111111111111111111111111111111111111111111.5元 | TOO_LARGE
            1.3333333333333333333333333333333333333333333333333333333333333333333333 | TOO_PRECISE
            1200.00000000000000000000000000000000000001 | TOO_PRECISE
            aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | NOT_A_NUMBER
            -0                 | NEGATIVE
            -5                 | NEGATIVE
            - 5                | NEGATIVE
            三千五             | IN_WORDS
            千万               | IN_WORDS
            1千50万            | IN_WORDS
            1.2千零50万        | IN_WORDS
            二廿               | IN_WORDS
            一亿半半           | IN_WORDS
            1.2亿半            | IN_WORDS
            twelve million yuan | IN_WORDS
            Twelve             | IN_WORDS
            one hundred and twenty-five thousand yuan | IN_WORDS
            half a million     | IN_WORDS
            a million yuan     | IN_WORDS
            1 million 200 thousand | IN_WORDS
            a                  | NOT_A_NUMBER
            1200a              | NOT_A_NUMBER
            phone              | NOT_A_NUMBER
            1亿 2000           | SEVERAL_NUMBERS
            1亿 2亿            | SEVERAL_NUMBERS
            1亿<9>2000万       | SEVERAL_NUMBERS
            1200±5             | SEVERAL_NUMBERS
            1200..1500         | SEVERAL_NUMBERS
            1200/1500          | SEVERAL_NUMBERS
            1200或1500万       | SEVERAL_NUMBERS
            1200~1500          | SEVERAL_NUMBERS
            1200–1500          | SEVERAL_NUMBERS
            500万+700万        | SEVERAL_NUMBERS
            3、4百万           | SEVERAL_NUMBERS
            USD 1200           | FOREIGN_CURRENCY
            US$12m             | FOREIGN_CURRENCY
            HK$1200            | FOREIGN_CURRENCY
            €1,200             | FOREIGN_CURRENCY
            £5m                | FOREIGN_CURRENCY
            1200万欧元         | FOREIGN_CURRENCY
            港币1200万元       | FOREIGN_CURRENCY
            1200万日元         | FOREIGN_CURRENCY
            12 million dollars | FOREIGN_CURRENCY
            约1200万美元       | FOREIGN_CURRENCY
            1200-1500万美元    | FOREIGN_CURRENCY
            10-12 million      | SEVERAL_NUMBERS
            twenty-five million | IN_WORDS
            (1200)             | NOT_A_NUMBER
            1200<9>300万       | SEVERAL_NUMBERS
            平台连接设备数     | NOT_A_NUMBER
            美元               | NOT_A_NUMBER""")
    void whatIsWrongWithMoneyIsSaid(String written, FigureReader.Wrong wrong) {
        assertEquals(wrong, IN_WAN.read(typed(written)).wrong());
    }

    /** It is not said which figure it is, so that one cannot be worked with. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            约1200万             | 约
            约1200万。           | 约
            大约1200万           | 大约
            近1200               | 近
            将近1200万元         | 将近
            超1亿                | 超
            超过1200万           | 超过
            不超过1200万         | 不超过
            不低于1200万         | 不低于
            不到1200万           | 不到
            至少1200万           | 至少
            预计1200             | 预计
            1200万左右           | 左右
            1200万元以上         | 以上
            1200多万             | 多
            1200余万元           | 余
            一千多万             | 多
            约人民币1200万元     | 约
            人民币约1200万元     | 约
            大约1200万左右       | 大约
            1200万（约）         | 约
            ~1200                | ~
            '～１２００'         | ~
            ≈1200万              | ≈
            >1200                | >
            ＞1200               | >
            >=1200               | >=
            ≤ 1200万             | ≤
            1200+                | +
            1200万+              | +
            about 12 million yuan | about
            approx. 1200         | approx.
            Nearly 1,200         | nearly
            more than 12 million | more than
            not less than 1200   | not less than
            at least 12 million yuan | at least
            up to 1.2bn          | up to
            12 million or so     | or so
            ¥1200左右            | 左右
            十几万               | 几
            几十万               | 几
            好几百万             | 好几
            数百万               | 数
            上千万               | 上
            百余万               | 余
            近千万               | 近
            三四百万             | 三四
            十七八万             | 七八
            两三个亿             | 两三
            高达1200万           | 高达
            达到1200万           | 达到
            1200万起             | 起
            1200万元开外         | 开外
            ±5                   | ±
            1200..               | ..
            1200...              | ...
            1200万……             | ……
            several million yuan | several
            a few million        | a few
            tens of millions     | tens of
            12 million plus      | plus
            1200~                | ~
            1200-                | -
            c. 1200              | c.""")
    void anApproximateFigureIsRefusedByItsWord(String written, String word) {
        FigureReader.Reading reading = IN_WAN.read(written);
        assertEquals(FigureReader.Wrong.APPROXIMATE, reading.wrong());
        assertEquals(word, reading.word());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200       | false
            1,200）    | false
            一千二百   | false
            1200万     | true
            一千二百万 | true
            1200(万元) | true
            1200 yuan  | true
            1.2亿      | true
            12m        | true""")
    void itIsKnownWhetherAUnitWasTyped(String written, boolean hasUnit) {
        assertEquals(hasUnit, IN_WAN.read(written).hasUnit());
    }

    /** Whoever types what a page or an error gives as its example is not asked back. */
    @Test
    void everyExampleIsPlausible() {
        PublishedPolicy.EDITIONS.policies().stream().flatMap(policy -> policy.facts().stream())
                .filter(fact -> fact.type().isNumber()).forEach(fact -> {
                    assertRead(Example.of(fact), false, FigureReader.of(fact).read(Example.typed(fact)));
                    assertTrue(Example.of(fact) <= fact.plausible().orElse(Long.MAX_VALUE), fact.id());
                });
    }

    @Test
    void aFigureInAColumnOfYuanIsInYuan() {
        assertRead(1200, false, IN_YUAN.read("1200 RMB"));
        assertRead(1200, false, IN_YUAN.read("人民币1200"));
        assertRead(12_000_000, false, IN_YUAN.read("12,000,000"));
        assertRead(12_000_000, false, IN_YUAN.read("¥12,000,000"));
        assertRead(12_000_000, true, IN_YUAN.read("1200万"));
        assertEquals(FigureReader.Wrong.TOO_PRECISE, IN_YUAN.read("0.5").wrong());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '4,600'      | 4600    | false
            '４６００台' | 4600    | false
            4600 devices | 4600    | false
            4600 Devices | 4600    | false
            5000台       | 5000    | false
            200个        | 200     | false
            12.0         | 12      | false
            1000000      | 1000000 | false
            1万          | 10000   | true
            5万          | 50000   | true
            1.2万台      | 12000   | true
            一百二十台   | 120     | true
            两台         | 2       | true
            100万        | 1000000 | true
            1 device     | 1       | false
            1 Device.    | 1       | false
            5000 台      | 5000    | false
            5000台设备   | 5000    | false
            5000 台设备。 | 5000   | false
            1.2万台设备  | 12000   | true
            3百          | 300     | true
            4 thousand   | 4000    | true
            5k devices   | 5000    | true
            一点二万台   | 12000   | true
            5（台）      | 5       | false
            5 (devices)  | 5       | false
            5台）        | 5       | false
            5000台套     | 5000    | false
            5000台（套） | 5000    | false
            '5000 台(套)。' | 5000 | false
            5000台/套    | 5000    | false
            5000套设备   | 5000    | false
            5000 units   | 5000    | false
            1 unit       | 1       | false
            5000 sets    | 5000    | false
            5000 pcs     | 5000    | false
            1万 2000台   | 12000   | true
            廿台         | 20      | true
            共5000台     | 5000    | false""")
    void aCountIsReadWithItsUnit(String typed, long count, boolean isConverted) {
        assertRead(count, isConverted, DEVICES.read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.5     | NOT_WHOLE
            0.00001万 | NOT_WHOLE
            1000001 | TOO_LARGE
            1亿     | TOO_LARGE
            -5台    | NEGATIVE
            1,20台  | MISPLACED_COMMA
            5 12    | SEVERAL_NUMBERS
            5-6台   | SEVERAL_NUMBERS
            5²      | NOT_A_NUMBER
            1万元   | NOT_A_NUMBER
            ¥5      | NOT_A_NUMBER
            5家     | NOT_A_NUMBER
            5台电脑 | NOT_A_NUMBER
            5台台   | NOT_A_NUMBER
            5 devic | NOT_A_NUMBER
            5s      | NOT_A_NUMBER
            devices | NOT_A_NUMBER
            超1万台 | APPROXIMATE
            5多台   | APPROXIMATE
            5台以上 | APPROXIMATE
            about 5 devices | APPROXIMATE
            〇一    | IN_WORDS
            5台/年  | NOT_A_NUMBER
            5人民币 | NOT_A_NUMBER
            5m      | TOO_LARGE
            50%     | PERCENT
            -0      | NEGATIVE
            5户     | NOT_A_NUMBER
            5 companies | NOT_A_NUMBER
            $5      | NOT_A_NUMBER
            5..     | APPROXIMATE
            几百台  | APPROXIMATE
            十几台  | APPROXIMATE
            若干台  | APPROXIMATE
            两三台  | APPROXIMATE
            dozens of devices | APPROXIMATE
            twenty devices | IN_WORDS
            一千二台 | IN_WORDS
            11111111111111111111111111111111111111111 | TOO_LARGE
            1.333333333333333333333333333333333333333333 | NOT_WHOLE""")
    void whatIsWrongWithACountIsSaid(String typed, FigureReader.Wrong wrong) {
        assertEquals(wrong, DEVICES.read(typed).wrong());
    }

    /** In every unit of the policy, of one and of several. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            platformEnterprisesServed | 1 enterprise    | 1
            platformEnterprisesServed | 200 enterprises | 200
            platformEnterprisesServed | 200家           | 200
            platformEnterprisesServed | 200家企业       | 200
            platformEnterprisesServed | 200户           | 200
            platformEnterprisesServed | 200户企业       | 200
            platformEnterprisesServed | 200家公司       | 200
            platformEnterprisesServed | 200 SMEs        | 200
            platformDevicesConnected  | 5000台机器      | 5000
            platformEnterprisesServed | 200 companies   | 200
            platformEnterprisesServed | 1 company       | 1
            platformEnterprisesServed | 200 firms       | 200
            platformEnterprisesServed | 200 units       | 200
            greenProductCertificates  | 2本证书         | 2
            standardsLedNational      | 2个标准         | 2
            innovativeDrugs           | 2种             | 2
            innovativeDrugs           | 2款创新药       | 2
            innovativeDrugs           | 2 drugs         | 2
            platformDevicesConnected  | 1 device        | 1
            keyTechnologyProjects     | 1 project       | 1
            keyTechnologyProjects     | 3项专项         | 3
            keyHighTechProducts       | 1 product       | 1
            keyHighTechProducts       | 3个产品         | 3
            greenProductCertificates  | 1 certificate   | 1
            greenProductCertificates  | 2张证书         | 2
            standardsLedNational      | 1 standard      | 1
            standardsLedNational      | 2项国家标准     | 2
            innovativeDrugs           | 1 variety       | 1
            innovativeDrugs           | 2 varieties     | 2
            innovativeDrugs           | 2个品种         | 2
            innovativeDrugs           | 2个创新药       | 2""")
    void oneThingIsReadAsWellAsSeveral(String fact, String typed, long count) {
        assertRead(count, false, reader(fact).read(typed));
    }

    @Test
    void everyUnitOfThePolicyIsReadInBothLanguages() {
        PublishedPolicy.EDITIONS.policies().stream().flatMap(policy -> policy.facts().stream())
                .filter(fact -> fact.type() == FactType.COUNT).forEach(fact -> {
                    Text unit = fact.unit().orElseThrow();
                    for (String typed : List.of("5" + unit.zh(), "5 " + unit.en(), "1 " + Nouns.one(unit.en()))) {
                        assertNull(FigureReader.of(fact).read(typed).wrong(), typed);
                    }
                    assertNotEquals(unit.en(), Nouns.one(unit.en()));
                });
    }

    /** Where a point parts thousands, {@code 1.200} are twelve hundred. */
    @Test
    void aPointBeforeThreeDigitsIsNoCountAndIsSaidBackOfMoney() {
        assertEquals(FigureReader.Wrong.NOT_WHOLE, DEVICES.read("1.000").wrong());
        assertEquals(FigureReader.Wrong.NOT_WHOLE, DEVICES.read("10.000").wrong());
        assertRead(10, false, DEVICES.read("10.0"));
        assertRead(120_000, true, IN_WAN.read("12.000"));
        assertRead(12_345, false, IN_WAN.read("1.2345"));
    }
}
