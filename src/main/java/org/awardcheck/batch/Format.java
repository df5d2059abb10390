package org.awardcheck.batch;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What projects come in as, and results go out as. */
public enum Format {
    NDJSON("application/x-ndjson", "", List.of("application/ndjson", "application/jsonl")),
    CSV("text/csv", ";charset=UTF-8", List.of("application/csv")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "", List.of());

    private static final int BEGINNING = 64;
    private static final List<String> UNSPECIFIED = List.of("application/octet-stream", "application/gzip",
            "application/x-gzip",
            // What browsers say of CSV where Excel is installed, and of old workbooks.
            "application/vnd.ms-excel");

    private final String mediaType;
    private final String parameters;
    private final List<String> alsoKnownAs;

    Format(String mediaType, String parameters, List<String> alsoKnownAs) {
        this.mediaType = mediaType;
        this.parameters = parameters;
        this.alsoKnownAs = alsoKnownAs;
    }

    /** What it is called in headers. */
    public String mediaType() {
        return mediaType;
    }

    /** What {@code Content-Type} says of results. */
    public String contentType() {
        return mediaType + parameters;
    }

    /** Whether a media type leaves it to the bytes to tell. */
    static boolean isUnspecified(MediaType given) {
        return UNSPECIFIED.contains((given.getType() + "/" + given.getSubtype()).toLowerCase(Locale.ROOT));
    }

    /** Whether these bytes, which stay where they are, begin as gzip does. */
    public static boolean isGzip(InputStream bytes) throws IOException {
        return WorkbookFile.begins(bytes, new byte[] {0x1f, (byte) 0x8b});
    }

    /** The format of these bytes, which stay where they are: what begins with an object is NDJSON. */
    public static Format of(InputStream bytes) throws IOException {
        if (WorkbookFile.isZip(bytes) || WorkbookFile.isOld(bytes)) {
            return XLSX;
        }
        bytes.mark(BEGINNING);
        int first = bytes.read();
        for (int i = 1; i < BEGINNING && (Character.isWhitespace(first) || isMark(first)); i++) {
            first = bytes.read();
        }
        bytes.reset();
        return first == '{' ? NDJSON : CSV;
    }

    /** Whether it is one of the three bytes of UTF-8's mark. */
    private static boolean isMark(int one) {
        return one == 0xef || one == 0xbb || one == 0xbf;
    }

    /** The format that a media type names, whatever parameters it has; nothing if it names none. */
    static Optional<Format> of(MediaType given) {
        String plain = given.getType() + "/" + given.getSubtype();
        return Stream.of(values()).filter(format -> format.mediaType.equalsIgnoreCase(plain)
                || format.alsoKnownAs.stream().anyMatch(plain::equalsIgnoreCase)).findFirst();
    }

    /** The format that is liked best among those that are accepted; nothing if none is. */
    static Optional<Format> accepted(List<MediaType> accepted, Format otherwise) {
        for (MediaType type : accepted) {
            Optional<Format> format = of(type).or(() -> matches(type, otherwise) ? Optional.of(otherwise)
                    : Stream.of(values()).filter(any -> matches(type, any)).findFirst());
            if (format.isPresent() && !"0".equals(type.getParameters().get("q"))) {
                return format;
            }
        }
        return Optional.empty();
    }

    private static boolean matches(MediaType range, Format format) {
        return range.isCompatible(MediaType.valueOf(format.mediaType));
    }
}
