package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.7,192.0.2.7", "::ffff:192.0.2.7,192.0.2.7", "2001:db8:0:1::1,20010db800000001",
        "2001:db8:0:1:ffff:ffff:ffff:ffff,20010db800000001", "2001:DB8:0:2::1,20010db800000002",
        "fe80::1%eth0,fe80000000000000",
        "::1,0000000000000000", "unknown,unknown", "null,unknown",
        "_hidden,unknown", "1.2.3,unknown"})
    void whoeverHasAnIpv6NetworkIsOneClient(String address, String client) {
        assertEquals(client, Client.of(address));
    }
}
