package org.awardcheck.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awardcheck.batch.Format;
import org.awardcheck.batch.HandMadeWorkbook;
import org.awardcheck.function.Calls;

/** Makes requests that nobody in his right mind sends, the same ones for the same seed. */
final class Hostile {
    /** Part of many requests; it must not show in any log. */
    static final String SECRET = "87654321";

    private static final List<String> FACTS = List.of("inHuzhou", "projectKinds", "equipmentInvestment",
            "softInvestment",
            "projectStage", "industry", "qualityRecognitions", "standardsLedNational", "topics", "", "x", "__proto__",
            "巧");
    private static final List<String> PATHS = List.of("/", "/zh", "/en", "/zh/result", "/en/result.json",
            "/zh/result.csv",
            "/en/topics", "/zh/questions/industry", "/en/next", "/zh/answers", "/en/awards",
            "/zh/awards/little-giant-national",
            "/en/about", "/catalogue", "/awards", "/q/health", "/q/openapi", "/assets/x.css", "/favicon.ico",
            "/zh/code.svg", "/en/summary", "/zh/awards.csv", "/robots.txt", "/sitemap.xml");
    private static final List<String> TOKENS = List.of("%", "%0", "%00", "%zz", "%C0%AF", "%E5%B7", "%252e", "..",
            "//", "/./",
            ";a=b", "?", "&", "=", "#", "|", "{", "}", "\"", "<script>", "'", "^", "`", "\\", "[", "]", "巧", "\u0001",
            "\uD83D\uDE00",
            "+", ",", "1e999", "-1", "999999999999999999999", "NaN", "null", "true", "yes", "zh", "utm_source", "from",
            "on",
            "2025-02-30", "0000-00-00", "language", "x".repeat(300), SECRET);
    private static final List<String> GOOD_BODIES = List.of("{}", "{\"language\":\"en\",\"on\":\"2025-06-30\"}",
            "{\"answers\":{\"inHuzhou\":true,\"projectKinds\":[\"technical-transformation\"],\"projectStage\":\"completed\","
                    + "\"equipmentInvestment\":12000000},\"on\":\"2025-06-30\",\"language\":\"en\"}",
            "{\"award\":\"technical-transformation\",\"answers\":{}}");
    private static final List<String> SHEETS =
            List.of("project,inHuzhou,projectKinds,equipmentInvestment\nA,yes,new-build;energy-saving,"
            + SECRET + "\nB,no,,1200万\n", "项目,设备投资额（万元）,实施阶段\n甲,\"1,200\",实施完成\n乙,1.2亿,\n",
            "softInvestment\n1e5\n１２\n");
    /** Short addresses that are good. */
    private static final List<String> SHORT = List.of("1LSKpo3at5afOXvHxRaohLMV4siU3A9NyLlEDIS30KM5Aa8bxR4O",
            "1lsh8xltK89ZzPxbs");
    private static final List<String> SHORT_PATHS = List.of("/zh/result", "/en/result.json", "/zh/result.csv",
            "/en/topics", "/zh/next",
            "/en/answers", "/zh/compare", "/en/target", "/zh/summary", "/en/code.svg", "/zh/trace", "/en/prepare",
            "/zh/awards", "/en/awards.csv",
            "/zh/batch", "/en/questions/industry", "/zh", "/en/about");
    private static final List<String> HEADERS = List.of("Accept: text/html", "Accept: application/json", "Accept: ;;;",
            "Accept-Language: -", "Accept-Language: ;q=z,,", "Accept-Encoding: gzip;q=x",
            "Accept-Encoding: identity;q=0",
            "Content-Type: text/plain", "Content-Type: ;", "Content-Encoding: gzip", "If-None-Match: *",
            "If-None-Match: \"",
            "Range: bytes=9-1", "Expect: 200-ok", "Cookie: a=b; ;=", "X-Forwarded-For: x", "Forwarded: for=;",
            "Origin: null", "Host: a b", "Host:", "Transfer-Encoding: gzip", "Upgrade: h2c", "Content-Length: -1",
            "a b: c",
            "X: \u0001", "TE: trailers", "Connection: upgrade");
    private static final List<String> METHODS = List.of("GET", "GET", "GET", "HEAD", "POST", "PUT", "OPTIONS", "TRACE",
            "CONNECT", "get", "X", "G\u0001T");

    /**
     * What a body is made of that is as long as it may be: head, what comes again and again, and tail; a # is counted
     * up.
     */
    static final List<List<String>> LONG_BODIES = List.of(List.of("", "[", ""), List.of("", "{\"answers\":", ""),
            List.of("{\"answers\":{", "\"x#\":1,", "\"x\":1}}"), List.of("{", "\"answers\":{},", "\"on\":1}"),
            List.of("{\"answers\":{\"projectKinds\":[", "\"x#\",", "\"x\"]}}"),
            List.of("{\"answers\":{\"projectKinds\":[", "\"new-build\",", "\"x\"]}}"),
            List.of("{\"answers\":{\"equipmentInvestment\":", "9", "}}"),
            List.of("{\"answers\":{\"equipmentInvestment\":1e", "9", "}}"),
            List.of("{\"on\":\"", "\\u5de7", "\"}"));
    private static final int LONG_BODY = 60_000;

    /** What reads them looks for each of these, and may do so again and again where one follows the other. */
    private static final List<String> SIGNS = List.of("9", "１", "一", "零", "万", "亿", "(", "（", "%25", "%20", "%26",
            "%3F", "&amp;", "&",
            "?", "“", "'", "a", "，", "、", ".", ",", "+", "-", "*", "/", "=", "<", "|", "~", ";", "_", "　", " ", "\t",
            "\u200b", "，9", "9 ",
            "9,", "1.", "一万", "https://", "utm_x=", "\\");
    private static final List<String> BEFORE = List.of("", "1", "约", "设备投资额", "一", "(", "（", "1,", "¥", "0.");
    private static final List<String> BEHIND = List.of("", "x", "1", "元", ")", "）");
    private static final List<String> READ_BY_PAGES = List.of("/zh/result?a=", "/en/result?b=",
            "/zh/result?equipmentInvestment=",
            "/en/result?projectKinds=", "/zh/result?on=", "/en/awards?q=", "/zh/target?sum=", "/zh/result?",
            "/en/compare?b=",
            "/zh/questions/equipment-investment?equipmentInvestment=", "/zh/", "/awards?");
    /** What a page's address has room for, and a list is long enough for. */
    private static final List<Integer> LENGTHS = List.of(1_000, 7_000, 40_000);

    private final Random random;

    Hostile(long seed) {
        random = new Random(seed);
    }

    /** What a request is made of. */
    enum Kind {
        JSON, MUTATED_JSON, BYTES, LONG_BODY, REPEATED, ADDRESS, SHORT_ADDRESS, LIST, FORM, WORKBOOK, BROKEN_HTTP
    }

    /** The bytes of a request, as characters of ISO 8859-1; the connection is to be closed behind it. */
    String next() {
        return next(random.nextInt(6) == 0 ? Kind.ADDRESS : Kind.values()[random.nextInt(Kind.values().length)]);
    }

    String next(Kind kind) {
        return switch (kind) {
            case JSON -> post(function(), json(0));
            case MUTATED_JSON -> post(function(), mutated(pick(GOOD_BODIES)));
            case BYTES -> post(function(), bytes(random.nextInt(300)));
            case LONG_BODY -> longBody(LONG_BODIES.get(random.nextInt(LONG_BODIES.size())));
            case REPEATED -> repeated();
            case ADDRESS -> get();
            case SHORT_ADDRESS -> shortAddress();
            case LIST -> list();
            case FORM -> form();
            case WORKBOOK -> workbook();
            case BROKEN_HTTP -> broken();
        };
    }

    /** One of {@link #LONG_BODIES}. */
    String longBody(List<String> parts) {
        StringBuilder body = new StringBuilder(parts.get(0));
        for (int i = 0; body.length() < LONG_BODY; i++) {
            body.append(parts.get(1).replace("#", String.valueOf(i)));
        }
        return post(function(), body.append(parts.get(2)).toString());
    }

    /** A request that somebody in his right mind sends. */
    String good() {
        return random.nextBoolean() ? post("awards", pick(GOOD_BODIES.subList(0, 3)))
                : "GET /" + pick(List.of("zh", "en"))
                + "/result?inHuzhou=yes&projectKinds=technical-transformation&equipmentInvestment="
                        + (500 + random.nextInt(1000)) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    }

    private String get() {
        String target = pick(PATHS) + (random.nextInt(4) == 0 ? "/" + pick(TOKENS) : "") + "?" + words(() ->
                (random.nextBoolean() ? pick(FACTS) : pick(TOKENS)) + "=" + pick(TOKENS)
                        + (random.nextBoolean() ? pick(TOKENS) : ""), "&");
        return latin(pick(METHODS) + " " + (random.nextInt(3) == 0 ? mutated(target) : target).replace(" ", "")
                .replace("\n", "")
                .replace("\r", "") + (random.nextInt(9) == 0 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\nHost: x\r\n")
                + words(() -> pick(HEADERS), "\r\n") + "\r\nConnection: close\r\n\r\n");
    }

    private String shortAddress() {
        String token = random.nextInt(4) == 0 ? pick(SHORT) : mutated(pick(SHORT)).replaceAll("[\\s#]", "");
        return latin("GET " + pick(SHORT_PATHS) + "?a=" + token
                + words(() -> "&" + pick(List.of("b", "a", "kept", "on", "by", "sum",
                "confirmed", "skip")) + "=" + (random.nextBoolean() ? pick(SHORT) : pick(TOKENS)), "")
                .replaceAll("[\\s#]", "")
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    /** One sign, or two in turns, and nothing else: where a number, an option, a heading or an address is read. */
    private String repeated() {
        String signs = pick(SIGNS);
        int place = random.nextInt(6);
        int length = LENGTHS.get(random.nextInt(place < 2 ? 2 : LENGTHS.size()));
        String text = pick(BEFORE) + signs.repeat(length / signs.length()) + pick(BEHIND);
        return switch (place) {
            case 0, 1 -> "GET " + fitting(pick(READ_BY_PAGES) + URLEncoder.encode(text, StandardCharsets.UTF_8))
                    + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            case 2 -> post("batch", "text/csv", latin("设备投资额（万元）," + text + "\n1,新建\n"));
            case 3 -> post("batch", "text/csv", latin("设备投资额（万元）,项目类型,项目进度\n" + (text + ",").repeat(2) + text + "\n"));
            case 4 -> post("batch", "application/x-ndjson",
                    latin("{\"answers\":{\"equipmentInvestment\":\"" + text.replace("\\", "\\\\").replace("\t", " ")
                    + "\"}}\n"));
            default -> workbook("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>softInvestment</t></is></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    + "</t></is></c></row></sheetData></worksheet>");
        };
    }

    /** As much of an address as may be. */
    private static String fitting(String target) {
        return target.substring(0, Math.min(target.length(), 8_000)).replaceAll("%[0-9A-F]?$", "");
    }

    private String list() {
        boolean isSheet = random.nextBoolean();
        String list = isSheet ? pick(SHEETS) : pick(GOOD_BODIES) + "\n" + pick(GOOD_BODIES);
        return post("batch" + pick(List.of("", "?detail=awards", "?summary=true", "?on=x&language=en")),
                isSheet ? "text/csv" : "application/x-ndjson", latin(mutated(mutated(list))));
    }

    private String form() {
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + pick(SHEETS) + "\r\n--x\r\nContent-Disposition: form-data; name=\"as\"\r\n\r\n" + pick(TOKENS)
                + "\r\n--x--\r\n";
        return post(pick(List.of("zh/batch", "en/batch")), "multipart/form-data; boundary=x", latin(mutated(form)));
    }

    private String workbook() {
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>softInvestment</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"0\"><f>1+1</f><v>" + SECRET
                + "</v></c><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>";
        return workbook(mutated(sheet));
    }

    private String workbook(String sheet) {
        String texts = "<sst><si><r><t>x</t></r></si></sst>";
        String styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"0&quot;万元&quot;\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
        try {
            String zip = new String(HandMadeWorkbook.of(sheet, random.nextBoolean() ? texts : mutated(texts),
                    random.nextBoolean() ? styles : mutated(styles)), StandardCharsets.ISO_8859_1);
            return post("batch", Format.XLSX.mediaType(), random.nextInt(4) == 0 ? latin(mutated(zip)) : zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String post(String function, String body) {
        return post(function, "application/json", latin(body));
    }

    private static String post(String path, String type, String body) {
        return "POST /" + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private String broken() {
        return switch (random.nextInt(4)) {
            case 0 -> bytes(1 + random.nextInt(60)) + "\r\n\r\n";
            case 1 -> latin(mutated("GET /zh/result?inHuzhou=yes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    + "\r\n\r\n";
            case 2 -> "POST /awards HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n" + latin(mutated("2\r\n{}\r\n0\r\n\r\n")) + "\r\n0\r\n\r\n";
            default -> "GET /" + "a".repeat(random.nextInt(20_000))
                    + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        };
    }

    private String json(int depth) {
        return switch (random.nextInt(depth > 6 ? 6 : 9)) {
            case 0 -> "null";
            case 1 -> String.valueOf(random.nextLong());
            case 2 -> pick(List.of("1e400", "-0", "0.1", "01", "1.", "NaN", "5E-324"));
            case 3 -> "\"" + pick(TOKENS).replace("\"", "\\\"") + "\"";
            case 4 -> "true";
            case 5 -> pick(TOKENS);
            case 6 -> "[" + words(() -> json(depth + 1), ",") + "]";
            default -> "{" + words(() -> "\"" + (depth == 0 ? pick(List.of("answers", "language", "on", "explain",
                    "award", "skip"))
                    : pick(FACTS)) + "\":" + json(depth + 1), ",") + "}";
        };
    }

    private String mutated(String good) {
        StringBuilder text = new StringBuilder(good);
        for (int changes = 1 + random.nextInt(3); changes > 0 && text.length() > 0; changes--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, pick(TOKENS));
                case 2 -> text.setCharAt(at, (char) random.nextInt(256));
                default -> text.insert(at, text.substring(random.nextInt(at + 1), at));
            }
        }
        return text.toString();
    }

    private String words(Supplier<String> word, String between) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> word.get()).collect(Collectors.joining(between));
    }

    private String bytes(int length) {
        return random.ints(length, 0, 256).mapToObj(b -> String.valueOf((char) b)).collect(Collectors.joining());
    }

    private String function() {
        return pick(Calls.FUNCTIONS);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
