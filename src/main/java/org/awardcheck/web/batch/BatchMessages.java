package org.awardcheck.web.batch;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages for many projects say. */
@MessageBundle("batch")
public interface BatchMessages {
    String title();
    String description();
    String lead(int awards);
    String template();
    String templateText();
    String templateXlsx();
    String templateCsv();
    String rules();
    String ruleEmpty();
    String ruleColumns();
    String ruleMoney();
    String ruleSeveral();
    String ruleSheet();
    String upload();
    String file();
    String fileHint(String limit);
    String as();
    String asPage();
    String asPageNote();
    String asXlsx();
    String asXlsxNote();
    String asCsv();
    String asCsvNote();
    String submit();
    String kept();
    String programs();
    String reportTitle();
    String read(long read, long assessed, long refused);
    String incomplete();
    String faults();
    String faultsText();
    String toFaults();
    String inRow(long line);
    String moreFaults(long count);
    String readAs();
    String readAsText();
    String toReadAs();
    String sums();
    String sumsText();
    String sections();
    String awards();
    String awardsAndOpen(int awards, int open);
    String atStage();
    String projects();
    String section();
    String project();
    String count();
    String awardCount();
    String now();
    String later();
    String all();
    String none();
    String moreProjects(long count);
    String again();
}
