package org.awardcheck.batch;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What projects come in as, and results go out as. */
enum Format {
    NDJSON("application/x-ndjson", List.of("application/ndjson", "application/jsonl"));

    private final String mediaType;
    private final List<String> alsoKnownAs;

    Format(String mediaType, List<String> alsoKnownAs) {
        this.mediaType = mediaType;
        this.alsoKnownAs = alsoKnownAs;
    }

    /** What {@code Content-Type} says of results. */
    String mediaType() {
        return mediaType;
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
