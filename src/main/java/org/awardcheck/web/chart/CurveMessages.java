package org.awardcheck.web.chart;

import io.quarkus.qute.i18n.MessageBundle;

/** What a curve says. */
@MessageBundle("curve")
public interface CurveMessages {
    String title(String label);
    String others();
    String conditions();
    String key();
    String around();
    String aroundBoth();
    String caps();
    String unit(String sum);
    String axis(String label);
    String says(String label, String value, String sum, String money);
    String saysBoth(String label);
    String saysCaps(String label, String value, String sum, String money);
    String you(String figure);
    String points();
    String point();
    String pointValue(String label);
    String pointSum(String sum);
    String youRow();
    String yourFigure();
    String variantFigure();
    String about();
    String threshold();
    String cap();
    String capMost();
    String capLeast();
}
