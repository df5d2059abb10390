package org.awardcheck.batch;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.answers.Fault;
import org.awardcheck.http.RefusedException;
import org.awardcheck.http.StaticContent;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;
import org.awardcheck.request.BadRequestException;

/**
 * How a batch comes in and is to go out, as headers and address say.
 *
 * @param isGzipped   whether it comes packed
 * @param isGzipTaken whether results may go out packed
 * @param language    that of everything for which no project asks for another one
 * @param isDetailed  whether every award of every project is asked for
 */
record Wishes(Format in, Format out, boolean isGzipped, boolean isGzipTaken, Language language, boolean isDetailed) {
    private static final String DETAIL = "detail";
    private static final List<String> DETAILS = List.of("totals", "awards");
    private static final List<String> PARAMETERS = List.of(DETAIL);
    private static final Text OTHER_TYPE = new Text("请发送application/x-ndjson，可用gzip压缩",
            "Send application/x-ndjson, compressed by gzip or as it is");
    private static final Text NOT_ACCEPTED = new Text("结果只有application/x-ndjson",
            "Results are to be had as application/x-ndjson");

    /**
     * Reads headers and address.
     *
     * @throws RefusedException    if it comes in or is to go out as something else than we know
     * @throws BadRequestException if there is anything wrong with the parameters
     */
    static Wishes of(HttpHeaders headers, UriInfo address) {
        Language language = language(headers);
        Map<String, List<String>> given = address.getQueryParameters();
        check(given, language);
        Format in = Optional.ofNullable(headers.getMediaType()).flatMap(Format::of)
                .orElseThrow(() -> new RefusedException(415, OTHER_TYPE));
        Format out = Format.accepted(headers.getAcceptableMediaTypes(), in)
                .orElseThrow(() -> new RefusedException(406, NOT_ACCEPTED));
        return new Wishes(in, out, isGzipped(headers.getHeaderString(HttpHeaders.CONTENT_ENCODING)),
                StaticContent.takesGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING)), language,
                given.getOrDefault(DETAIL, List.of()).contains("awards"));
    }

    private static boolean isGzipped(String encoding) {
        String plain = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "gzip", "x-gzip" -> true;
            case "identity", "" -> false;
            default -> throw new RefusedException(415, OTHER_TYPE);
        };
    }

    private static void check(Map<String, List<String>> given, Language language) {
        List<Fault> faults = new ArrayList<>();
        given.forEach((name, values) -> {
            if (!PARAMETERS.contains(name)) {
                faults.add(BatchFaults.unknownParameter(name, PARAMETERS));
            } else {
                values.stream().filter(value -> !DETAILS.contains(value))
                        .forEach(value -> faults.add(BatchFaults.unknownValue(name, value, DETAILS)));
            }
        });
        if (!faults.isEmpty()) {
            throw new BadRequestException(faults, Optional.of(language));
        }
    }

    /** The first that is accepted and one of ours. */
    private static Language language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .flatMap(locale -> Language.ofTag(locale.getLanguage()).stream()).findFirst().orElse(Language.DEFAULT);
    }
}
