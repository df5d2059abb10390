package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientRequestsTest {

    /** A stroke parts lines of the same name. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', value = {
        "X-Forwarded-For; 10.0.0.9;                            10.0.0.9",
        "X-Forwarded-For; 6.6.6.6, 10.0.0.9;                   10.0.0.9",
        "x-forwarded-for; 6.6.6.6,7.7.7.7 , [2001:db8::1]:80 ; [2001:db8::1]:80",
        "X-Forwarded-For; 10.0.0.9|6.6.6.6;                    6.6.6.6",
        "X-Forwarded-For; 6.6.6.6, 7.7.7.7|8.8.8.8, 10.0.0.9;  10.0.0.9",
        "X-Forwarded-For; 6.6.6.6,;                            ",
        "Forwarded;       for=6.6.6.6, for=10.0.0.9;           for=10.0.0.9",
        "Forwarded;       'for=\"6.6.6.6, for=10.0.0.9';        for=10.0.0.9",
        "Forwarded;       for=6.6.6.6|for=10.0.0.9;            for=10.0.0.9",
        "X-Forwarded-Proto; https,http;                        https,http"})
    void ofWhomAProxyNamesTheLastIsKept(String name, String sent, String kept) {
        HttpHeaders headers = new DefaultHttpHeaders().add(name, List.of(sent.split("\\|")));
        ClientRequests.keepNearest(headers);
        assertEquals(kept == null ? List.of() : List.of(kept), headers.getAll(name));
    }
}
