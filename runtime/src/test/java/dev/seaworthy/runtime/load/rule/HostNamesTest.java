package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.IDN;
import java.util.Locale;
import java.util.Random;
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

    /** Names that are ASCII already go another way than those that have to be translated. */
    @Test
    void aNameInAsciiIsWhatIdnMakesOfIt() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder("w");
            for (int part = random.nextInt(4); part >= 0; part--) {
                int length = random.nextInt(4) == 0 ? 60 + random.nextInt(6) : random.nextInt(6);
                for (int c = 0; c < length; c++) {
                    name.append("abYZ09-_".charAt(random.nextInt(8)));
                }
                name.append(part == 0 ? "" : ".");
            }
            assertEquals(byIdn(name.toString()), HostNames.canonical(name.toString()));
        }
    }

    private static String byIdn(String name) {
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        try {
            return IDN.toASCII(plain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAName) {
            return plain.toLowerCase(Locale.ROOT);
        }
    }
}
