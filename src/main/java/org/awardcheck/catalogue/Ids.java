package org.awardcheck.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Ids: what they look like, and that each stands for one thing. */
final class Ids {
    static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9]*(-[a-z0-9]+)*");

    private final Map<String, Place> taken = new HashMap<>();

    /**
     * Takes an id, so that nothing else can.
     *
     * @throws CatalogueFault.FaultException if it is malformed or taken
     */
    String take(Item item) {
        String id = item.string();
        if (!ID.matcher(id).matches()) {
            throw item.fault("'" + id + "' is no id", "begin with a small Latin letter, and use letters, figures and "
                    + "single hyphens").thrown();
        }
        Place first = taken.putIfAbsent(id, item.place());
        if (first != null) {
            throw item.fault("the id '" + id + "' is taken by " + first, "choose another").thrown();
        }
        return id;
    }

    /** The items by id; one whose id is malformed or taken is reported and left out. */
    static Map<String, Item> distinct(List<Item> items, FaultCollector faults) {
        Ids ids = new Ids();
        Map<String, Item> byId = new LinkedHashMap<>();
        for (Item item : items) {
            faults.attempt(() -> ids.take(item.get("id"))).ifPresent(id -> byId.put(id, item));
        }
        return byId;
    }
}
