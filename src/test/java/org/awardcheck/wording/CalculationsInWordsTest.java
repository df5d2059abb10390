package org.awardcheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.awardcheck.calculator.Calculator;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.Calculation;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Rate;
import org.awardcheck.policy.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of payout, as an offer and as a sum with its figures, in both languages side by side. */
class CalculationsInWordsTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);
    private static final Fact MACHINES = new Fact("machines", FactType.MONEY, new Text("机器投资额", "Machine investment"),
            Optional.empty(), OptionalLong.empty(), Optional.empty(), true, List.of());
    private static final Fact PATENTS = new Fact("patents", FactType.COUNT, new Text("专利", "Patents"),
            Optional.of(new Text("件", "patents")), OptionalLong.empty(), Optional.empty(), true, List.of());

    private static final Payout SHARE = new Payout.Percentage(MACHINES, Rate.of(800), OptionalLong.of(10_000_000));
    private static final Payout RAISED = new Payout.Percentage(MACHINES, new Rate(800, 450), OptionalLong.empty());
    private static final Payout BETWEEN = new Payout.RateRange(MACHINES, Rate.of(1500), Rate.of(3000), 50_000_000);
    private static final Payout EACH = new Payout.PerItem(PATENTS, 200_000);
    private static final Payout FIRST = new Payout.FirstPlusMore(PATENTS, 200_000, 20_000, 300_000);
    private static final Payout HALF_AT_MOST = new Payout.Ceiling(
            new Payout.Percentage(MACHINES, Rate.of(5000), OptionalLong.of(1_000_000)));

    static Stream<Arguments> sums() {
        return Stream.of(
                Arguments.of(new Payout.Fixed(500_000), 0, "定额50万元", "Fixed sum of 500,000 yuan"),
                Arguments.of(SHARE, 12_000_000, "1,200万元 × 8% = 96万元，上限1,000万元",
                        "12,000,000 × 8% = 960,000 yuan, cap 10,000,000"),
                Arguments.of(SHARE, 125_000_000, "12,500万元 × 8% = 1,000万元，上限1,000万元",
                        "125,000,000 × 8% = 10,000,000 yuan, cap 10,000,000"),
                Arguments.of(SHARE, 150_000_000, "15,000万元 × 8% = 1,200万元，按上限计1,000万元",
                        "150,000,000 × 8% = 12,000,000, capped at 10,000,000 yuan"),
                Arguments.of(RAISED, 10_000_000, "1,000万元 × （8% + 4.5%） = 125万元",
                        "10,000,000 × (8% + 4.5%) = 1,250,000 yuan"),
                Arguments.of(BETWEEN, 24_000_000, "2,400万元 × 15%～30% = 360万元～720万元，上限5,000万元",
                        "24,000,000 × 15% to 30% = 3,600,000 to 7,200,000 yuan, cap 50,000,000"),
                Arguments.of(BETWEEN, 200_000_000, "20,000万元 × 15% = 3,000万元；20,000万元 × 30% = 6,000万元，按上限计5,000万元",
                        "200,000,000 × 15% = 30,000,000 yuan; 200,000,000 × 30% = 60,000,000, capped at 50,000,000 yuan"),
                Arguments.of(BETWEEN, 400_000_000,
                        "40,000万元 × 15% = 6,000万元，按上限计5,000万元；40,000万元 × 30% = 12,000万元，按上限计5,000万元；两种比例结果相同",
                        "400,000,000 × 15% = 60,000,000, capped at 50,000,000 yuan; "
                                + "400,000,000 × 30% = 120,000,000, capped at 50,000,000 yuan; the same at either rate"),
                Arguments.of(BETWEEN, 3, "0.0003万元 × 15%～30% = 0万元，上限5,000万元（不足一元的舍去）",
                        "3 × 15% to 30% = 0 yuan, cap 50,000,000 (rounded down to whole yuan)"),
                Arguments.of(EACH, 1, "1件 × 20万元 = 20万元", "1 × 200,000 = 200,000 yuan"),
                Arguments.of(EACH, 3, "3件 × 20万元 = 60万元", "3 × 200,000 = 600,000 yuan"),
                Arguments.of(FIRST, 1, "20万元，上限30万元",
                        "200,000 yuan, cap 300,000"),
                Arguments.of(FIRST, 7, "20万元 + 6件 × 2万元 = 32万元，按上限计30万元",
                        "200,000 + 6 × 20,000 = 320,000, capped at 300,000 yuan"),
                Arguments.of(new Payout.FullCost(MACHINES), 12_345, "1.2345万元 × 100% = 1.2345万元",
                        "12,345 × 100% = 12,345 yuan"),
                Arguments.of(new Payout.Ceiling(new Payout.Fixed(400_000)), 0, "最高40万元", "Up to 400,000 yuan"),
                Arguments.of(HALF_AT_MOST, 800_000, "80万元 × 50% = 最高40万元，上限100万元",
                        "800,000 × 50% = up to 400,000 yuan, cap 1,000,000"),
                Arguments.of(HALF_AT_MOST, 3_000_000, "300万元 × 50% = 150万元，按上限计最高100万元",
                        "3,000,000 × 50% = 1,500,000, capped: up to 1,000,000 yuan"),
                Arguments.of(HALF_AT_MOST, 1, "0.0001万元 × 50% = 0万元，上限100万元（不足一元的舍去）",
                        "1 × 50% = 0 yuan, cap 1,000,000 (rounded down to whole yuan)"),
                Arguments.of(HALF_AT_MOST, 2, "0.0002万元 × 50% = 最高0.0001万元，上限100万元",
                "2 × 50% = up to 1 yuan, cap 1,000,000"),
                Arguments.of(SHARE, 12, "0.0012万元 × 8% = 0万元，上限1,000万元（不足一元的舍去）",
                        "12 × 8% = 0 yuan, cap 10,000,000 (rounded down to whole yuan)"),
                Arguments.of(SHARE, 12_345_678, "1,234.5678万元 × 8% = 98.7654万元，上限1,000万元（不足一元的舍去）",
                        "12,345,678 × 8% = 987,654 yuan, cap 10,000,000 (rounded down to whole yuan)"),
                Arguments.of(SHARE, 150_000_001, "15,000.0001万元 × 8% = 1,200万元，按上限计1,000万元",
                        "150,000,001 × 8% = 12,000,000, capped at 10,000,000 yuan"),
                Arguments.of(RAISED, 7, "0.0007万元 × （8% + 4.5%） = 0万元（不足一元的舍去）",
                        "7 × (8% + 4.5%) = 0 yuan (rounded down to whole yuan)"),
                Arguments.of(BETWEEN, 10, "0.001万元 × 15%～30% = 0.0001万元～0.0003万元，上限5,000万元（不足一元的舍去）",
                        "10 × 15% to 30% = 1 to 3 yuan, cap 50,000,000 (rounded down to whole yuan)"),
                Arguments.of(BETWEEN, 200_000_001,
                "20,000.0001万元 × 15% = 3,000万元（不足一元的舍去）；20,000.0001万元 × 30% = 6,000万元，按上限计5,000万元",
                        "200,000,001 × 15% = 30,000,000 yuan (rounded down to whole yuan); 200,000,001 × 30% = 60,000,000, capped at 50,000,000 yuan"),
                Arguments.of(new Payout.FullCost(MACHINES), 1, "0.0001万元 × 100% = 0.0001万元", "1 × 100% = 1 yuan"),
                Arguments.of(new Payout.Unstated(OptionalLong.empty()), 0, "政策未载明金额", "The policy states no amount"),
                Arguments.of(new Payout.Unstated(OptionalLong.of(50_000_000)), 0, "比例未载明，单个项目最高5,000万元",
                        "Rate not stated, at most 50,000,000 yuan a project"));
    }

    @ParameterizedTest
    @MethodSource("sums")
    void aSumStandsOnOneLineWithItsFigures(Payout payout, long figure, String zh, String en) {
        Calculator calculator = Calculator.of(payout);
        Calculation sum = new Calculation(payout, figure, calculator.uncapped(figure), calculator.amount(figure));
        assertEquals(zh, Phrases.of(POLICY, Language.ZH).sum(sum));
        assertEquals(en, Phrases.of(POLICY, Language.EN).sum(sum));
    }

    static Stream<Arguments> offers() {
        return Stream.of(
                Arguments.of(new Payout.Fixed(500_000), "50万元", "500,000 yuan"),
                Arguments.of(SHARE, "机器投资额的8%，上限1,000万元", "8% of machine investment, at most 10,000,000 yuan"),
                Arguments.of(RAISED, "机器投资额的12.5%（8% + 4.5%）", "12.5% of machine investment (8% + 4.5%)"),
                Arguments.of(BETWEEN, "机器投资额的15%～30%，上限5,000万元",
                        "15% to 30% of machine investment, at most 50,000,000 yuan"),
                Arguments.of(EACH, "每件20万元", "200,000 yuan for each patent"),
                Arguments.of(FIRST, "第一件20万元，每多一件再加2万元，上限30万元",
                        "200,000 yuan for the first patent, 20,000 yuan for each further one, at most 300,000 yuan"),
                Arguments.of(new Payout.FullCost(MACHINES), "机器投资额全额", "Machine investment paid in full"),
                Arguments.of(new Payout.Ceiling(new Payout.Fixed(400_000)), "最高40万元", "up to 400,000 yuan"),
                Arguments.of(new Payout.Ceiling(EACH), "每件最高20万元", "up to 200,000 yuan for each patent"),
                Arguments.of(HALF_AT_MOST, "最高为机器投资额的50%，上限100万元",
                        "up to 50% of machine investment, at most 1,000,000 yuan"),
                Arguments.of(new Payout.Unstated(OptionalLong.empty()), "政策未载明金额", "the policy states no amount"));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void anOfferNamesItsFigures(Payout payout, String zh, String en) {
        assertEquals(zh, Phrases.of(POLICY, Language.ZH).payout(payout));
        assertEquals(en, Phrases.of(POLICY, Language.EN).payout(payout));
    }
}
