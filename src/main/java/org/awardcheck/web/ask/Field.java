package org.awardcheck.web.ask;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.policy.FactType;

/**
 * One fact to be answered, with what was typed.
 *
 * @param name    the control's name and the first one's id
 * @param unit    what a count counts; null for everything else
 * @param typed   what is in the box
 * @param chosen  the values that are chosen, 'none' and 'unknown' among them
 * @param error   what is wrong with it; null if nothing is
 * @param groups  what can be chosen
 * @param example a sum that could be typed, in 万元; null for what is no sum of money
 * @param yuan    the same in yuan
 */
@TemplateData
public record Field(String name, FactType type, String label, String unit, String typed, List<String> chosen,
        String error, List<ChoiceGroup> groups, String example, String yuan) {

    public boolean isMoney() {
        return type == FactType.MONEY;
    }

    public boolean isNumber() {
        return type.isNumber();
    }

    public boolean isBoolean() {
        return type == FactType.BOOLEAN;
    }

    /** Whether any of the options may be chosen. */
    public boolean isMulti() {
        return type == FactType.MULTI;
    }

    public boolean isChosen(String value) {
        return chosen.contains(value);
    }

    public boolean isWrong() {
        return error != null;
    }

    /** The ids of what describes the control, the question's own hint first where the field stands alone. */
    public String describedBy() {
        String ids = (isMoney() ? name + "-unit-hint" : "") + (isWrong() ? " " + name + "-error" : "");
        return ids.strip();
    }
}
