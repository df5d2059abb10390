package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.batch.Batch;
import org.awardcheck.http.Wire.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with files as browsers send them, with their length, at the limits that ship; and as nobody should. */
@QuarkusTest
class FormTest {
    private static final String BEGIN = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
    private static final String END = "\r\n--x--\r\n";

    @TestHTTPResource
    URI server;

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord it) {
            if (it.getLevel().intValue() >= Level.WARNING.intValue()) {
                logged.add(it);
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(log);
    }

    private static String head(String language, String contentType, int length) {
        return "POST /" + language + "/batch?on=2025-06-30 HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: " + length + "\r\n";
    }

    private static String form(String language, String file) {
        String body = BEGIN + file + END;
        return head(language, "multipart/form-data; boundary=x", body.getBytes(StandardCharsets.UTF_8).length) + "\r\n"
                + body;
    }

    private static String sheet(int projects) {
        return IntStream.range(0, projects).mapToObj(i -> "No. " + i + ",yes\n")
                .collect(Collectors.joining("", "project,inHuzhou\n", ""));
    }

    @ParameterizedTest
    @CsvSource({"zh, 20000个", "en, '20000 projects'"})
    void aSheetOfSomeHundredKilobytesIsRead(String language, String words) throws IOException {
        try (Wire wire = new Wire(server)) {
            String sheet = sheet(20_000);
            assertTrue(sheet.length() > 200_000, sheet.length() + " bytes");
            Answer answer = wire.send(form(language, sheet).replace("Host: x\r\n", "Host: x\r\nConnection: close\r\n"))
                    .read();
            assertEquals(200, answer.status());
            String page = answer.body() + wire.rest();
            assertTrue(page.contains(words), page);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 一次最多接收10\u00a0MB", "en, 10\u00a0MB is the most that may be sent at once"})
    void whatIsTooLargeIsRefusedByItsLimit(String language, String words) throws IOException {
        String form = form(language, "a".repeat(10 << 20));
        String head = form.substring(0, form.indexOf("\r\n\r\n") + 4);
        // As browsers do, which read nothing before all is sent.
        assertRefused(413, words, Wire.ask(server, form));
        assertRefused(413, words, Wire.ask(server, head.replace("Host: x\r\n", "Host: x\r\nExpect: 100-continue\r\n")));
        String chunk = "100000\r\n" + "a".repeat(1 << 20) + "\r\n";
        assertRefused(413, words, Wire.ask(server, head.replaceAll("Content-Length: \\d+", "Transfer-Encoding: chunked")
                + Integer.toHexString(BEGIN.length()) + "\r\n" + BEGIN + "\r\n" + chunk.repeat(10) + "0\r\n\r\n"));
    }

    private static void assertRefused(int status, String words, Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("text/html;charset=UTF-8", answer.header("Content-Type"));
        assertTrue(answer.body().contains(words), answer.body());
    }

    private static String field(String disposition, String more) {
        return "--x\r\nContent-Disposition: " + disposition + "\r\n" + more + "\r\na\r\n";
    }

    static Stream<String> broken() {
        String plain = "form-data; name=\"a\"";
        String file = "form-data; name=\"file\"; filename=\"a\"";
        return Stream.of("multipart/form-data; boundary=|" + BEGIN + END, "multipart/form-data|" + BEGIN + END,
                "multipart/form-data; boundary=\"|" + BEGIN + END, "multipart/form-data; boundary=x; charset=nonsense|"
                + END,
                "multipart/form-data; boundary=x|junk", "multipart/form-data; boundary=x|--x",
                "multipart/form-data; boundary=x|",
                "multipart/form-data; boundary=x|--x--\r\n",
                "multipart/form-data; boundary=x|" + field(plain, "Content-Type: text/plain;charset=nonsense\r\n")
                + "--x--\r\n",
                "multipart/form-data; boundary=x|" + field(file, "Content-Type: text/plain;charset=nonsense\r\n")
                + "--x--\r\n",
                "multipart/form-data; boundary=x|" + field(file, "Content-Transfer-Encoding: nonsense\r\n")
                + "--x--\r\n",
                "multipart/form-data; boundary=x|" + field(file, "Content-Length: -1\r\n") + "--x--\r\n",
                "multipart/form-data; boundary=x|" + field(file, "Content-Length: a\r\n") + "--x--\r\n",
                "multipart/form-data; boundary=x|" + field("form-data; name*=nonsense''a", "") + "--x--\r\n",
                "multipart/form-data; boundary=x|" + field("form-data; name=\"file\"; filename*=nonsense''%zz", "")
                + "--x--\r\n",
                "multipart/form-data; boundary=x|" + field("form-data", "") + "--x--\r\n",
                "multipart/form-data; boundary=x|" + field(file, "Content-Type: multipart/mixed\r\n") + "--x--\r\n",
                "multipart/form-data; boundary=x|" + field(plain, "").repeat(2000) + "--x--\r\n",
                "multipart/form-data; boundary=x|" + field(file, "").repeat(2000) + "--x--\r\n",
                "multipart/form-data; boundary=x|" + field(plain, "")
                .replace("\r\na\r\n", "\r\n" + "a".repeat(100_000) + "\r\n") + "--x--\r\n");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFormIsRefusedAndNotLogged(String form) throws IOException {
        String type = form.substring(0, form.indexOf('|'));
        String body = form.substring(form.indexOf('|') + 1);
        for (String language : List.of("zh", "en")) {
            String head = head(language, type, body.length());
            Answer answer = Wire.ask(server, head + "\r\n" + body);
            assertRefused(400, "<html lang=\"" + (language.equals("zh") ? "zh-Hans" : "en"), answer);
            String chunked = head.replaceAll("Content-Length: \\d+", "Transfer-Encoding: chunked") + "\r\n"
                    + (body.isEmpty() ? "" : Integer.toHexString(body.length()) + "\r\n" + body + "\r\n") + "0\r\n\r\n";
            assertEquals(400, Wire.ask(server, chunked).status());
        }
        assertNothingLogged();
    }

    /** Of which only the form is broken: the sheet in it could be read. */
    static Stream<String> neverEnding() {
        String sheet = BEGIN + sheet(1);
        String as = "\r\n--x\r\nContent-Disposition: form-data; name=\"as\"\r\n";
        Stream<String> unended = Stream.of(sheet, BEGIN + sheet(20_000), sheet + "\r\n--x", sheet + "\r\n--x-", sheet
                + "\r\n--x\r\n",
                sheet + as, sheet + as + "\r\ncsv", sheet + as + "\r\ncsv\r\n--y--\r\n", sheet + "\r\n--y--\r\n",
                sheet + as + "Content-Type: text/plain;charset=utf-16\r\n\r\ncsv" + END);
        Stream<String> misnamed = Stream.of("", "\"", "a b,\1", "nonsense", "-", ";")
                .map(it -> "Content-Type: text/plain;charset=" + it + "\r\n")
                .flatMap(it -> Stream.of(sheet.replace("\r\n\r\n", "\r\n" + it + "\r\n") + END, sheet + as + it
                + "\r\ncsv" + END));
        return Stream.concat(unended, misnamed);
    }

    /** Its connection stays open: whoever hangs up gives the turn back in any case. */
    @ParameterizedTest
    @MethodSource("neverEnding")
    void whatNeverEndsIsRefusedAtItsLastByteAndGivesItsTurnBack(String body) throws IOException {
        String head = head("zh", "multipart/form-data; boundary=x", body.length());
        try (Wire wire = new Wire(server)) {
            for (int i = 0; i < 5; i++) {
                long begin = System.nanoTime();
                assertRefused(400, "<html lang=\"zh-Hans\"", wire.send(head + "\r\n" + body).read());
                long millis = (System.nanoTime() - begin) / 1_000_000;
                assertTrue(millis < 5_000, millis + " ms");
            }
            Answer good = wire.send(form("zh", sheet(1))).read();
            assertEquals(200, good.status(), good.body());
        }
        assertNothingLogged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "gbk", "utf-16", "UTF-32LE", "\"iso-8859-1\""})
    void aFileIsReadByItsBytesWhateverCharsetItsSenderNames(String charset) throws IOException {
        String form = form("en", sheet(20_000)).replace("filename=\"a\"\r\n",
                "filename=\"a\"\r\nContent-Type: text/csv;charset=" + charset + "\r\n");
        int body = form.indexOf("\r\n\r\n") + 4;
        form = form.replaceFirst("Content-Length: \\d+", "Content-Length: " + (form.length() - body)
                + "\r\nConnection: close");
        try (Wire wire = new Wire(server)) {
            Answer answer = wire.send(form).read();
            assertEquals(200, answer.status(), answer.body());
            String page = answer.body() + wire.rest();
            assertTrue(page.contains("20000 projects"), page);
        }
    }

    private static List<String> files() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(it -> it.getFileName().toString())
                    .filter(name -> name.startsWith("award-check-") || name.matches("[0-9a-f-]{36}")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoeverHangsUpLeavesNothing() throws Exception {
        List<String> before = files();
        String form = form("en", sheet(200));
        for (int length : new int[] {form.indexOf("\r\n\r\n") + 4, form.indexOf("project,"), form.length() - 20,
                form.length()}) {
            try (Wire wire = new Wire(server)) {
                wire.send(form.substring(0, length));
                Thread.sleep(50);
            }
        }
        // What came last may not have been read yet, and what is left for good stays.
        Thread.sleep(500);
        assertTrue(comesTrue(() -> before.containsAll(files()), 2_000));
        assertNothingLogged();
    }

    private static boolean isAnyAssessed() {
        return Thread.getAllStackTraces().values().stream().flatMap(Stream::of)
                .anyMatch(frame -> frame.getClassName().equals(Batch.class.getName()));
    }

    private static boolean comesTrue(BooleanSupplier it, int millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (!it.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(5);
        }
        return true;
    }

    /** It would take some seconds more. */
    @Test
    void theWorkEndsSoonAfterWhoeverAskedHasGone() throws Exception {
        try (Wire wire = new Wire(server)) {
            wire.send(form("en", "project,inHuzhou\n" + "A,yes\n".repeat(1_600_000)));
            assertTrue(comesTrue(FormTest::isAnyAssessed, 10_000));
        }
        assertTrue(comesTrue(() -> !isAnyAssessed(), 700));
        assertNothingLogged();
    }

    private void assertNothingLogged() {
        assertEquals(List.of(), logged.stream().map(it -> it.getMessage() + ": " + it.getThrown()).toList());
    }

    @Test
    void anotherBodyIsNotReadAtAll() throws IOException {
        for (String type : List.of("application/x-www-form-urlencoded", "text/csv", "multipart/mixed; boundary=x")) {
            Answer answer = Wire.ask(server, head("en", type, 1000) + "\r\n");
            assertEquals(415, answer.status());
            assertNotEquals("", answer.body());
        }
        assertFalse(Wire.ask(server, form("zh", sheet(1))).body().contains("415"));
    }
}
