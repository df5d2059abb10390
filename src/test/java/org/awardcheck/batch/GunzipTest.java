package org.awardcheck.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What is packed in several members is one, and what it is in is closed with it. */
class GunzipTest {
    /** Notes that it was closed. */
    private static final class Closed extends ByteArrayInputStream {
        private boolean isClosed;

        Closed(byte[] bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    @Test
    void everyMemberIsReadAndTheSourceIsClosedAtTheEndAlone() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (String member : new String[] {"a", "", "b\n", "c"}) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(member.getBytes(StandardCharsets.UTF_8));
            }
        }
        Closed source = new Closed(packed.toByteArray());
        Gunzip gunzip = new Gunzip(source);
        assertEquals("ab\nc", new String(gunzip.readAllBytes(), StandardCharsets.UTF_8));
        assertFalse(source.isClosed);
        gunzip.close();
        assertTrue(source.isClosed);
    }
}
