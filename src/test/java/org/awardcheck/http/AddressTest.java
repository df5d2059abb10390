package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"x", "check.example:8443", "1.2.3.4", "[::1]", "[2001:db8::1]:80", "[::ffff:1.2.3.4]",
            "_x.y", "a%20b", "xn--a"})
    void ofAHostWholeAddressesAreMade(String host) {
        assertTrue(Address.isHost(host));
        assertEquals(host, URI.create("https://" + host + "/x").getRawAuthority());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", ":80", "a/b", "a?b", "a@b", "[", "[]", "[::1", "[1:2]", "[v1.a]", "[::g]",
            "[::1%25eth0]", "%", "a%zz", "a\"b",
        "a<b", "x:99999999", "x:y", "x:80:80", "\u4e2d"})
    void whatIsNoneIsNotTakenForOne(String host) {
        assertFalse(Address.isHost(host));
    }

    /** Whatever passes has to be read by Java, too, which is stricter here and laxer there. */
    @Test
    void noHostIsTakenThatNoAddressCanHold() {
        Random random = new Random(7);
        String characters = "a1.:[]%25f-_\"{~";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder host = new StringBuilder(random.nextBoolean() ? "[" : "");
            random.ints(random.nextInt(7), 0, characters.length()).forEach(it -> host.append(characters.charAt(it)));
            host.append(random.nextBoolean() ? "]" : "");
            if (Address.isHost(host.toString())) {
                assertDoesNotThrow(() -> URI.create("https://" + host + "/x"), host::toString);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
        "/zh/awards?q=a,          /zh/awards?q=a",
        "/q?a=%E5%B7%A7&b=1+2,    /q?a=%E5%B7%A7&b=1+2",
        "/q?a=100%,               /q?a=100%25",
        "/q?a=%,                  /q?a=%25",
        "/q?a=%4,                 /q?a=%254",
        "/q?a=%4g,                /q?a=%254g",
        "/q?a=%zz&b=%41,          /q?a=%25zz&b=%41",
        "/q?a=%E5%B7%8,           /q?a=%E5%B7%258",
        "/q?a=%%41,               /q?a=%25%41",
        "/a|b?{}|^`,              /a%7Cb?%7B%7D%7C%5E%60",
        "'/q?a=\"<>\\',           '/q?a=%22%3C%3E%5C'",
        "/a[1]?b[]=2,             /a%5B1%5D?b%5B%5D=2",
        "/a#b,                    /a%23b",
        "/zh/result%3Fa=x,        /zh/result?a=x",
        "/zh/result%3fa=x?from=y, /zh/result?a=x&from=y",
        "/zh/result%253Fa%3Dx,    /zh/result?a%3Dx",
        "/zh/awards?q=%3F%3F,     /zh/awards?q=%3F%3F",
        "/zh/awards%3Fq=a?b?c,    /zh/awards?q=a&b?c",
        "/q?a=:@!$&()*+;=/?-._~,  /q?a=:@!$&()*+;=/?-._~"})
    void whatNoAddressMayHoldIsEscapedAndTheRestLeftAlone(String sent, String mended) {
        assertEquals(mended, Address.mended(sent));
    }

    @ParameterizedTest
    @CsvSource({
        "/zh/result;jsessionid=1?a=b, /zh/result?a=b",
        "/zh;a/result;b=1;c,          /zh/result",
        "/zh/100%25;,                 /zh/100%25",
        "/zh/%F;x,                    /zh/%25F",
        "/;x,                         /",
        "/zh?a=b;c,                   /zh?a=b;c"})
    void segmentsOfThePathLoseTheirParameters(String sent, String mended) {
        assertEquals(mended, Address.mended(sent));
    }

    /** In a chat the path runs into what is behind the link. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
        "/zh/result&from=singlemessage,      /zh/result?from=singlemessage",
        "/en/result&from=x?a=TOKEN,          /en/result?from=x&a=TOKEN",
        "/zh&utm_source=x,                   /zh?utm_source=x",
        "/zh%E3%80%82,                       /zh",
        "/zh/result%EF%BC%89%E3%80%82?a=x,   /zh/result?a=x",
        "/zh),                               /zh",
        "'/en/about.\"',                     /en/about",
        "/zh/about%23privacy,                /zh/about",
        "/zh/about%23privacy?a=x,            /zh/about?a=x",
        "/zh/batch/template.csv,             /zh/batch/template.csv",
        "/zh/awards?q=a),                    /zh/awards?q=a)",
        "/zh/awards?q=a&b.,                  /zh/awards?q=a&b.",
        "/zhx),                              /zhx)",
        "/awards&x=1,                        /awards&x=1",
        "/assets/a.),                        /assets/a.)"})
    void whatEndedTheSentenceBehindAPageFallsAway(String sent, String mended) {
        assertEquals(mended, Address.mended(sent));
    }

    /**
     * Each step of theirs costs the same, so 200,000 are read at once; it would be minutes if each looked at all behind
     * it.
     */
    @ParameterizedTest
    @ValueSource(strings = {")", ".,", "%E3%80%82", "%23", "a)", "%", "&", "/"})
    void signsWithoutEndAreReadInTime(String sign) {
        String address = "/zh/" + sign.repeat(200_000) + "x";
        assertEquals("/zh", assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Address.mended(address))
                .substring(0, 3));
    }

    @Test
    void bytesOfUtf8AreEscapedOneByOne() {
        String sent = new String("/q?a=巧".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals("/q?a=%E5%B7%A7", Address.mended(sent));
    }

    @Test
    void whateverIsSentBecomesAnAddressAndStaysOne() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder sent = new StringBuilder("/x");
            for (int length = random.nextInt(12); length > 0; length--) {
                sent.append((char) random.nextInt(i % 2 == 0 ? 256 : 128));
            }
            String mended = Address.mended(sent.toString());
            assertDoesNotThrow(() -> URI.create(mended), mended);
            assertEquals(mended, Address.mended(mended));
        }
    }
}
