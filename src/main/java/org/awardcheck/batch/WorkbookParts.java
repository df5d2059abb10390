package org.awardcheck.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is in a workbook besides its rows, and where these are. */
final class WorkbookParts {
    private static final String WORKBOOK = "xl/workbook.xml";

    private final WorkbookFile file;
    private final List<RichText> texts = new ArrayList<>();
    private CellStyles styles = new CellStyles();
    private boolean from1904;
    private String sheet;

    /** What a part refers to. */
    private record Relation(String type, String target) {
        boolean isTo(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    /**
     * Reads all but the rows.
     *
     * @throws IOException if it is no workbook, or one that cannot be read
     */
    WorkbookParts(WorkbookFile file) throws IOException {
        this.file = file;
        String workbook = file.has(rels("")) ? relations("").values().stream().filter(it -> it.isTo("officeDocument"))
                .map(Relation::target).findFirst().orElse(WORKBOOK) : WORKBOOK;
        Map<String, Relation> relations = relations(workbook);
        sheets(workbook, relations);
        for (Relation relation : relations.values()) {
            if (relation.isTo("sharedStrings") && file.has(relation.target())) {
                texts(file.keptPart(relation.target()));
            } else if (relation.isTo("styles") && file.has(relation.target())) {
                styles = CellStyles.read(file.keptPart(relation.target()));
            }
        }
    }

    private static String rels(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    private Map<String, Relation> relations(String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Map<String, Relation> relations = new HashMap<>();
        PartXml xml = file.keptPart(rels(part));
        while (xml.next()) {
            String target = xml.attribute("Target");
            relations.put(xml.attribute("Id"), new Relation(xml.attribute("Type"),
                    target.startsWith("/") ? target.substring(1) : folder + target));
        }
        return relations;
    }

    /** The first sheet that is not hidden; the first of all where each is. */
    private void sheets(String workbook, Map<String, Relation> relations) throws IOException {
        PartXml xml = file.keptPart(workbook);
        String hidden = null;
        while (sheet == null && xml.next() && !xml.name().equals("definedNames")) {
            Relation to = relations.get(xml.attribute("id"));
            if (xml.name().equals("workbookPr")) {
                from1904 = xml.isOn("date1904");
            } else if (xml.name().equals("sheet") && to != null && to.isTo("worksheet")) {
                boolean isHidden = xml.attribute("state").endsWith("idden");
                sheet = isHidden ? null : to.target();
                hidden = isHidden && hidden == null ? to.target() : hidden;
            }
        }
        sheet = sheet == null ? hidden : sheet;
        if (sheet == null) {
            throw new UnreadableException(BatchFaults.noWorkbook());
        }
    }

    private void texts(PartXml xml) throws IOException {
        while (xml.next()) {
            if (xml.name().equals("si")) {
                xml.begin();
                texts.add(RichText.read(xml));
            }
        }
    }

    /** Whether days are counted from 1904. */
    boolean isFrom1904() {
        return from1904;
    }

    /** The rows of the first sheet that is not hidden. */
    SheetRows rows() throws IOException {
        return new SheetRows(file.part(sheet), texts, styles);
    }
}
