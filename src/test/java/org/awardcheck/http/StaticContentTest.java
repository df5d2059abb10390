package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticContentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "                               | false",
        "''                             | false",
        "gzip                           | true",
        "GZIP                           | true",
        "br, gzip                       | true",
        "gzip, deflate, br, zstd        | true",
        "gzip;q=0.5, br;q=1             | true",
        "gzip ; q = 0.001               | true",
        "gzip;q=0                       | false",
        "gzip;x=1;q=0                   | false",
        "br, gzip ; q=0.000             | false",
        "gzipped, x-gzip                | false",
        "identity                       | false",
        "*                              | false"})
    void whoTakesGzipSaysSo(String header, boolean takes) {
        assertEquals(takes, StaticContent.takesGzip(header));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 64, 10_000, 65_535, 65_536, 300_000})
    void whatIsCompressedComesBackWhole(int length) throws IOException {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        assertComesBack(noise);
        assertComesBack("ab".repeat(length / 2).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertComesBack(byte[] plain) throws IOException {
        ByteBuffer gzip = Gzip.of(plain);
        byte[] gzipped = new byte[gzip.remaining()];
        gzip.get(gzipped);
        assertArrayEquals(plain, new GZIPInputStream(new ByteArrayInputStream(gzipped)).readAllBytes());
        assertArrayEquals(plain, new GZIPInputStream(new ByteArrayInputStream(
                new StaticContent("text/plain", plain).bytes(true))).readAllBytes());
    }
}
