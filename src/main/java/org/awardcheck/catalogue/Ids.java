package org.awardcheck.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Ids: what they look like, and that each stands for one thing. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9]*(-[a-z0-9]+)*");

    private Ids() {
    }

    /** The items by id. @throws CatalogueFault.FaultException if two share one, or one is malformed */
    static Map<String, Item> distinct(List<Item> items) {
        Map<String, Item> byId = new LinkedHashMap<>();
        for (Item item : items) {
            Item id = item.get("id");
            if (!ID.matcher(id.string()).matches()) {
                throw id.fault("'" + id.string() + "' is no id", "use Latin letters, figures and hyphens").thrown();
            }
            Item first = byId.put(id.string(), item);
            if (first != null) {
                throw id.fault("the id '" + id.string() + "' is taken by " + first.place(), "choose another").thrown();
            }
        }
        return byId;
    }
}
