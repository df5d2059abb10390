package org.awardcheck.web.result;

import io.quarkus.qute.i18n.MessageBundle;

/** What the curve of an investment says. */
@MessageBundle("curve")
public interface CurveMessages {
    String title(String label);
    String lead();
    String around();
    String caps();
    String unit();
    String axis(String label);
    String says(String label, String yours, String total);
    String saysCaps(String label, String end, String endTotal);
    String you(String figure);
    String points();
    String point();
    String meaning();
    String pointValue(String label);
    String pointTotal();
    String youRow();
    String yourFigure();
    String about();
    String threshold(String award);
    String cap(String award);
    String capMost(String award);
    String capLeast(String award);
}
