package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one spelling of hosts. */
class HostNamesTest {
    @ParameterizedTest
    @CsvSource({
        "DB.Example., db.example",
        "db%2Eexample, db.example",
        "LOCALHOST, localhost",
        "127.1, localhost",
        "[::1], localhost",
        "10.1.2.3, 10.1.2.3",
        "0x0a010203, 10.1.2.3",
        "250.251.252.253, 250.251.252.253",
        "[2001:DB8::1], 2001:db8:0:0:0:0:0:1",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:1",
        "::ffff:10.1.2.3, 10.1.2.3",
        "::ffff:fafb:fcfd, 250.251.252.253",
        "::fffe:a01:203, 0:0:0:0:0:fffe:a01:203",
        "1::ffff:a01:203, 1:0:0:0:0:ffff:a01:203",
        "0:0:0:0:1:ffff:a01:203, 0:0:0:0:1:ffff:a01:203",
        "::10.1.2.3, 0:0:0:0:0:0:a01:203",
        "Bücher.Example, xn--bcher-kva.example"
    })
    void aHostHasOneSpelling(String host, String spelling) {
        assertEquals(spelling, HostNames.canonical(host));
    }

    @Test
    void whatDnsCannotHaveStaysAsItIs() {
        String label = "\u00fc".repeat(64);
        assertEquals(label + ".example", HostNames.canonical(label + ".example"));
    }
}
