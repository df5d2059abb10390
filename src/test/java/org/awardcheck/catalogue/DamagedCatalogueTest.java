package org.awardcheck.catalogue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a line of a good catalogue, it still loads or is refused with faults; nothing else escapes. */
class DamagedCatalogueTest {
    private static final Map<String, String> BASE = Stream.of("editions", "small/edition", "small/projects",
            "small/honours")
            .map(name -> name + ".yaml").collect(Collectors.toMap(Function.identity(),
                    file -> FolderFiles.in("bad-catalogues/base").read(file).orElseThrow()));
    private static final List<String> VALUES = List.of("", "x", "-1", "[]", "{}", "[x, {x: [x]}]", "{x: {x: x}}",
            "&a [*a]", "*x", "|");

    static Set<String> files() {
        return new TreeSet<>(BASE.keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aDamagedLineIsToldOrDoesNoHarm(String file) {
        List<String> lines = BASE.get(file).lines().toList();
        int refused = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (List<String> damaged : damages(lines, i)) {
                refused += isRefused(file, damaged) ? 1 : 0;
            }
        }
        assertTrue(refused > lines.size(), "only " + refused + " damages were refused");
    }

    /** The line taken out, doubled, indented further, and with each of the values in the place of each of its own. */
    private static List<List<String>> damages(List<String> lines, int at) {
        String line = lines.get(at);
        List<List<String>> damages = new ArrayList<>(List.of(with(lines, at, List.of()),
                with(lines, at, List.of(line, line)), with(lines, at, List.of("  " + line))));
        for (String start : List.of(": ", "- ", "[")) {
            for (int from = line.indexOf(start); from >= 0; from = line.indexOf(start, from + 1)) {
                String before = line.substring(0, from + start.length());
                String after = line.substring(from + start.length()).replaceFirst("^[^,\\]}]*", "");
                VALUES.forEach(value -> damages.add(with(lines, at, List.of(before + value + after))));
            }
        }
        return damages;
    }

    private static List<String> with(List<String> lines, int at, List<String> instead) {
        List<String> damaged = new ArrayList<>(lines.subList(0, at));
        damaged.addAll(instead);
        damaged.addAll(lines.subList(at + 1, lines.size()));
        return damaged;
    }

    private static boolean isRefused(String file, List<String> damaged) {
        String content = String.join("\n", damaged);
        try {
            Catalogue.load(path -> Optional.ofNullable(path.equals(file) ? content : BASE.get(path)));
            return false;
        } catch (BrokenCatalogueException e) {
            assertFalse(e.faults().isEmpty());
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            return fail("what escapes is no fault of the catalogue, for\n" + content, e);
        }
    }
}
