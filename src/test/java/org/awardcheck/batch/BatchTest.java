package org.awardcheck.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.policy.Language;
import org.awardcheck.request.RequestReader;
import org.junit.jupiter.api.Test;

/** A batch without its server: what breaks off, and how much is kept. */
class BatchTest {
    private static final EditionAssessors ASSESSORS = new EditionAssessors(PublishedPolicy.EDITIONS);
    private static final Clock IN_FORCE = Clock.fixed(Instant.parse("2025-06-30T00:00:00Z"), ZoneOffset.UTC);
    private static final String LINE = "{\"answers\":{\"inHuzhou\":true}}\n";

    /** Keeps problems and the summary, and of the rest the number. */
    private static final class Kept implements Results {
        private final List<Project> refused = new ArrayList<>();
        private long assessed;
        private Summary summary;

        @Override
        public void assessed(Project project, Assessment assessment) {
            assessed++;
        }

        @Override
        public void refused(Project project) {
            refused.add(project);
        }

        @Override
        public void end(Summary last) {
            summary = last;
        }
    }

    private static Kept run(InputStream in) throws IOException {
        Kept kept = new Kept();
        new Batch(ASSESSORS, Language.EN).run(new NdjsonProjectReader(Source.of(in, null),
                new RequestReader(PublishedPolicy.EDITIONS, IN_FORCE), Language.EN), kept);
        return kept;
    }

    private static InputStream lines(int count) {
        return new ByteArrayInputStream(LINE.repeat(count).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void asMuchAsTheLimitIsReadAndNoMore() throws IOException {
        int limit = 1000 * LINE.length();
        assertTrue(run(new Incoming(lines(1000), limit)).summary.complete());
        Kept kept = run(new Incoming(lines(1001), limit));
        assertFalse(kept.summary.complete());
        assertEquals("too-large", kept.refused.get(0).problem().errors().get(0).code());
        assertEquals(kept.summary.read(), kept.assessed + kept.refused.size());
        assertEquals(kept.assessed + 1, kept.refused.get(0).line());
    }

    private static Unpacked unpacked(byte[] packed, long limit) throws IOException {
        Incoming incoming = new Incoming(new ByteArrayInputStream(packed), packed.length);
        return new Unpacked(new Gunzip(new BufferedInputStream(incoming)), incoming, limit, 50);
    }

    @Test
    void gzipIsReadUpToTheLimitOfWhatItUnpacksTo() throws IOException {
        byte[] noise = new byte[1_000_000];
        new Random(1).nextBytes(noise);
        assertArrayEquals(noise, unpacked(NdjsonBatchTest.gzip(noise), noise.length).readAllBytes());
        InputStream in = unpacked(NdjsonBatchTest.gzip(noise), noise.length - 1);
        assertThrows(TooLargeException.class, in::readAllBytes);
    }

    /** What differs in figures alone packs well, too. */
    @Test
    void littleThatUnpacksToVeryMuchIsNotReadToItsEnd() throws IOException {
        Random random = new Random(1);
        String lines = IntStream.range(0, 20_000).mapToObj(i ->
                "{\"answers\":{\"inHuzhou\":true,\"equipmentInvestment\":"
                + (random.nextBoolean() ? 12_000_000 : random.nextInt(100_000_000)) + "}}\n")
                .collect(Collectors.joining());
        Summary all = run(unpacked(NdjsonBatchTest.gzip(lines.getBytes(StandardCharsets.UTF_8)), 1 << 30)).summary;
        assertTrue(all.complete() && all.read() == 20_000, all.read() + " lines");
        byte[] packed = NdjsonBatchTest.gzip("{}\n".repeat(500_000).getBytes(StandardCharsets.UTF_8));
        Kept kept = run(unpacked(packed, 1 << 30));
        assertFalse(kept.summary.complete());
        assertEquals("unpacks-many-times", kept.refused.get(0).problem().errors().get(0).code());
        assertTrue(kept.assessed > 5_000 && kept.assessed * 3L <= 2 * 1024 + 50L * packed.length, kept.assessed
                + " lines");
    }

    /** @param pause before each block, in milliseconds */
    private static InputStream slow(int blocks, int block, int pause) {
        return new InputStream() {
            private int sent;

            @Override
            public int read() {
                throw new UnsupportedOperationException("is read in blocks");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                if (sent++ == blocks) {
                    return -1;
                }
                LockSupport.parkNanos(pause * 1_000_000L);
                int read = Math.min(block, length);
                Arrays.fill(bytes, from, from + read, (byte) ' ');
                return read;
            }
        };
    }

    @Test
    void whatTricklesIsNotWaitedForWhateverItTakes() throws IOException {
        Duration patience = Duration.ofMillis(100);
        assertTrue(new Incoming(slow(60, 200, 5), 1 << 20, patience, 1024).readAllBytes().length > 10_000);
        InputStream trickle = new Incoming(slow(60, 1, 5), 1 << 20, patience, 1024);
        assertEquals("too-slow", assertThrows(UnreadableException.class, trickle::readAllBytes).fault().code());
    }

    /** More than the memory of the tests would hold, were it kept. */
    @Test
    void anyNumberOfProjectsTakesTheSameMemory() throws IOException {
        int count = 200_000;
        byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
        long[] used = new long[2];
        long length = (long) count * line.length;
        InputStream endless = new InputStream() {
            private long position;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                if (used[0] == 0 && position > length / 10) {
                    used[0] = used();
                }
                if (position == length) {
                    used[1] = used();
                    return -1;
                }
                int read = (int) Math.min(most, length - position);
                for (int i = 0; i < read; i++) {
                    bytes[from + i] = line[(int) (position++ % line.length)];
                }
                return read;
            }
        };
        assertEquals(count, run(endless).summary.assessed());
        long each = (used[1] - used[0]) / (count - count / 10);
        assertTrue(each < 8, each + " bytes are kept of each project");
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
