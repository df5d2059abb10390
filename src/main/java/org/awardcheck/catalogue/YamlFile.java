package org.awardcheck.catalogue;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Turns a policy file into its root item. */
final class YamlFile {
    private YamlFile() {
    }

    /** @throws CatalogueFault.FaultException if there is no such file, or it is no YAML */
    static Item read(PolicyFiles files, String path) {
        String content = files.read(path).orElseThrow(() -> fault(path, 0, "there is no such file",
                "add it, or take its name out of the file that lists it"));
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(content));
            if (root == null) {
                throw fault(path, 0, "the file is empty", "fill it, or take its name out of the file that lists it");
            }
            return new Item(root, path, "");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw fault(path, line, "this is no YAML: " + e.getProblem(),
                    "mend the line, often a quote, a colon or the indentation");
        }
    }

    private static CatalogueFault.FaultException fault(String path, int line, String problem, String cure) {
        return new CatalogueFault(new Place(path, line, ""), problem, cure).thrown();
    }
}
