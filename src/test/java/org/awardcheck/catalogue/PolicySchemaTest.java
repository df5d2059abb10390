package org.awardcheck.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas accept what the reader accepts, and refuse what a schema can refuse: the rest needs the whole edition.
 */
class PolicySchemaTest {
    private static final Path BAD = Path.of("src/test/resources/bad-catalogues");

    static Stream<Path> goodFiles() throws IOException {
        return Stream.of(yaml(Path.of("src/main/resources/policy")), yaml(Path.of("src/test/resources/two-editions")))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void everyPolicyFileFitsTheSchemaThatItNames(Path file) {
        assertEquals(List.of(), PolicySchemas.errorsByItsOwnWord(file));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaIsValid(Path schema) {
        assertEquals(List.of(), PolicySchemas.errorsOfSchema(schema));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyKeyHasADescriptionForTheEditorToShow(Path schema) throws IOException {
        List<String> undescribed = new ArrayList<>();
        collectUndescribed(new ObjectMapper().readTree(schema.toFile()), "", undescribed);
        assertEquals(List.of(), undescribed);
    }

    /** {@code refused-by-schema.txt} lists the bad catalogues that an editor marks before anything is built. */
    @Test
    void theSchemaRefusesJustTheBadCataloguesThatAreListed() throws IOException {
        List<String> refused = new ArrayList<>();
        try (Stream<Path> cases = Files.list(BAD)) {
            for (Path bad : cases.filter(Files::isDirectory).filter(PolicySchemaTest::isYaml).sorted().toList()) {
                if (yaml(bad).stream().anyMatch(file -> !PolicySchemas.errors(file).isEmpty())) {
                    refused.add(bad.getFileName().toString());
                }
            }
        }
        assertEquals(Files.readAllLines(BAD.resolve("refused-by-schema.txt")), refused);
        assertFalse(refused.contains("base"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money     | 2,000万           | true
            money     | 2000万            | true
            money     | 0.5万             | true
            money     | 0.0001万          | true
            money     | 20000000          | true
            money     | 20,000,000        | true
            money     | 1                 | true
            money     | 0                 | false
            money     | 0万               | false
            money     | 0.00001万         | false
            money     | 2,00万            | false
            money     | 20000,000         | false
            money     | 20.5              | false
            money     | 20万元            | false
            money     | ２０万            | false
            money     | -1                | false
            money     | 1000000000000     | true
            money     | 1000000000001     | false
            money     | true              | false
            threshold | 0                 | true
            threshold | 0万               | true
            threshold | 500万             | true
            threshold | -1                | false
            count     | 0                 | true
            count     | 10,000            | true
            count     | 1000000           | true
            count     | 1000001           | false
            count     | 1万               | false
            count     | 1.5               | false
            rate      | 8%                | true
            rate      | 12.5%             | true
            rate      | 0.01%             | true
            rate      | 100%              | true
            rate      | 100.00%           | true
            rate      | 100.01%           | false
            rate      | 101%              | false
            rate      | 0%                | false
            rate      | 0.00%             | false
            rate      | 0.001%            | false
            rate      | 8                 | false
            rate      | 0.08              | false
            rate      | 8 %               | false
            rate      | 8％               | false
            id        | new-build         | true
            id        | equipmentInvestment | true
            id        | small-2027        | true
            id        | New-build         | false
            id        | 5g                | false
            id        | new--build        | false
            id        | new_build         | false
            """)
    void schemaAndReaderAgreeOnHowAFigureOrIdIsWritten(String kind, String written, boolean accepted) {
        assertEquals(accepted, PolicySchemas.of(Scalar.valueOf(kind.toUpperCase(Locale.ROOT)))
                .validate(written, InputFormat.YAML).isEmpty(), "the schema");
        assertEquals(accepted, new FaultCollector().attempt(() -> reader(kind).apply(item(written))).isPresent(),
                "the reader");
    }

    private static Function<Item, Object> reader(String kind) {
        return switch (kind) {
            case "money" -> Numbers::money;
            case "threshold" -> Numbers::moneyOrZero;
            case "count" -> Numbers::count;
            case "rate" -> Numbers::rate;
            default -> new Ids()::take;
        };
    }

    private static Item item(String written) {
        return YamlFile.read(path -> Optional.of(written), "written.yaml");
    }

    static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(PolicySchemas.FOLDER)) {
            return files.sorted().toList();
        }
    }

    /** Only a closed object declares keys; elsewhere 'properties' refines keys that are declared already. */
    private static void collectUndescribed(JsonNode schema, String path, List<String> undescribed) {
        if (schema.has("properties") && schema.has("additionalProperties")) {
            schema.get("properties").properties().stream().filter(key -> !key.getValue().has("description"))
                    .forEach(key -> undescribed.add(path + "/" + key.getKey()));
        }
        schema.properties().forEach(part -> collectUndescribed(part.getValue(), path + "/" + part.getKey(),
                undescribed));
        schema.elements().forEachRemaining(part -> {
            if (schema.isArray()) {
                collectUndescribed(part, path, undescribed);
            }
        });
    }

    /** What is no YAML at all is for the parser to refuse. */
    private static boolean isYaml(Path bad) {
        return !bad.getFileName().toString().startsWith("file-");
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}
