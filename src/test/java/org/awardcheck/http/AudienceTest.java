package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "en; en", "EN; en", "en-GB,zh|q=0.5; en", "fr, en|q=0.4, zh|q=0.2; en", "zh|q=0.2,en|q=0.4; en", "en|q=0; zh",
        "en|q=0,zh; zh", "fr; zh", "*; zh", "-; zh", "|||q=z,,; zh", "en|q=x; zh", "zh-Hans-CN,en; zh", "english; zh",
        "xen; zh", "en | q=1.000 ,zh; en", "``; zh"})
    void theLanguageIsTheMostWantedOfOurs(String accepted, String language) {
        assertEquals(language, Audience.of("/nowhere", null, accepted.replace('|', ';')).language().tag());
    }

    @ParameterizedTest
    @CsvSource({"/zh,,true", "/en/x,*/*,true", "/en/x,application/json,false", "/zh/result.json,,false",
        "/zh/result.json,text/html,true", "/awards,,false", "/awards,text/html,true", "/zhx,,false", "/,,false",
        "zh/x,,false", "/zh?x,,true"})
    void pagesAreForPeopleAndTheRestForPrograms(String path, String accept, boolean reads) {
        assertEquals(reads, Audience.of(path, accept, null).reads());
    }
}
