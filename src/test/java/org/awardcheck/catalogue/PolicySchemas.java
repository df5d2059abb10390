package org.awardcheck.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON Schemas of the policy data, as editors use them. */
final class PolicySchemas {
    static final Path FOLDER = Path.of("target/policy-schema");
    private static final Pattern NAMED = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)\n");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(PolicySchemas::file));

    private PolicySchemas() {
    }

    /** What the schema that fits a file's place finds wrong with it. */
    static List<Error> errors(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "");
        String kind = List.of("editions", "edition", "numbers").contains(name) ? name : "clause";
        return errors(FOLDER.resolve(kind + ".schema.json"), file);
    }

    /** What the schema that a file names in its first line finds wrong with it. */
    static List<Error> errorsByItsOwnWord(Path file) {
        Matcher named = NAMED.matcher(text(file));
        if (!named.lookingAt()) {
            throw new IllegalArgumentException(file + " names no schema in its first line");
        }
        return errors(file.resolveSibling(named.group(1)).normalize(), file);
    }

    /** The schema of one value. */
    static Schema of(Scalar scalar) {
        return REGISTRY.getSchema(Shape.json(scalar.schema()), InputFormat.JSON);
    }

    /** What is wrong with a schema itself. */
    static List<Error> errorsOfSchema(Path schema) {
        return REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(text(schema), InputFormat.JSON);
    }

    private static List<Error> errors(Path schema, Path file) {
        return REGISTRY.getSchema(SchemaLocation.of(schema.toUri().toString())).validate(text(file), InputFormat.YAML);
    }

    private static String file(String iri) {
        return iri.startsWith("file:") ? text(Path.of(URI.create(iri))) : null;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
