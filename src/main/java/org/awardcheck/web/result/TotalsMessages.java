package org.awardcheck.web.result;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the two totals say. */
@MessageBundle("totals")
public interface TotalsMessages {
    @Message("可能拿到")
    String nowTitle();

    @Message("合计会变为")
    String laterTitle();

    @Message("至少")
    String least();

    @Message("至多")
    String most();

    @Message("准确金额")
    String exactly();

    @Message("即{sum}")
    String same(String sum);

    @Message("*{sum}按固定标准算出*（{awards}项）。")
    String firm(String sum, int awards);

    @Message("*{sum}是保底*（{awards}项，其中{ranges}项取区间的下限）。")
    String firmWithRanges(String sum, int awards, int ranges);

    @Message("另有至多{sum}没有保底（{ceilings}项只有上限）。")
    String noFloor(String sum, int ceilings);

    @Message("另有至多{sum}看比例怎么定（{ranges}项为区间）。")
    String noFloorOfRanges(String sum, int ranges);

    @Message("另有至多{sum}不确定（{ranges}项为区间，{ceilings}项只有上限）。")
    String noFloorOfBoth(String sum, int ranges, int ceilings);

    @Message("还有{awards}项未写明金额，没有计入。")
    String uncounted(int awards);

    @Message("现在还没有可以计入的金额。")
    String nothingNow();

    @Message("*多出来的是：*{awards}。")
    String added(String awards);

    @Message("*多出来的是{awards}项*，见下面标“后”的各项。")
    String addedMany(int awards);

    @Message("只计一次的，取{award}，不再加同组的{left}。")
    String onceOfOne(String award, String left);

    @Message("只计一次的，至少按{least}计，至多按{most}计。")
    String onceOfTwo(String least, String most);

    @Message("没有要等进度才兑付的奖励，以后合计不变。")
    String unchanged();

    @Message("条形图：{sum}")
    String barLabel(String sum);

    /** The same in English. */
    @Localized("en")
    interface English extends TotalsMessages {
        @Override
        @Message("Possible now")
        String nowTitle();

        @Override
        @Message("The total then")
        String laterTitle();

        @Override
        @Message("At least")
        String least();

        @Override
        @Message("At most")
        String most();

        @Override
        @Message("Exactly")
        String exactly();

        @Override
        @Message("In Chinese: {sum}")
        String same(String sum);

        @Override
        @Message("*{sum} follows from fixed rates* ({#if awards == 1}1 award{#else}{awards} awards{/if}).")
        String firm(String sum, int awards);

        @Override
        @Message("*{sum} is the floor* ({#if awards == 1}1 award{#else}{awards} awards{/if}, of which {ranges} at the low end of a range).")
        String firmWithRanges(String sum, int awards, int ranges);

        @Override
        @Message("Up to {sum} more has no floor ({#if ceilings == 1}1 award{#else}{ceilings} awards{/if} with a ceiling only).")
        String noFloor(String sum, int ceilings);

        @Override
        @Message("Up to {sum} more depends on the rate set ({#if ranges == 1}1 award{#else}{ranges} awards{/if} with a range).")
        String noFloorOfRanges(String sum, int ranges);

        @Override
        @Message("Up to {sum} more is open ({ranges} with a range, {ceilings} with a ceiling only).")
        String noFloorOfBoth(String sum, int ranges, int ceilings);

        @Override
        @Message("{#if awards == 1}1 award states no amount and is not counted.{#else}{awards} awards state no amount and are not counted.{/if}")
        String uncounted(int awards);

        @Override
        @Message("Nothing can be counted yet.")
        String nothingNow();

        @Override
        @Message("*What is added:* {awards}.")
        String added(String awards);

        @Override
        @Message("*{awards} awards are added*; they are marked Later below.")
        String addedMany(int awards);

        @Override
        @Message("Of those that count once, {award} is counted; {left} of its group is not added.")
        String onceOfOne(String award, String left);

        @Override
        @Message("Of those that count once, {least} gives the lower end and {most} the upper.")
        String onceOfTwo(String least, String most);

        @Override
        @Message("No award waits for a later stage, so this total will not change.")
        String unchanged();

        @Override
        @Message("Bar: {sum}")
        String barLabel(String sum);
    }
}
