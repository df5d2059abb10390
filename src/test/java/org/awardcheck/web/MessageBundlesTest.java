package org.awardcheck.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese and English say the same things: a message that English lacks would come out in Chinese without a word. */
class MessageBundlesTest {
    private static final Pattern PARAMETER = Pattern.compile("[{ ]([a-z][A-Za-z]*)(?=[}. ])");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Chinese words that English messages use as such. */
    private static final Pattern ALLOWED = Pattern.compile("万元|中文");

    static Stream<Class<?>> bundles() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.awardcheck.web").stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class)).map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsInBothLanguagesWithTheSameParameters(Class<?> bundle) {
        Class<?> english = Arrays.stream(bundle.getDeclaredClasses())
                .filter(type -> type.isAnnotationPresent(Localized.class)).findFirst().orElseThrow();
        assertEquals("en", english.getAnnotation(Localized.class).value());
        assertAll(Arrays.stream(bundle.getDeclaredMethods()).map(message -> () -> {
            Method translated = english.getDeclaredMethod(message.getName(), message.getParameterTypes());
            Message words = translated.getAnnotation(Message.class);
            assertNotNull(words, message::getName);
            assertEquals(parameters(message), parameters(translated), message::getName);
            assertEquals(false, HAN.matcher(ALLOWED.matcher(words.value()).replaceAll("")).find(), message::getName);
        }));
    }

    /** The parameters that a message's words use. */
    private static Set<String> parameters(Method message) {
        Set<String> names = new TreeSet<>();
        Set<String> declared = new TreeSet<>();
        Arrays.stream(message.getParameters()).forEach(parameter -> declared.add(parameter.getName()));
        PARAMETER.matcher(message.getAnnotation(Message.class).value()).results().map(result -> result.group(1))
                .filter(declared::contains).forEach(names::add);
        return names;
    }
}
