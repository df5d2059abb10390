package org.awardcheck.batch;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
 * @param in         absent where the first bytes are to tell
 * @param charset    null where the bytes are to tell
 * @param isGzipped  whether it is said to come packed
 * @param parameters those of the address, by name
 * @param language   that of everything for which no project asks for another one
 */
record BatchParameters(Optional<Format> in, Charset charset, boolean isGzipped, Map<String, List<String>> parameters,
        Language language, HttpHeaders headers) {
    private static final String DETAIL = "detail";
    private static final String SUMMARY = "summary";
    private static final String LANGUAGE = "language";
    /** What every project of a sheet is asked with; in NDJSON each line says it for itself. */
    private static final List<String> OF_SHEETS = List.of("on", LANGUAGE);
    private static final Map<String, List<String>> VALUES = Map.of(DETAIL, List.of("totals", "awards"),
            SUMMARY, List.of("true", "false"));
    private static final List<String> KNOWN = List.of(DETAIL, SUMMARY, "on", LANGUAGE);
    private static final Text OTHER_TYPE = new Text("请发送UTF-8编码的application/x-ndjson、"
            + "UTF-8或GB18030编码的text/csv，或者XLSX工作簿（" + Format.XLSX.mediaType() + "），可用gzip压缩",
            "Send application/x-ndjson in UTF-8, text/csv in UTF-8 or GB18030, or a workbook in XLSX ("
                    + Format.XLSX.mediaType() + "), compressed by gzip or as it is");
    private static final Text NOT_ACCEPTED = new Text(
            "结果只有application/x-ndjson、text/csv和" + Format.XLSX.mediaType(),
            "Results are to be had as application/x-ndjson, text/csv or " + Format.XLSX.mediaType());

    /**
     * Reads headers and address.
     *
     * @throws RefusedException    if it comes in as something else than we know
     * @throws BadRequestException if a parameter is unknown, or has an unknown value
     */
    static BatchParameters of(HttpHeaders headers, UriInfo address) {
        Language language = language(headers);
        check(address.getQueryParameters(), language);
        Optional<MediaType> type = Optional.ofNullable(headers.getMediaType()).filter(it -> !Format.isUnspecified(it));
        Optional<Format> in = type.flatMap(Format::of);
        if (type.isPresent() && in.isEmpty()) {
            throw new RefusedException(415, OTHER_TYPE);
        }
        return new BatchParameters(in, charset(type.map(it -> it.getParameters().get("charset")).orElse(""), in),
                isGzipped(headers.getHeaderString(HttpHeaders.CONTENT_ENCODING)), address.getQueryParameters(),
                language,
                headers);
    }

    /** What a charset's name says; what is GB2312 or GBK is GB18030, too. */
    private static Charset charset(String name, Optional<Format> in) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "gb18030", "gbk", "gb2312" -> {
                if (in.filter(Format.CSV::equals).isEmpty()) {
                    throw new RefusedException(415, OTHER_TYPE);
                }
                yield TextReader.GB18030;
            }
            default -> throw new RefusedException(415, OTHER_TYPE);
        };
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
            if (!KNOWN.contains(name)) {
                faults.add(BatchFaults.unknownParameter(name, KNOWN));
            } else if (VALUES.containsKey(name)) {
                values.stream().filter(value -> !VALUES.get(name).contains(value))
                        .forEach(value -> faults.add(BatchFaults.unknownValue(name, value, VALUES.get(name))));
            }
        });
        throwIfAny(faults, language);
    }

    private static void throwIfAny(List<Fault> faults, Language language) {
        if (!faults.isEmpty()) {
            throw new BadRequestException(faults, Optional.of(language));
        }
    }

    /** The first that is accepted and one of ours. */
    private static Language language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .flatMap(locale -> Language.ofTag(locale.getLanguage()).stream()).findFirst().orElse(Language.DEFAULT);
    }

    /** Makes sure that nothing is said of all projects which each says for itself. */
    void checkForLines() {
        throwIfAny(OF_SHEETS.stream().filter(parameters::containsKey).map(BatchFaults::saidByLines).toList(), language);
    }

    /** What is known of the batch itself. */
    BatchSettings settings() {
        return new BatchSettings(in, charset, isGzipped, common(), language);
    }

    private List<Map.Entry<String, String>> common() {
        List<Map.Entry<String, String>> common = new ArrayList<>();
        OF_SHEETS.forEach(name -> parameters.getOrDefault(name, List.of())
                .forEach(value -> common.add(Map.entry(name, value))));
        if (!parameters.containsKey(LANGUAGE)) {
            common.add(Map.entry(LANGUAGE, language.tag()));
        }
        return common;
    }

    /**
     * What results go out as.
     *
     * @param otherwise what they go out as for those who take anything
     * @throws RefusedException if it is to be something else than we know
     */
    Format out(Format otherwise) {
        return Format.accepted(headers.getAcceptableMediaTypes(), otherwise)
                .orElseThrow(() -> new RefusedException(406, NOT_ACCEPTED));
    }

    /** Whether results may go out packed. */
    boolean isGzipTaken() {
        return StaticContent.takesGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    }

    /** Whether every award of every project is asked for. */
    boolean isDetailed() {
        return parameters.getOrDefault(DETAIL, List.of()).contains("awards");
    }

    /** Whether the summary alone is asked for. */
    boolean isSummaryOnly() {
        return parameters.getOrDefault(SUMMARY, List.of()).contains("true");
    }
}
