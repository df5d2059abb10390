package org.awardcheck.web.about;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page about the check says. */
@MessageBundle("about")
public interface AboutMessages {
    String description();
    String lead();
    String contents();
    String policy();
    String policyTitle();
    String policyNumber();
    String policyIssuer();
    String policyPeriod();
    String policyAuthority();
    String policyAuthorityWords(String authority);
    String policyAwards();
    String policyAwardsWords(int awards, int support);
    String policyText();
    String browse(int awards);
    String notThis();
    String notApplication();
    String notDecision(String authority);
    String notPromise();
    String notAdvice();
    String sums();
    String kinds();
    String kindMark();
    String kindTotal();
    String exactMeaning();
    String rangeMeaning();
    String upToMeaning();
    String unstatedMeaning();
    String exactTotal();
    String rangeTotal();
    String upToTotal();
    String unstatedTotal();
    String twoTotals();
    String rounding();
    String units();
    String unknown();
    String groups();
    String groupsLead();
    String readings();
    String readingsLead();
    String privacyAddress();
    String privacyCookies();
    String privacyLogs();
    String privacyShare();
    String privacyCarriers();
    String accessibility();
    String accessibilityAim();
    String accessibilityCan();
    String canKeyboard();
    String canReader();
    String canZoom();
    String canContrast();
    String canPrint();
    String accessibilityLimits();
    String accessibilityReport();
    String contact();
    String operator();
    String government();
    String notGovernment(String authority);
    String sourceCode();
    String sourceLink();
}
