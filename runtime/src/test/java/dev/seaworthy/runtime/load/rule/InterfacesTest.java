package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.seaworthy.runtime.load.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all interfaces and all addresses are, and what networks hold. */
class InterfacesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.0.0.0:8080",
                "0",
                "0x0",
                "000.0.0.0",
                "::",
                "[::]",
                "[::]:8080",
                "0:0:0:0:0:0:0:0",
                "::ffff:0.0.0.0",
                "::0.0.0.0",
                "*",
                "*:8080",
                "10.0.0.5,0.0.0.0",
                "10.0.0.5:80, *:80",
                "http://0.0.0.0:8080/path",
                "tcp://*:5555",
                "tcp://[::]:5555",
                "0.0.0.0/0",
                "::/0"
            })
    void allInterfacesAreRefused(String text) {
        Violation violation = Hosts.notAllInterfaces(text);
        assertNotNull(violation, text);
        assertEquals(RuleWords.NOT_ALL_INTERFACES, violation.message(), text);
        assertEquals("write the address of the interface that is meant", violation.fix());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.5",
                "127.0.0.1",
                "127.0.0.1:8080",
                "localhost:8080",
                "::1",
                "fe80::1",
                "2001:db8:0:0:0:0:0:1",
                "[2001:db8::1]:8080",
                "0.0.0.1",
                "::ffff:10.0.0.5",
                "db.internal:5432",
                "http://10.0.0.5:8080/0.0.0.0",
                "unix:///run/shop.sock",
                "10.0.0.0/8",
                "128.0.0.0/1"
            })
    void oneInterfaceIsNotRefused(String text) {
        assertNull(Hosts.notAllInterfaces(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0:80", "http://0.0.0.0/", "10.0.0.5:80"})
    void aUrlHasAScheme(String text) {
        assertNotNull(Hosts.notAllInterfacesInUrl(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "::/0", "0.0.0.0/32", "0.0.0.0/1", "::/128", "0.0.0.0", "::ffff:0:0/96"})
    void networksOfAllInterfacesAreRefused(String text) {
        Violation violation = Hosts.notAllInterfacesInNetwork(text);
        assertNotNull(violation, text);
        assertEquals("write the networks that are meant", violation.fix());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "128.0.0.0/1", "127.0.0.0/8", "::1/128", "fd00::/8"})
    void otherNetworksAreNotRefused(String text) {
        assertNull(Hosts.notAllInterfacesInNetwork(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.0/8",
                "127.0.0.1",
                "126.0.0.0/7",
                "0.0.0.0/0",
                "0.0.0.0",
                "127.128.0.0/9",
                "::1",
                "::/0",
                "::/64",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "::7f12:0/112"
            })
    void networksOfTheLocalMachineAreRefused(String text) {
        assertNotNull(Hosts.noLocalhostInNetwork(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "128.0.0.0/1", "126.0.0.0/8", "fd00::/8", "::2", "2000::/3"})
    void networksOfOtherMachinesAreNotRefused(String text) {
        assertNull(Hosts.noLocalhostInNetwork(text), text);
    }
}
