package org.awardcheck.opentelemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.semconv.UrlAttributes;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes out of every trace what a page's address holds behind its path: a visitor's answers. */
@Singleton
final class QueryEraser implements SpanProcessor {
    private static final List<AttributeKey<String>> BEARERS = List.of(UrlAttributes.URL_QUERY, UrlAttributes.URL_FULL,
            AttributeKey.stringKey("http.target"), AttributeKey.stringKey("http.url"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> bearer : BEARERS) {
            String address = span.getAttribute(bearer);
            if (address != null) {
                span.setAttribute(bearer, bearer.equals(UrlAttributes.URL_QUERY) ? ""
                        : address.replaceFirst("\\?.*", ""));
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // Nothing more is known of the address then.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
