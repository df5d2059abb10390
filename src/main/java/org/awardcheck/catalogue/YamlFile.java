package org.awardcheck.catalogue;

import java.io.StringReader;
import java.util.Locale;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns a policy file into its root item. */
final class YamlFile {
    private YamlFile() {
    }

    /** @throws CatalogueFault.FaultException if there is no such file, or it is no YAML */
    static Item read(PolicyFiles files, String path) {
        String content = files.read(path).orElseThrow(() -> fault(path, 0, "there is no such file",
                "add it, or take its name out of the file that lists it"));
        requireUtf8(content, path);
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(content));
            if (root == null) {
                throw fault(path, 0, "the file is empty", "fill it, or take its name out of the file that lists it");
            }
            return new Item(root, path);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw fault(path, line, "this is no YAML: " + e.getProblem(),
                    "mend the line, often a quote, a colon or the indentation");
        } catch (ReaderException e) {
            String problem = String.format(Locale.ROOT, "an invisible character (U+%04X) is here", e.getCodePoint());
            throw fault(path, lineAt(content, e.getPosition()), problem,
                    "delete it, and type the words around it anew");
        } catch (YAMLException e) {
            throw fault(path, 0, "this is no YAML: " + e.getMessage(), "make the file shorter and simpler");
        }
    }

    /** Text in another encoding is not refused by itself: it comes out as replacement characters. */
    private static void requireUtf8(String content, String path) {
        int garbled = content.indexOf('\uFFFD');
        if (garbled >= 0) {
            throw fault(path, lineAt(content, garbled), "the file is not in UTF-8", "save it in the encoding UTF-8");
        }
    }

    private static int lineAt(String content, int position) {
        return 1 + (int) content.chars().limit(position).filter(c -> c == '\n').count();
    }

    private static CatalogueFault.FaultException fault(String path, int line, String problem, String cure) {
        return new CatalogueFault(new Place(path, line, ""), problem, cure).thrown();
    }
}
