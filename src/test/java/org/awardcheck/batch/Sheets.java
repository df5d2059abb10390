package org.awardcheck.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.FactType;
import org.dhatim.fastexcel.Worksheet;

/** Worked cases as sheets, and sheets of results as the lines that NDJSON would have. */
final class Sheets {
    private static final FactList FACTS = PublishedPolicy.EDITIONS.policies().get(0).facts();

    private Sheets() {
    }

    /** @param isLabelled whether facts and options go by their Chinese labels, and money by 万元 */
    static List<List<String>> rows(List<JsonNode> cases, boolean isLabelled) {
        Set<String> used = new TreeSet<>();
        cases.forEach(it -> it.get("answers").fieldNames().forEachRemaining(used::add));
        List<Fact> facts = used.stream().map(id -> FACTS.find(id).orElseThrow()).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of("project"), facts.stream().map(fact -> !isLabelled ? fact.id()
                : fact.label().zh() + (fact.type() == FactType.MONEY ? "（万元）" : ""))).toList());
        // With a name, since a row without anything is no project.
        cases.forEach(it -> rows.add(Stream.concat(Stream.of("case"), facts.stream()
                .map(fact -> cell(fact, it.get("answers").get(fact.id()), isLabelled))).toList()));
        return rows;
    }

    private static String cell(Fact fact, JsonNode answer, boolean isLabelled) {
        if (answer == null) {
            return "";
        }
        if (answer.isArray()) {
            return answer.isEmpty() ? "none" : String.join(isLabelled ? "、" : ";", StreamSupport
                    .stream(answer.spliterator(), false).map(it -> option(fact, it.textValue(), isLabelled)).toList());
        }
        if (answer.isTextual()) {
            return option(fact, answer.textValue(), isLabelled);
        }
        if (answer.isBoolean()) {
            return isLabelled ? answer.booleanValue() ? "是" : "否" : answer.booleanValue() ? "yes" : "no";
        }
        if (!isLabelled || fact.type() != FactType.MONEY) {
            return answer.asText();
        }
        // What may be a slip is taken with its unit alone.
        return BigDecimal.valueOf(answer.longValue(), 4).toPlainString()
                + (answer.longValue() > fact.plausible().orElseThrow() ? "万元" : "");
    }

    private static String option(Fact fact, String id, boolean isLabelled) {
        return isLabelled ? fact.option(id).orElseThrow().label().zh() : id;
    }

    static String csv(List<JsonNode> cases, boolean isLabelled) {
        StringWriter csv = new StringWriter();
        CsvWriter writer = CsvWriter.builder().bufferSize(0).build(csv);
        rows(cases, isLabelled).forEach(writer::writeRecord);
        return csv.toString();
    }

    /** The same as a workbook, with numbers as numbers. */
    static byte[] xlsx(List<JsonNode> cases, boolean isLabelled) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("cases");
            List<List<String>> rows = rows(cases, isLabelled);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String cell = rows.get(row).get(column);
                    if (cell.matches("[0-9.]+")) {
                        sheet.value(row, column, Double.valueOf(cell));
                    } else if (!cell.isEmpty()) {
                        sheet.value(row, column, cell);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    /** A sheet of a workbook as another library reads it, written as CSV. */
    static byte[] asCsv(byte[] xlsx, String name) throws IOException {
        StringWriter csv = new StringWriter().append('\uFEFF');
        CsvWriter writer = CsvWriter.builder().bufferSize(0).build(csv);
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            Sheet sheet = workbook.getSheet(name);
            int width = sheet.getRow(0).getLastCellNum();
            DataFormatter shown = new DataFormatter(Locale.ROOT);
            for (Row row : sheet) {
                writer.writeRecord(IntStream.range(0, width).mapToObj(row::getCell).map(shown::formatCellValue)
                        .toList());
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> read(byte[] csv) {
        return CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8).substring(1)).stream()
                .toList();
    }

    /** What NDJSON would have said; a sheet has no summary, so the rows are counted. */
    static List<JsonNode> asTotals(byte[] csv) {
        List<JsonNode> lines = new ArrayList<>();
        for (NamedCsvRecord row : read(csv)) {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            for (String total : List.of("now", "potential")) {
                line.withObject("/totals/" + total).put("minimum", Long.parseLong(row.getField(total + "Minimum")))
                        .put("maximum", Long.parseLong(row.getField(total + "Maximum")));
            }
            lines.add(line);
        }
        lines.add(summary(lines.size()));
        return lines;
    }

    static List<JsonNode> asAwards(byte[] csv) {
        List<JsonNode> lines = new ArrayList<>();
        for (NamedCsvRecord row : read(csv)) {
            ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", row.getField("award"))
                    .put("status", row.getField("status"));
            if (!row.getField("kind").isEmpty()) {
                line.putObject("amount").put("kind", row.getField("kind"));
            }
            for (String end : List.of("minimum", "maximum")) {
                if (!row.getField(end).isEmpty()) {
                    line.withObject("/amount").put(end, Long.parseLong(row.getField(end)));
                }
            }
            lines.add(line);
        }
        lines.add(summary(0));
        return lines;
    }

    private static ObjectNode summary(int assessed) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.putObject("summary").put("assessed", assessed);
        return line;
    }
}
