package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is compressed comes out again, also what cannot be made shorter and takes more room than was meant for it.
 */
class GzipTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 60, 64, 96, 97, 5_000, 100_000})
    void whatGoesInComesOut(int length) throws IOException {
        byte[] alike = new byte[length];
        byte[] random = new byte[length];
        new Random(1).nextBytes(random);
        for (byte[] plain : new byte[][]{alike, random}) {
            assertArrayEquals(plain, unpacked(Gzip.bytes(Gzip.of(plain))));
            assertArrayEquals(plain, unpacked(Gzip.page(plain)));
        }
    }

    private static byte[] unpacked(byte[] gzip) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
    }
}
