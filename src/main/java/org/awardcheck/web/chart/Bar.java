package org.awardcheck.web.chart;

import io.quarkus.qute.TemplateData;
import org.awardcheck.eligibility.Total;

/**
 * A bar whose solid part is sure and whose hatched part is possible; lengths are shares of the whole scale. A solid
 * part that is not there has no length, and then SVG draws nothing.
 *
 * @param solid   how long the solid part is
 * @param hatched how long the hatched part is
 */
@TemplateData
public record Bar(String solid, String hatched) {

    public static Bar of(Total total, Scale scale) {
        return new Bar(scale.share(total.minimum()), scale.share(total.maximum() - total.minimum()));
    }

    /** Whether it has a part that is only possible. */
    public boolean isHatched() {
        return !hatched.equals("0.0%");
    }
}
