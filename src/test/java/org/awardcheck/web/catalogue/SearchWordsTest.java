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
            10000              | false""")
    void everyTermMustBeThere(String typed, boolean found) {
        assertEquals(found, SearchWords.of(typed).areIn(TEXT));
    }
}
