package org.awardcheck.web.result;

import io.quarkus.qute.i18n.MessageBundle;

/** What the two totals say. */
@MessageBundle("totals")
public interface TotalsMessages {
    String nowTitle();
    String stageTitle();
    String least();
    String most();
    String dash();
    String exactly();
    String same(String sum);
    String firm(String sum, int awards);
    String firmWithRanges(String sum, int awards, int ranges);
    String noFloor(String sum, int ceilings);
    String noFloorOfRanges(String sum, int ranges);
    String noFloorOfBoth(String sum, int ranges, int ceilings);
    String uncounted(int awards);
    String uncountedCapped(int awards, String amount);
    String nothingNow();
    String added(String awards);
    String addedSum(String awards, String sum);
    String addedInPlace(String awards, String sum, String replaced, String before);
    String addedUnstated(String award, String amount);
    String addedNothing();
    String stays();
    String notCounted(int awards, String amount);
    String unchanged();
    String unchangedButOpen(int open);
    String barLabel(String sum);
}
