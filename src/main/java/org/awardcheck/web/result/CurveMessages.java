package org.awardcheck.web.result;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the curve of an investment says. */
@MessageBundle("curve")
public interface CurveMessages {
    @Message("{label}多少，奖励多少")
    String title(String label);

    @Message("其他回答不变。粗线是至少，细线是至多，斜线是两者之间。")
    String lead();

    @Message("您的数字附近")
    String around();

    @Message("直到封顶")
    String caps();

    @Message("合计，万元")
    String unit();

    @Message("{label}（万元）")
    String axis(String label);

    @Message("折线图，您的数字附近：{label}为{yours}时，合计{total}。各点见下表。")
    String says(String label, String yours, String total);

    @Message("折线图，直到封顶：{label}到{end}时，合计{endTotal}。各点见下表。")
    String saysCaps(String label, String end, String endTotal);

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

    /** The same in English. */
    @Localized("en")
    interface English extends CurveMessages {
        @Override
        @Message("How the total grows: {label}")
        String title(String label);

        @Override
        @Message("Other answers unchanged. Thick line: at least. Thin line: at most. Hatching: in between.")
        String lead();

        @Override
        @Message("Around your figure")
        String around();

        @Override
        @Message("Up to the caps")
        String caps();

        @Override
        @Message("total, million yuan")
        String unit();

        @Override
        @Message("{label} (million yuan)")
        String axis(String label);

        @Override
        @Message("Line chart around your figure: with {label} at {yours} the total is {total}. The table below gives the points.")
        String says(String label, String yours, String total);

        @Override
        @Message("Line chart up to the caps: with {label} at {end} the total is {endTotal}. The table below gives the points.")
        String saysCaps(String label, String end, String endTotal);

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
    }
}
