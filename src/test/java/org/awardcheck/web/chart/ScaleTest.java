package org.awardcheck.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An axis ends at a round figure, and its words are those of the language. */
class ScaleTest {

    @ParameterizedTest
    @CsvSource({"11_000_000, 12_000_000", "12_000_000, 12_000_000", "12_000_001, 16_000_000", "53_800_000, 60_000_000",
            "1, 40", "0, 40", "960_000, 1_000_000"})
    void theTopIsTheNextRoundFigure(String most, String top) {
        assertEquals(yuan(top), Scale.upTo(yuan(most)).top());
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0%", "4_320_000, 36.0%", "12_000_000, 100.0%", "13_000_000, 100.0%"})
    void aShareIsAPercentageOfTheWhole(String yuan, String share) {
        assertEquals(share, Scale.upTo(12_000_000).share(yuan(yuan)));
    }

    @Test
    void theLastTickBearsTheUnitInChinese() {
        assertEquals(List.of("0", "300", "600", "900", "1,200万元"), labels(Scale.upTo(11_000_000), Language.ZH));
    }

    @Test
    void englishTicksCountMillions() {
        assertEquals(List.of("0", "0.25 m", "0.5 m", "0.75 m", "1 m"), labels(Scale.upTo(960_000), Language.EN));
    }

    @Test
    void ticksLieEvenlyWhereTheAxisRuns() {
        assertEquals(List.of(new Scale.Tick("0%", "0"), new Scale.Tick("25%", "10"), new Scale.Tick("50%", "20"),
                new Scale.Tick("75%", "30"), new Scale.Tick("100%", "40万元")), Scale.upTo(400_000).shares(Language.ZH));
        assertEquals(List.of(new Scale.Tick("220", "0"), new Scale.Tick("176", "0.1"), new Scale.Tick("132", "0.2"),
                new Scale.Tick("88", "0.3"), new Scale.Tick("44", "0.4")), Scale.upTo(400_000)
                .ticks(Language.EN, 220, 44));
    }

    private static List<String> labels(Scale scale, Language language) {
        return scale.shares(language).stream().map(Scale.Tick::label).toList();
    }

    private static long yuan(String figure) {
        return Long.parseLong(figure.replace("_", ""));
    }

    @Test
    void aBarIsSolidUpToTheLeastAndHatchedUpToTheMost() {
        assertEquals(new Bar("50.0%", "41.7%"), Bar.of(new Total(6_000_000, 11_000_000), Scale.upTo(11_000_000)));
    }
}
