package org.awardcheck.web.result;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the result says. */
@MessageBundle("result")
public interface ResultMessages {
    @Message("按您的回答，逐项对照政策里的奖励，列出可能适用的、金额和理由。")
    String description();

    @Message("测算结果")
    String eyebrowOnly();

    @Message("测算结果 · 按您的{answers}条回答")
    String eyebrow(int answers);

    @Message("现在有{now}项可能申请，{later}项要等{stage}")
    String nowAndLater(int now, int later, String stage);

    @Message("现在有{now}项可能申请")
    String nowOnly(int now);

    @Message("现在还没有可申请的，{later}项要等{stage}")
    String laterOnly(int later, String stage);

    @Message("还看不出哪些奖励适用，{open}项未能判断")
    String noneYet(int open);

    @Message("按您的回答，没有适用的奖励")
    String none();

    @Message("项目完成")
    String finished();

    @Message("可能拿到")
    String nowTitle();

    @Message("以后")
    String later();

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

    @Message("只计一次的，取“{award}”，不再加同组的{left}。")
    String onceOfOne(String award, String left);

    @Message("只计一次的，至少按“{least}”计，至多按“{most}”计。")
    String onceOfTwo(String least, String most);

    @Message("没有要等进度才兑付的奖励，以后合计不变。")
    String unchanged();

    @Message("条形图：{sum}")
    String barLabel(String sum);

    @Message("实心：至少有")
    String solid();

    @Message("斜线：可能有，也可能没有")
    String hatched();

    @Message("{awards}只取一次：计入{counted}，未计入{left}。")
    String onceSums(String awards, String counted, String left);

    @Message("跳到")
    String tiles();

    @Message("项可能适用")
    String tileHad();

    @Message("项就差一点")
    String tileNear();

    @Message("项未能判断")
    String tileOpen();

    @Message("项不适用")
    String tileNot();

    @Message("可能适用的奖励")
    String awards();

    @Message("先列算得准的、金额大的。是否给予，由{authority}决定。")
    String awardsLead(String authority);

    @Message("现在{now}，{stage}后{later}")
    String sectionBoth(String now, String stage, String later);

    @Message("{stage}后{later}")
    String sectionLater(String stage, String later);

    @Message("固定金额")
    String fixed();

    @Message("政策只写了上限，可能低于此数")
    String ceiling();

    @Message("还需：")
    String needed();

    @Message("项目{needed}（您填的是“{stage}”）")
    String neededStage(String needed, String stage);

    @Message("合计里改计“{award}”，两项不相加。")
    String instead(String award);

    @Message("条款：")
    String clause();

    @Message("就差一点")
    String near();

    @Message("只改一个回答就能多得的奖励，多得多的在前。")
    String nearLead();

    @Message("{label}再多{more}")
    String nearMore(String label, String more);

    @Message("{label}为“{need}”")
    String nearOther(String label, String need);

    @Message("现有*{have}*，须*{need}*")
    String nearHave(String have, String need);

    @Message("您的回答：*{have}*")
    String nearHaveOther(String have);

    @Message("合计可多")
    String gain();

    @Message("改这个回答")
    String changeThis();

    @Message("还不能判断")
    String open();

    @Message("有{awards}项要看下面{questions}题的回答。")
    String openLead(int awards, int questions);

    @Message("决定：{awards}。")
    String decides(String awards);

    @Message("决定*{awards}*项奖励。")
    String decidesMany(int awards);

    @Message("您答了“我还不知道”。")
    String youSkipped();

    @Message("这一题还没有答。")
    String notAnswered();

    @Message("其余{questions}题")
    String openMore(int questions);

    @Message("金额从哪里来")
    String money();

    @Message("{stage}后各方面可能拿到的金额（万元）")
    String moneyLater(String stage);

    @Message("各方面可能拿到的金额（万元）")
    String moneyNow();

    @Message("方面")
    String section();

    @Message("{stage}后")
    String laterColumn(String stage);

    @Message("合计")
    String sum();

    @Message("另{awards}项未载明")
    String andUnstated(int awards);

    @Message("{label}多少，奖励多少")
    String curve(String label);

    @Message("其他回答不变。粗线是至少，细线是至多，斜线是两者之间。")
    String curveLead();

    @Message("您的数字附近")
    String curveAround();

    @Message("直到封顶")
    String curveCaps();

    @Message("合计，万元")
    String curveUnit();

    @Message("{label}（万元）")
    String curveAxis(String label);

    @Message("折线图：{label}为{yours}时，合计{total}；到{end}时，合计{endTotal}。各点见下表。")
    String curveSays(String label, String yours, String total, String end, String endTotal);

    @Message("您：{figure}")
    String you(String figure);

    @Message("图中各点")
    String points();

    @Message("点")
    String point();

    @Message("含义")
    String meaning();

    @Message("{label}（万元）")
    String pointValue(String label);

    @Message("合计（万元）")
    String pointTotal();

    @Message("您")
    String youRow();

    @Message("您填的数")
    String yourFigure();

    @Message("约")
    String about();

    @Message("门槛：{award}")
    String threshold(String award);

    @Message("封顶：{award}")
    String cap(String award);

    @Message("至多封顶：{award}")
    String capMost(String award);

    @Message("至少封顶：{award}")
    String capLeast(String award);

    @Message("为什么其余{awards}项不适用")
    String whyNot(int awards);

    @Message("{failed}项有条件不符；{unasked}项属于您没有选的方面，没有问到。")
    String whyNotLead(int failed, int unasked);

    @Message("{failed}项有条件不符。")
    String whyNotFailed(int failed);

    @Message("条件不符")
    String failed();

    @Message("没有问到")
    String notAsked();

    @Message("{awards}项")
    String count(int awards);

    @Message("{awards}项，没有问到")
    String countNotAsked(int awards);

    @Message("奖励")
    String award();

    @Message("没有满足的条件")
    String failing();

    @Message("您的回答")
    String yours();

    @Message("需要")
    String need();

    @Message("没有选的称号（{awards}项）")
    String titlesNotChosen(int awards);

    @Message("没有金额的其他支持")
    String support();

    @Message("您的回答")
    String answers();

    @Message("还没有回答任何问题。")
    String noAnswers();

    @Message("开始自测")
    String begin();

    @Message("由谁决定")
    String decision();

    @Message("是否给予、给多少，由{authority}决定，并受年度预算限制。本站只做自测，不受理申报，不作决定。")
    String decisionText(String authority);

    @Message("带走这份结果")
    String take();

    @Message("网址里就是全部回答：收藏或转发即可，本站不保存。用浏览器的“打印”可以打印或存为PDF，版面已为A4备好。")
    String takeText();

    @Message("这份结果的网址")
    String takeLink();

    @Message("下载表格（CSV）")
    String takeCsv();

    @Message("下载数据（JSON）")
    String takeJson();

    @Message("测算结果")
    String printTitle();

    @Message("自测，不是申报，也不是认定")
    String printNote();

    @Message("实心为至少，斜线为可能。")
    String printKey();

    @Message("测算日期")
    String printDate();

    @Message("政策")
    String printPolicy();

    @Message("版本")
    String printEdition();

    @Message("现在")
    String printNow();

    @Message("{stage}后")
    String printLater(String stage);

    @Message("奖励与算式")
    String printAwards();

    @Message("奖励与条款")
    String printAward();

    @Message("算式")
    String printSum();

    @Message("何时")
    String printWhen();

    @Message("金额")
    String printAmount();

    @Message("现在合计")
    String printTotalNow();

    @Message("{stage}后合计")
    String printTotalLater(String stage);

    @Message("其余{awards}项")
    String printRest(int awards);

    @Message("{failed}项有条件不符，{unasked}项属于没有选的方面、没有问到。逐项原因见网页。")
    String printRestText(int failed, int unasked);

    @Message("是否给予、给多少，由{authority}决定。用下面的网址可以重新得到本结果：")
    String printAgain(String authority);

    @Message("奖励;方面;条款;结果;金额类型;至少（元）;至多（元）;算式;说明;编号;政策版本;测算日期")
    String columns();

    /** The same in English. */
    @Localized("en")
    interface English extends ResultMessages {
        @Override
        @Message("Your answers held against every award of the policy: which may apply, how much, and why.")
        String description();

        @Override
        @Message("Result")
        String eyebrowOnly();

        @Override
        @Message("{#if answers == 1}Result · from your 1 answer{#else}Result · from your {answers} answers{/if}")
        String eyebrow(int answers);

        @Override
        @Message("You may be eligible for {now} {#if now == 1}award{#else}awards{/if} now, {later} once {stage}")
        String nowAndLater(int now, int later, String stage);

        @Override
        @Message("You may be eligible for {now} {#if now == 1}award{#else}awards{/if} now")
        String nowOnly(int now);

        @Override
        @Message("You may be eligible for {later} {#if later == 1}award{#else}awards{/if} once {stage}, none yet")
        String laterOnly(int later, String stage);

        @Override
        @Message("No award is certain yet; {open} cannot be told")
        String noneYet(int open);

        @Override
        @Message("By your answers, no award applies")
        String none();

        @Override
        @Message("the project is finished")
        String finished();

        @Override
        @Message("Possible now")
        String nowTitle();

        @Override
        @Message("Later")
        String later();

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

        @Override
        @Message("Solid: at least")
        String solid();

        @Override
        @Message("Hatched: possible, not promised")
        String hatched();

        @Override
        @Message("Of {awards}, {counted} is counted once and {left} is left out.")
        String onceSums(String awards, String counted, String left);

        @Override
        @Message("Jump to")
        String tiles();

        @Override
        @Message("may apply")
        String tileHad();

        @Override
        @Message("near misses")
        String tileNear();

        @Override
        @Message("cannot tell yet")
        String tileOpen();

        @Override
        @Message("do not apply")
        String tileNot();

        @Override
        @Message("Awards that may apply")
        String awards();

        @Override
        @Message("The firmest and largest first. The {authority} decides.")
        String awardsLead(String authority);

        @Override
        @Message("now {now}, once {stage} {later}")
        String sectionBoth(String now, String stage, String later);

        @Override
        @Message("once {stage} {later}")
        String sectionLater(String stage, String later);

        @Override
        @Message("Fixed amount")
        String fixed();

        @Override
        @Message("The policy gives a ceiling only; it may be less")
        String ceiling();

        @Override
        @Message("Still needed: ")
        String needed();

        @Override
        @Message("project stage “{needed}” (you said “{stage}”)")
        String neededStage(String needed, String stage);

        @Override
        @Message("The total counts “{award}” instead; the two are not added.")
        String instead(String award);

        @Override
        @Message("Clause: ")
        String clause();

        @Override
        @Message("Near misses")
        String near();

        @Override
        @Message("Awards that are one answer away, the largest gain first.")
        String nearLead();

        @Override
        @Message("{label}: {more} more")
        String nearMore(String label, String more);

        @Override
        @Message("{label}: {need}")
        String nearOther(String label, String need);

        @Override
        @Message("You have *{have}*. Needed: *{need}*")
        String nearHave(String have, String need);

        @Override
        @Message("Your answer: *{have}*")
        String nearHaveOther(String have);

        @Override
        @Message("Adds to the total")
        String gain();

        @Override
        @Message("Change this answer")
        String changeThis();

        @Override
        @Message("Cannot tell yet")
        String open();

        @Override
        @Message("{awards} {#if awards == 1}award hangs{#else}awards hang{/if} on {#if questions == 1}this question{#else}these {questions} questions{/if}.")
        String openLead(int awards, int questions);

        @Override
        @Message("Decides: {awards}.")
        String decides(String awards);

        @Override
        @Message("Decides *{awards}* awards.")
        String decidesMany(int awards);

        @Override
        @Message("You said you don’t know yet.")
        String youSkipped();

        @Override
        @Message("Not answered yet.")
        String notAnswered();

        @Override
        @Message("{questions} more {#if questions == 1}question{#else}questions{/if}")
        String openMore(int questions);

        @Override
        @Message("Where the money comes from")
        String money();

        @Override
        @Message("What each section may bring once {stage} (yuan)")
        String moneyLater(String stage);

        @Override
        @Message("What each section may bring (yuan)")
        String moneyNow();

        @Override
        @Message("Section")
        String section();

        @Override
        @Message("Once {stage}")
        String laterColumn(String stage);

        @Override
        @Message("Total")
        String sum();

        @Override
        @Message("plus {awards} not stated")
        String andUnstated(int awards);

        @Override
        @Message("How the total grows: {label}")
        String curve(String label);

        @Override
        @Message("Other answers unchanged. Thick line: at least. Thin line: at most. Hatching: in between.")
        String curveLead();

        @Override
        @Message("Around your figure")
        String curveAround();

        @Override
        @Message("Up to the caps")
        String curveCaps();

        @Override
        @Message("total, million yuan")
        String curveUnit();

        @Override
        @Message("{label} (million yuan)")
        String curveAxis(String label);

        @Override
        @Message("Line chart: with {label} at {yours} the total is {total}; at {end} it is {endTotal}. The table below gives the points.")
        String curveSays(String label, String yours, String total, String end, String endTotal);

        @Override
        @Message("You: {figure}")
        String you(String figure);

        @Override
        @Message("The points of the curve")
        String points();

        @Override
        @Message("Point")
        String point();

        @Override
        @Message("Meaning")
        String meaning();

        @Override
        @Message("{label} (yuan)")
        String pointValue(String label);

        @Override
        @Message("Total (yuan)")
        String pointTotal();

        @Override
        @Message("You")
        String youRow();

        @Override
        @Message("Your figure")
        String yourFigure();

        @Override
        @Message("about")
        String about();

        @Override
        @Message("Threshold: {award}")
        String threshold(String award);

        @Override
        @Message("Cap: {award}")
        String cap(String award);

        @Override
        @Message("Cap of the upper end: {award}")
        String capMost(String award);

        @Override
        @Message("Cap of the lower end: {award}")
        String capLeast(String award);

        @Override
        @Message("Why the other {awards} do not apply")
        String whyNot(int awards);

        @Override
        @Message("{failed} fail a condition; {unasked} belong to topics you left out and were not asked.")
        String whyNotLead(int failed, int unasked);

        @Override
        @Message("{failed} fail a condition.")
        String whyNotFailed(int failed);

        @Override
        @Message("A condition is not met")
        String failed();

        @Override
        @Message("Not asked")
        String notAsked();

        @Override
        @Message("{awards} {#if awards == 1}award{#else}awards{/if}")
        String count(int awards);

        @Override
        @Message("{awards} {#if awards == 1}award{#else}awards{/if}, not asked")
        String countNotAsked(int awards);

        @Override
        @Message("Award")
        String award();

        @Override
        @Message("Condition not met")
        String failing();

        @Override
        @Message("Your answer")
        String yours();

        @Override
        @Message("Needed")
        String need();

        @Override
        @Message("Titles not chosen ({awards})")
        String titlesNotChosen(int awards);

        @Override
        @Message("Other support, without an amount")
        String support();

        @Override
        @Message("Your answers")
        String answers();

        @Override
        @Message("You have not answered any question yet.")
        String noAnswers();

        @Override
        @Message("Start the check")
        String begin();

        @Override
        @Message("Who decides")
        String decision();

        @Override
        @Message("The {authority} decides whether and how much, within each year’s budget. This is a self-check: no application, no decision.")
        String decisionText(String authority);

        @Override
        @Message("Take the result with you")
        String take();

        @Override
        @Message("The address holds all your answers: bookmark or share it; nothing is stored here. Your browser’s Print makes a clean A4 dossier, on paper or as PDF.")
        String takeText();

        @Override
        @Message("The address of this result")
        String takeLink();

        @Override
        @Message("Download as CSV")
        String takeCsv();

        @Override
        @Message("Download as JSON")
        String takeJson();

        @Override
        @Message("Result")
        String printTitle();

        @Override
        @Message("A self-check: no application, no decision")
        String printNote();

        @Override
        @Message("Solid: at least; hatched: possible.")
        String printKey();

        @Override
        @Message("Checked for")
        String printDate();

        @Override
        @Message("Policy")
        String printPolicy();

        @Override
        @Message("Edition")
        String printEdition();

        @Override
        @Message("Now")
        String printNow();

        @Override
        @Message("Once {stage}")
        String printLater(String stage);

        @Override
        @Message("Awards and sums")
        String printAwards();

        @Override
        @Message("Award and clause")
        String printAward();

        @Override
        @Message("Sum")
        String printSum();

        @Override
        @Message("When")
        String printWhen();

        @Override
        @Message("Amount")
        String printAmount();

        @Override
        @Message("Total now")
        String printTotalNow();

        @Override
        @Message("Total once {stage}")
        String printTotalLater(String stage);

        @Override
        @Message("The other {awards}")
        String printRest(int awards);

        @Override
        @Message("{failed} fail a condition; {unasked} belong to topics left out and were not asked. The web page gives each reason.")
        String printRestText(int failed, int unasked);

        @Override
        @Message("The {authority} decides. This address gives the result again:")
        String printAgain(String authority);

        @Override
        @Message("Award;Section;Clause;Outcome;Kind of amount;At least (yuan);At most (yuan);Sum;Explanation;Id;Policy edition;Checked for")
        String columns();
    }
}
