package org.awardcheck.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Chinese and English say the same things. Qute looks for neither a message that English lacks, which comes out in
 * Chinese without a word, nor one that is in a file twice, of which it takes the first.
 */
class MessageBundlesTest {
    private static final Path FILES = Path.of("src/main/resources/messages");
    private static final Pattern PARAMETER = Pattern.compile("[{ ]([a-z][A-Za-z]*)(?=[}. ])");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Chinese words that English messages use as such. */
    private static final Pattern ALLOWED = Pattern.compile("万元|中文");

    static Stream<Class<?>> bundles() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.awardcheck.web").stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class)).map(JavaClass::reflect);
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static Map<String, String> words(Class<?> bundle, String language) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FILES.resolve(name(bundle) + "_" + language + ".properties"))) {
            String[] parts = line.split("=", 2);
            assertNull(words.put(parts[0], parts[1]), line);
            assertFalse(parts[1].isEmpty() || parts[1].endsWith("\\"), line);
            assertEquals(parts[1].strip(), parts[1], "space that gets lost");
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsInBothLanguagesInTheSameOrderWithTheSameParameters(Class<?> bundle) throws IOException {
        Map<String, String> zh = words(bundle, "zh");
        Map<String, String> en = words(bundle, "en");
        assertEquals(List.copyOf(zh.keySet()), List.copyOf(en.keySet()));
        assertEquals(Arrays.stream(bundle.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet()),
                zh.keySet());
        assertAll(Arrays.stream(bundle.getDeclaredMethods()).map(message -> () -> {
            String name = message.getName();
            assertEquals(parameters(message, zh.get(name)), parameters(message, en.get(name)), name);
            assertFalse(HAN.matcher(ALLOWED.matcher(en.get(name)).replaceAll("")).find(), name);
        }));
    }

    @Test
    void everyFileBelongsToABundle() throws IOException {
        Set<String> expected = bundles().flatMap(bundle -> Stream.of("_en", "_zh")
                .map(end -> name(bundle) + end + ".properties")).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FILES)) {
            assertEquals(expected, files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    /** The parameters that a message's words use. */
    private static Set<String> parameters(Method message, String words) {
        Set<String> declared = Arrays.stream(message.getParameters()).map(Parameter::getName)
                .collect(Collectors.toSet());
        return PARAMETER.matcher(words).results().map(result -> result.group(1)).filter(declared::contains)
                .collect(Collectors.toSet());
    }
}
