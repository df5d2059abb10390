package org.awardcheck.web.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.http.SharedQuery;
import org.awardcheck.policy.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedQueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "topics=project                                             | topics=project",
        "from=singlemessage&isappinstalled=0&topics=project         | topics=project",
        "topics=project&inHuzhou=yes&from=timeline&isappinstalled=0 | topics=project&inHuzhou=yes",
        "utm_source=x&topics=project&utm_campaign=a%20b&UTM_Term=c  | topics=project",
        "topics=project&fbclid=IwAR0&gclid=1&msclkid=2&_hsenc=3     | topics=project",
        "bd_vid=1&hmsr=x&topics=project&sudaref=y                   | topics=project",
        "fbclid                                                     | ''",
        "topics=project&amp;inHuzhou=yes                            | topics=project&inHuzhou=yes",
        "topics=project&amp;utm_source=x                            | topics=project",
        "topics%3Dproject%26inHuzhou%3Dyes                          | topics=project&inHuzhou=yes",
        "topics%253Dproject%2526inHuzhou%253Dyes                    | topics=project&inHuzhou=yes",
        "projectKinds=new-build%252Cenergy-saving                   | projectKinds=new-build%2Cenergy-saving",
        "q=%25E8%25B4%25A8%25E9%2587%258F                           | q=%E8%B4%A8%E9%87%8F",
        "q=100%25                                                   | q=100%25",
        "q=100%                                                     | q=100%",
        "fromage=1&utm=2                                            | fromage=1&utm=2"})
    void whatALinkPicksUpOnItsWayFallsAway(String shared, String meant) {
        assertEquals(meant, SharedQuery.restored(shared));
    }

    @Test
    void noQueryIsNoQuery() {
        assertNull(SharedQuery.restored(null));
    }

    @Test
    void noNameOfOursIsAMark() {
        for (Fact fact : PublishedPolicy.EDITIONS.policies().get(0).facts()) {
            assertEquals(fact.id() + "=1", SharedQuery.restored(fact.id() + "=1"));
        }
        for (String name : Set.of(Names.SKIP, Names.ON, Names.EDITION, Names.LEFT_OUT, Names.SURE, Names.ASKED, Names.BACK,
                Names.NONE, "q", "section", "pays", "a", "b")) {
            assertTrue(SharedQuery.restored(name + "=1").contains(name));
        }
    }
}
