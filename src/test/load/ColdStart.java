import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts programs in turn and times each from the start of its process to its first right answer; prints the median of
 * the milliseconds that passed and of those that a processor spent on it, which others on the machine change less.
 *
 * <p>{@code java ColdStart.java RUNS PORT FILE}, where each line of the file is one program, parted by tabs: its name,
 * its folder, its command, the path to ask for, the file with the body or {@code -}, and a text that the answer holds.
 */
public final class ColdStart {
    private static final long PATIENCE = Duration.ofMinutes(2).toNanos();

    private ColdStart() {
    }

    private record Program(String name, Path folder, List<String> command, byte[] request, String expected) {
        static Program of(String line, int port) throws IOException {
            String[] parts = line.split("\t");
            byte[] body = parts[4].equals("-") ? null : Files.readAllBytes(Path.of(parts[4]));
            String head = (body == null ? "GET " : "POST ") + parts[3] + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nConnection: close\r\n" + (body == null ? ""
                    : "Content-Type: application/json\r\nContent-Length: "
                    + body.length + "\r\n") + "\r\n" + (body == null ? "" : new String(body, StandardCharsets.UTF_8));
            return new Program(parts[0], Path.of(parts[1]), List.of(parts[2].split(" ")),
                    head.getBytes(StandardCharsets.UTF_8), parts[5]);
        }
    }

    /** Milliseconds by the clock, and those that a processor spent. */
    private record Start(long wall, long spent) {
    }

    public static void main(String[] arguments) throws Exception {
        int runs = Integer.parseInt(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        Map<Program, List<Start>> starts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[2]))) {
            starts.put(Program.of(line, port), new ArrayList<>());
        }
        for (int run = 0; run < runs; run++) {
            for (Map.Entry<Program, List<Start>> program : starts.entrySet()) {
                program.getValue().add(start(program.getKey(), port));
            }
        }
        starts.forEach((program, all) -> System.out.printf("%s\t%d\t%d%n", program.name(),
                median(all.stream().map(Start::wall).toList()), median(all.stream().map(Start::spent).toList())));
    }

    private static Start start(Program program, int port) throws Exception {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(program.command()).directory(program.folder().toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            while (true) {
                if (isAnswered(program, port)) {
                    long wall = System.nanoTime() - begin;
                    return new Start(wall / 1_000_000, process.info().totalCpuDuration().orElseThrow().toMillis());
                }
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
                    throw new IllegalStateException(program.name() + " does not answer as it should");
                }
                Thread.sleep(1);
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean isAnswered(Program program, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port));
            socket.getOutputStream().write(program.request());
            try (InputStream in = socket.getInputStream()) {
                String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return answer.startsWith("HTTP/1.1 200 ") && answer.contains(program.expected());
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
