package org.awardcheck.web.query;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.awardcheck.browser.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shared, printed and drawn as a code stays so short that every messenger and reader takes it. */
class ShortAddressTest {
    @ParameterizedTest
    @CsvSource({"'result, long', 120", "result of one award, 40", "why not of one award, 40"})
    void answersTakeSoManyCharactersAtMost(String page, int most) {
        String rest = Address.all().filter(address -> address.name().equals(page)).findFirst().orElseThrow().rest();
        String token = ShortForm.of(rest.substring(rest.indexOf('?') + 1)).replaceFirst("^a=", "");
        assertTrue(token.matches("[A-Za-z0-9_-]+") && token.length() <= most, token);
    }
}
