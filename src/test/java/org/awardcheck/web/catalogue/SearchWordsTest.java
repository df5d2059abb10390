package org.awardcheck.web.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by what is typed. */
class SearchWordsTest {
    private static final String TEXT = SearchWords.plain("国家级绿色工厂（企业） National Green Factory, cap 1,000万元");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            绿色工厂            | true
            工厂　国家          | true
            GREEN factory      | true
            ｇｒｅｅｎ          | true
            1000万             | true
            １，０００万        | true
            绿色，工厂          | true
            green park         | false
            %                  | false
            [                  | false
            “国家级”绿色工厂    | true
            国家绿色工厂        | true
            (企业)             | true
            "Green Factories"  | true
            factorys           | true
            绿色工厂。          | true
            绿色工厂！          | true
            绿色工厂，。        | true
            绿色工厂…           | true
            green factory.     | true
            Green Factory?     | true
            绿色。工厂          | true
            绿色园区。          | false
            “                  | false
            0万                | false
            1000               | true
            000                | false
            100                | false
            10000              | false
            10 million         | true
            10 million yuan    | true
            10m                | true
            10,000k            | true
            1千万              | true
            0.1亿元            | true
            一千万             | true
            10000000           | true
            1000万元           | true
            1 million          | false
            100万              | false
            green factory subsidy | true
            绿色工厂补贴        | true
            浙江省国家绿色工厂   | false
            补贴               | false
            the                | false
            act                | false
            cap                | true
            caps               | true
            green-factory      | false
            Zero-Carbon Factories | false""")
    void everyTermMustBeThere(String typed, boolean found) {
        assertEquals(found, SearchWords.of(typed).areIn(TEXT));
    }

    /**
     * A range of rates is one thing, however it is written; a word is one in either spelling, and a short one a whole
     * word.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15% to 30% of it             | 15%-30%       | true
            设备投资额的15%～30%          | 15% to 30%    | true
            设备投资额的15%～30%          | 15-30%        | true
            设备投资额的15%～30%          | 15% 至 30%    | true
            设备投资额的15%～30%          | 15%           | true
            设备投资额的15%～30%          | 5%-30%        | false
            15% of it, and 30% of it     | 15%-30%       | false
            Specialised centre           | specialized center | true
            specialized center           | specialised centres | true
            development level            | EV            | false
            EVs and more                 | EV            | true
            an EV                        | EVs           | true
            R&D centre                   | r&d           | true
            in 2023                      | in            | true
            Top 100                      | top100        | true
            超1万台                       | 10,000台      | true
            超1万台                       | 1 万 台        | true
            超11万台                      | 10,000台      | false""")
    void whatIsWrittenInMoreThanOneWayIsFoundByEach(String text, String typed, boolean found) {
        assertEquals(found, SearchWords.of(typed).areIn(SearchWords.plain(text)));
    }
}
