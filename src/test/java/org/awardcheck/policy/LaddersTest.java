package org.awardcheck.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.awardcheck.catalogue.PublishedPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which titles are of one ladder. */
class LaddersTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);

    @ParameterizedTest
    @ValueSource(strings = {"sme-park-five-star,sme-park-four-star",
            "china-quality-award,china-quality-award-nomination",
        "future-factory-provincial,smart-factory-provincial,digital-workshop-provincial",
        "single-champion,little-giant-national,hidden-champion-provincial",
        "first-product-international-or-domestic,first-product-provincial",
        "arts-crafts-national,arts-crafts-provincial",
        "metrology-test-centre-national,metrology-test-centre-provincial",
        "energy-metrology-demonstration-national,energy-metrology-demonstration-provincial",
        "manufacturing-innovation-centre-national,manufacturing-innovation-centre-provincial",
        "enterprise-technology-centre-national,enterprise-technology-centre-provincial",
        "industrial-internet-platform-national,industrial-internet-platform-provincial",
        "sme-service-platform-national,sme-service-platform-provincial"})
    void titlesOfOneLadderSaySo(String ids) {
        Set<Award> rungs = Set.of(ids.split(",")).stream().map(id -> POLICY.award(id).orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(1, rungs.stream().map(Award::ladder).distinct().count());
        Ladder ladder = rungs.iterator().next().ladder().orElseThrow();
        assertEquals(rungs, POLICY.awards().stream().filter(award -> award.ladder().filter(ladder::equals).isPresent())
                .collect(Collectors.toSet()));
        rungs.forEach(award -> assertTrue(award.readings().stream()
                .anyMatch(reading -> reading.en().startsWith("Titles of one ladder")), award::id));
    }
}
