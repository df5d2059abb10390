package org.awardcheck.command;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.awardcheck.batch.Format;
import org.awardcheck.batch.Part;
import org.awardcheck.batch.Source;
import org.awardcheck.batch.Stretches;

/**
 * What is read, and what it is.
 *
 * @param source    all of it; or its header alone, where it comes in stretches
 * @param stretches absent where it can only be read from its beginning to its end
 */
record Input(Source source, Format format, Optional<Stretches> stretches) implements Closeable {

    /** Opens what is wanted: a file, a part of one, or standard input. */
    static Input open(AssessOptions options, Terminal terminal) throws IOException {
        if (options.input().isEmpty()) {
            return whole(options, terminal.in());
        }
        Path file = options.input().get();
        if (Files.isDirectory(file)) {
            throw new CommandFault(file + "是文件夹", file + " is a folder");
        }
        long size = Files.size(file);
        UnaryOperator<InputStream> watch = in -> terminal.isInteractive()
                ? new ProgressBar(in, size, terminal.messages()) : in;
        Optional<Format> splittable = splittable(options, file);
        if (options.part().isPresent() && splittable.isEmpty()) {
            throw new CommandFault("只有未压缩的CSV和NDJSON文件能分部分处理",
                    "Files of CSV and NDJSON alone have parts, and none that is packed");
        }
        if (splittable.isEmpty() || options.part().isEmpty() && options.threads() == 1) {
            return whole(options, watch.apply(Files.newInputStream(file)));
        }
        Stretches stretches = new Stretches(file, splittable.get(), options.part().orElse(Part.WHOLE), watch);
        return new Input(stretches.header(), splittable.get(), Optional.of(stretches));
    }

    private static Input whole(AssessOptions options, InputStream in) throws IOException {
        BufferedInputStream plain = Source.unpacked(in);
        return new Input(Source.of(plain, null), format(options, plain), Optional.empty());
    }

    private static Format format(AssessOptions options, InputStream plain) throws IOException {
        return options.from().isPresent() ? options.from().get() : Format.of(plain);
    }

    /** The format of a file that can be read from its middle; nothing for any other file, a pipe among them. */
    private static Optional<Format> splittable(AssessOptions options, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (BufferedInputStream beginning = new BufferedInputStream(Files.newInputStream(file))) {
            return Format.isGzip(beginning) ? Optional.empty() : Optional.of(format(options, beginning))
                    .filter(it -> it == Format.CSV || it == Format.NDJSON);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
        if (stretches.isPresent()) {
            stretches.get().close();
        }
    }
}
