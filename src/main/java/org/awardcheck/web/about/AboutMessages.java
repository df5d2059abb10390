package org.awardcheck.web.about;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about the check says. */
@MessageBundle("about")
public interface AboutMessages {
    @Message("如何测算")
    String title();

    @Message("湖州奖励自测依据哪份政策、怎样计算、保不保存回答，以及无障碍声明。")
    String description();

    @Message("依据什么、怎样计算、不做什么。")
    String lead();

    @Message("本页内容")
    String contents();

    @Message("依据的政策")
    String policy();

    @Message("名称")
    String policyTitle();

    @Message("文号")
    String policyNumber();

    @Message("印发")
    String policyIssuer();

    @Message("期限")
    String policyPeriod();

    @Message("{from}至{to}")
    String periodWords(String from, String to);

    @Message("负责部门")
    String policyAuthority();

    @Message("现金奖励")
    String policyAwards();

    @Message("{awards}项，另有{support}项没有单项金额的支持")
    String policyAwardsWords(int awards, int support);

    @Message("奖励的名称、条件和数额取自这份政策，条款按部分和标题注明。说明文字是本站自己写的，以政策原文为准。")
    String policyText();

    @Message("看全部{awards}项奖励")
    String browse(int awards);

    @Message("它不是什么")
    String notThis();

    @Message("不是申报：这里不收材料，也不转交给任何部门。")
    String notApplication();

    @Message("不是认定：是否给予、给多少，由{authority}决定。")
    String notDecision(String authority);

    @Message("不是承诺：算出准确金额的，也可能因预算、名额或后来的细则而不同。")
    String notPromise();

    @Message("不是法律或财务意见。")
    String notAdvice();

    @Message("金额怎样算")
    String sums();

    @Message("金额有四种写法")
    String kinds();

    @Message("写法")
    String kindMark();

    @Message("意思")
    String kindMeaning();

    @Message("合计里")
    String kindTotal();

    @Message("最低和最高都计入")
    String exactTotal();

    @Message("计入最低和最高")
    String rangeTotal();

    @Message("最低计0，最高计上限")
    String upToTotal();

    @Message("不计入，另写明项数")
    String unstatedTotal();

    @Message("*两个合计。*“现在”只算已经符合的；“以后”再加上只等项目进度的。每个合计都有最低和最高。")
    String twoTotals();

    @Message("*取整。*按比例算出的金额舍去不足一元的部分，再与上限比较。")
    String rounding();

    @Message("*单位。*填写用万元。中文页面用万元，精确到元；英文页面用元。")
    String units();

    @Message("*不知道的回答。*不知道就是不知道，不当作“是”，也不当作“否”；相关的奖励列为“未定”。")
    String unknown();

    @Message("只算一次的奖励")
    String groups();

    @Message("下面每一组在合计里只算一次，从组内最高的最低额到最高的最高额。")
    String groupsLead();

    @Message("我们怎样理解政策")
    String readings();

    @Message("政策留有余地的地方，我们写明自己的理解。单项奖励的理解写在那一项的页面上。")
    String readingsLead();

    @Message("隐私")
    String privacy();

    @Message("*回答只在网址里。*本站不存储您的回答，没有账户，没有数据库。")
    String privacyAddress();

    @Message("*没有Cookie，没有统计，没有第三方。*页面不向别的网站请求任何东西。")
    String privacyCookies();

    @Message("*不写进日志。*程序不记录网址里的回答。")
    String privacyLogs();

    @Message("*请留意。*网址会留在您的浏览记录里；把链接发给别人，对方就能看到您的回答。公用电脑上用完请清除记录。")
    String privacyShare();

    @Message("*途中。*托管和网络服务可能记录访问的网址，这由它们的经营者负责。")
    String privacyCarriers();

    @Message("无障碍声明")
    String accessibility();

    @Message("本站的目标是符合《网页内容无障碍指南》WCAG 2.2的AA级。")
    String accessibilityAim();

    @Message("您可以：")
    String accessibilityCan();

    @Message("只用键盘完成全部操作，焦点始终看得见")
    String canKeyboard();

    @Message("用读屏软件听到全部内容；图表都有内容相同的表格")
    String canReader();

    @Message("放大到400%，或在320像素宽的屏幕上使用")
    String canZoom();

    @Message("使用深色模式、高对比度模式，或关闭JavaScript")
    String canContrast();

    @Message("打印出来看")
    String canPrint();

    @Message("已知的不足：政策的正式名称只有中文，英文页面上保留原文；附带的政策原件不由本站提供。")
    String accessibilityLimits();

    @Message("遇到障碍，请告诉我们，并说明页面和所用的辅助技术。")
    String accessibilityReport();

    @Message("联系我们")
    String contact();

    @Message("本站没有配置联系方式。")
    String noContact();

    @Message("谁提供本站")
    String operator();

    @Message("本站由{operator}提供。")
    String operatorIs(String operator);

    @Message("本站没有写明提供者。")
    String operatorNone();

    @Message("这是政府部门提供的自测工具。")
    String government();

    @Message("这不是政府网站，与{authority}没有隶属关系。")
    String notGovernment(String authority);

    @Message("程序和政策数据是公开的，可以核对每一个数字：")
    String sourceCode();

    @Message("查看源代码")
    String sourceLink();

    /** The same in English. */
    @Localized("en")
    interface English extends AboutMessages {
        @Override
        @Message("How it works")
        String title();

        @Override
        @Message("Which policy the Huzhou award check follows, how it reckons, what becomes of your answers, and its accessibility statement.")
        String description();

        @Override
        @Message("What it follows, how it reckons, and what it does not do.")
        String lead();

        @Override
        @Message("On this page")
        String contents();

        @Override
        @Message("The policy")
        String policy();

        @Override
        @Message("Title")
        String policyTitle();

        @Override
        @Message("Number")
        String policyNumber();

        @Override
        @Message("Issued by")
        String policyIssuer();

        @Override
        @Message("Period")
        String policyPeriod();

        @Override
        @Message("{from} to {to}")
        String periodWords(String from, String to);

        @Override
        @Message("Run and decided by")
        String policyAuthority();

        @Override
        @Message("Cash awards")
        String policyAwards();

        @Override
        @Message("{awards}, and {support} kinds of support without an amount")
        String policyAwardsWords(int awards, int support);

        @Override
        @Message("Names, conditions and figures come from this policy; clauses are cited by section and heading. The explanations are our own words, and the policy’s text prevails.")
        String policyText();

        @Override
        @Message("Browse all {awards} awards")
        String browse(int awards);

        @Override
        @Message("What it is not")
        String notThis();

        @Override
        @Message("It is no application: it takes no papers and passes nothing on.")
        String notApplication();

        @Override
        @Message("It is no decision: the {authority} decides whether and how much is paid.")
        String notDecision(String authority);

        @Override
        @Message("It is no promise: even an exact sum may turn out otherwise, through budgets, quotas or later rules.")
        String notPromise();

        @Override
        @Message("It is no legal or financial advice.")
        String notAdvice();

        @Override
        @Message("How sums are made")
        String sums();

        @Override
        @Message("Four kinds of amount")
        String kinds();

        @Override
        @Message("Kind")
        String kindMark();

        @Override
        @Message("Meaning")
        String kindMeaning();

        @Override
        @Message("In totals")
        String kindTotal();

        @Override
        @Message("At both ends")
        String exactTotal();

        @Override
        @Message("Least and most")
        String rangeTotal();

        @Override
        @Message("0 and the ceiling")
        String upToTotal();

        @Override
        @Message("Left out, and counted in words")
        String unstatedTotal();

        @Override
        @Message("*Two totals.* “Now” counts what may be had now; “later” adds what only waits for the project’s stage. Each has a least and a most.")
        String twoTotals();

        @Override
        @Message("*Rounding.* A percentage is rounded down to whole yuan before its cap is applied.")
        String rounding();

        @Override
        @Message("*Units.* You enter 万元 (10,000 yuan). Chinese pages speak of 万元, English pages of full yuan; both are exact.")
        String units();

        @Override
        @Message("*Unknown answers.* What you do not know counts neither as yes nor as no; the awards that hang on it stay open.")
        String unknown();

        @Override
        @Message("Awards that count once")
        String groups();

        @Override
        @Message("Each of these groups counts once in a total, from the highest least to the highest most in it.")
        String groupsLead();

        @Override
        @Message("How we read the policy")
        String readings();

        @Override
        @Message("Where the policy leaves room we say how we read it. Readings on one award stand on that award’s page.")
        String readingsLead();

        @Override
        @Message("Privacy")
        String privacy();

        @Override
        @Message("*Your answers are in the address alone.* We store none of them: no account, no database.")
        String privacyAddress();

        @Override
        @Message("*No cookies, no analytics, no third parties.* The pages ask nothing of other sites.")
        String privacyCookies();

        @Override
        @Message("*Not in our logs.* The program writes no answers to any log.")
        String privacyLogs();

        @Override
        @Message("*Mind the link.* The address stays in your browser’s history, and whoever gets the link sees your answers. On a shared computer, clear the history afterwards.")
        String privacyShare();

        @Override
        @Message("*On the way.* Hosts and networks may record addresses that are visited; that is up to those who run them.")
        String privacyCarriers();

        @Override
        @Message("Accessibility statement")
        String accessibility();

        @Override
        @Message("We aim to meet level AA of the Web Content Accessibility Guidelines, WCAG 2.2.")
        String accessibilityAim();

        @Override
        @Message("You should be able to:")
        String accessibilityCan();

        @Override
        @Message("do everything with the keyboard, always seeing where the focus is")
        String canKeyboard();

        @Override
        @Message("hear everything in a screen reader; every chart has a table that says the same")
        String canReader();

        @Override
        @Message("zoom to 400%, or use a screen 320 pixels wide")
        String canZoom();

        @Override
        @Message("use dark mode, high contrast, or no JavaScript")
        String canContrast();

        @Override
        @Message("read it on paper")
        String canPrint();

        @Override
        @Message("Known limits: official names of documents exist in Chinese alone and are kept so on English pages; the policy’s own text is not part of this site.")
        String accessibilityLimits();

        @Override
        @Message("If something is in your way, tell us on which page and with which assistive technology.")
        String accessibilityReport();

        @Override
        @Message("Contact us")
        String contact();

        @Override
        @Message("This site has no contact configured.")
        String noContact();

        @Override
        @Message("Who runs this site")
        String operator();

        @Override
        @Message("This site is run by {operator}.")
        String operatorIs(String operator);

        @Override
        @Message("This site does not name who runs it.")
        String operatorNone();

        @Override
        @Message("It is a self-check by a government body.")
        String government();

        @Override
        @Message("It is not a government site and does not belong to the {authority}.")
        String notGovernment(String authority);

        @Override
        @Message("Program and policy data are open, so that every figure can be checked:")
        String sourceCode();

        @Override
        @Message("See the source code")
        String sourceLink();
    }
}
