package org.awardcheck.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.awardcheck.policy.Closest;
import org.awardcheck.policy.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a policy file that knows its place. Whatever it is asked for and is not, is reported as a fault with a
 * cure; all methods that return something throw {@link CatalogueFault.FaultException} for that.
 */
final class Item {
    private final Node node;
    private final Place place;

    /** The root of a file. */
    Item(Node node, String file) {
        this(node, new Place(file, line(node), ""));
    }

    private Item(Node node, Place place) {
        this.node = node;
        this.place = place;
    }

    Place place() {
        return place;
    }

    CatalogueFault fault(String problem, String cure) {
        return new CatalogueFault(place, problem, cure);
    }

    /** The entries of a mapping, in the order of the file. */
    Map<String, Item> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("this is not a mapping", "write it as 'key: value' pairs").thrown();
        }
        Map<String, Item> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Item key = child(tuple.getKeyNode(), "", line(tuple.getKeyNode()));
            String name = key.string();
            // A value that begins on a line of its own is looked for where its key is.
            if (entries.put(name, child(tuple.getValueNode(), name, key.place.line())) != null) {
                throw key.fault("'" + name + "' is here twice", "keep one of them").thrown();
            }
        }
        return entries;
    }

    /** The value of a key that may be absent. */
    Optional<Item> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** The value of a key that must be there. */
    Item get(String key) {
        return find(key).orElseThrow(() -> fault("'" + key + "' is missing", "add it").thrown());
    }

    /** Makes sure that no key is here but these. */
    Item only(Keys keys) {
        return only(keys.names());
    }

    /** Makes sure that no key is here but those of one of the shapes. */
    Item only(Shape.Either shapes) {
        return only(shapes.names());
    }

    private Item only(String... keys) {
        List<String> known = List.of(keys);
        for (var entry : entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue().fault("there is no key '" + entry.getKey() + "' here",
                        Closest.to(entry.getKey(), known).map(meant -> "did you mean '" + meant + "'?")
                                .orElse("use " + String.join(", ", keys))).thrown();
            }
        }
        return this;
    }

    /** The items of a list; each is called by its id where it has one, else by its number from 0. */
    List<Item> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("this is not a list", "write it as '- item' lines or as [item, item]").thrown();
        }
        List<Node> nodes = sequence.getValue();
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> child(nodes.get(i), name(nodes.get(i), i), line(nodes.get(i)))).toList();
    }

    /** The items of the list at a key; none if the key is absent. */
    List<Item> list(String key) {
        return find(key).map(Item::items).orElse(List.of());
    }

    /** A scalar as it is written; never blank. */
    String string() {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault("this is not a single value", "write one value here").thrown();
        }
        if (scalar.getValue().isBlank()) {
            throw fault("this is empty", "write something here").thrown();
        }
        return scalar.getValue();
    }

    boolean bool() {
        return switch (string()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("'" + string() + "' is neither true nor false", "write true or false").thrown();
        };
    }

    LocalDate date() {
        try {
            return LocalDate.parse(string());
        } catch (DateTimeParseException e) {
            throw fault("'" + string() + "' is no date", "write it as in 2023-01-31").thrown();
        }
    }

    /** Words in both languages that are shown as they are; a figure's name in them would be shown unfilled. */
    Text text() {
        Text words = bothLanguages();
        if (Template.hasBrace(words)) {
            throw fault("no figure can be filled in here", "write it without braces").thrown();
        }
        return words;
    }

    /** Words in both languages as they are written; see {@link Template} for those that name figures. */
    Text bothLanguages() {
        only("zh", "en");
        return new Text(get("zh").string(), get("en").string());
    }

    private Item child(Node child, String name, int line) {
        return new Item(child, new Place(place.file(), line, place.path().isEmpty() || name.isEmpty()
                ? place.path() + name : place.path() + "/" + name));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String name(Node node, int number) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("id")
                        && tuple.getValueNode() instanceof ScalarNode id) {
                    return id.getValue();
                }
            }
        }
        return Integer.toString(number);
    }
}
