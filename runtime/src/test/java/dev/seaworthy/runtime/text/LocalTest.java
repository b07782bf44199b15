package dev.seaworthy.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, number by number. */
class LocalTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "4294967295, 4294967295",
        "4294967296, -1",
        "99999999999, -1",
        "0x, 0",
        "0xFF, 255",
        "0xffffffff, 4294967295",
        "0x100000000, -1",
        "0xg, -1",
        "00, 0",
        "010, 8",
        "08, -1",
        "0377.0.0.1, 4278190081",
        "1.2, 16777218",
        "1.16777215, 33554431",
        "1.16777216, -1",
        "1.2.3, 16908291",
        "1.2.65535, 16973823",
        "1.2.65536, -1",
        "1.2.3.4, 16909060",
        "1.2.3.255, 16909311",
        "1.2.3.256, -1",
        "256.1.1.1, -1",
        "255.1.1.1, 4278255873",
        "1.256.1.1, -1",
        "1.2.3.4.5, -1",
        "1., -1",
        "1..2, -1",
        "1.2.3., -1",
        "a, -1",
        "1a, -1",
        "1.b, -1",
        "'', -1",
        "/, -1",
        ":, -1",
        "9, 9",
        "1.2.3.0x4, 16909060",
        "192.168.0.1, 3232235521",
        "١, -1"
    })
    void ipv4AddressesAreReadAsTheCLibraryReadsThem(String text, long address) {
        assertEquals(address, Local.ipv4(text.equals("''") ? "" : text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::",
                "::1",
                "1::",
                "1:2:3:4:5:6:7:8",
                "1:2:3:4:5:6:7::",
                "::2:3:4:5:6:7:8",
                "1:2::7:8",
                "::ffff:1.2.3.4",
                "1:2:3:4:5:6:1.2.3.4",
                "ABCD:ef01::",
                "0000:0000:0000:0000:0000:0000:0000:0001",
                "::1.2.3.4",
                "1::8"
            })
    void anIpv6AddressIsOne(String text) {
        assertTrue(Local.ipv6(text).length > 0, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                ":",
                ":::",
                "1:2",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1::2::3",
                "12345::",
                "g::",
                "1:2:3:4:5:6:7:8::",
                "1:2:3:4:5:6:7:1.2.3.4",
                "::1.2.3.256",
                "1:",
                "1:2:3:4:5:6:7:",
                "localhost:80",
                "/::",
                "::@",
                "::G",
                "::`",
                "0000:0000:0000:0000:0000:0000:0000:0000:0000:00001",
                "::١"
            })
    void whatIsNoneIsNone(String text) {
        assertEquals(0, Local.ipv6(text).length, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "x.localhost",
                "LOCALHOST",
                "localhost.",
                "ip6-localhost",
                "ip6-loopback",
                "localhost4",
                "localhost6",
                "127.0.0.1",
                "127.0.0.1.",
                "0127.0.0.1",
                "00127.0.0.01",
                "0",
                "::1",
                "[::1]",
                "::",
                "::ffff:127.0.0.1",
                "::ffff:0.0.0.0",
                "::127.0.0.1",
                "::7f00:1",
                "::ffff:7fff:ffff",
                "%6cocalhost",
                "local%48ost",
                "localhos%74",
                "%3a:1",
                "\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54",
                "127\u30020\u30020\u30021",
                "\u24dbocalhost",
                "\uff11\uff12\uff17.0.0.1",
                "[::1%25lo]",
                "::0ffff:127.0.0.1",
                "::ffff:0127.0.0.1",
                "host.docker.internal"
            })
    void thisMachineIsLocal(String host) {
        assertTrue(Local.isLocal(host), host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "local", "localhost5", "xlocalhost", "x-localhost", "localhost.x", "126.255.255.255", "128.0.0.0",
                        "::2", "1::1",
                "::ffff:126.0.0.1", "::ffff:8000:1", "::ffff:0:1", "::1:0:1", "::fffe:127.0.0.1", "0:0:0:0:1::1",
                        "fe80::1", "%zz", "%6", "l%",
                "hostt", "Local", "host", "z.localhos", "::100:1", "::1:1", "[x]", "%25"
            })
    void anotherMachineIsNot(String host) {
        assertFalse(Local.isLocal(host), host);
    }

    @ParameterizedTest
    @CsvSource({"AZaz09, azaz09", "@[`{, @[`{", "É, É"})
    void onlyAsciiLettersAreLowered(String text, String lower) {
        assertEquals(lower, Ascii.lower(text));
    }
}
