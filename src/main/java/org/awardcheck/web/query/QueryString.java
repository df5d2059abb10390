package org.awardcheck.web.query;

import io.quarkus.qute.TemplateData;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The query of an address as parameters in their order, which is the order in which answers were given. */
public final class QueryString {

    /** One parameter, decoded. */
    @TemplateData
    public record Parameter(String name, String value) {
    }

    private QueryString() {
    }

    /**
     * Reads a query as browsers write it. What is no proper escape stays as it is, so that nothing is refused here
     * and the readers of the values find what is wrong.
     *
     * @param raw the query without its question mark; null if there is none
     */
    public static List<Parameter> parse(String raw) {
        List<Parameter> parameters = new ArrayList<>();
        if (raw != null) {
            for (String part : raw.split("&")) {
                if (!part.isEmpty()) {
                    int equals = part.indexOf('=');
                    parameters.add(equals < 0 ? new Parameter(decode(part), "")
                            : new Parameter(decode(part.substring(0, equals)), decode(part.substring(equals + 1))));
                }
            }
        }
        return parameters;
    }

    /** Writes parameters as a query, without a question mark. Commas stay, since they part the items of a list. */
    public static String write(List<Parameter> parameters) {
        StringBuilder query = new StringBuilder();
        for (Parameter parameter : parameters) {
            query.append(query.isEmpty() ? "" : "&").append(encode(parameter.name())).append('=')
                    .append(encode(parameter.value()));
        }
        return query.toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text.replace('+', ' ');
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] given = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < given.length; i++) {
            int high = i + 2 < given.length ? Character.digit(given[i + 1], 16) : -1;
            int low = i + 2 < given.length ? Character.digit(given[i + 2], 16) : -1;
            if (given[i] == '%' && high >= 0 && low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(given[i] == '+' ? ' ' : given[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
