package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.seaworthy.runtime.load.rule.HostNames;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.text.IpAddresses;
import dev.seaworthy.runtime.text.Local;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any text as a host, and as a URL with hosts: what the JDK takes for an address or a host of this machine is refused, and a
 * plain name that is not one is accepted. No name is looked up.
 */
class HostsTest {
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    /** A name no part of which ends in a hyphen: of another one the JDK knows no host, and some drivers open their default. */
    private static final Pattern PLAIN_URL = Pattern.compile(
            "(https?|rediss?|amqps?)://[a-z]([a-z0-9-]*[a-z0-9])?(\\.[a-z]([a-z0-9-]*[a-z0-9])?)*(:[0-9]{1,4})?(/[a-z0-9/_-]*)?");

    private static final List<String> LOCAL_WORDS = List.of("local", "loopback", "internal");

    static List<Arguments> seeds() throws IOException {
        List<String> texts =
                new ArrayList<>(Seeds.literals("runtime/src/test/java/dev/seaworthy/runtime/load/rule/HostsTest.java"));
        texts.addAll(Seeds.literals("runtime/src/test/java/dev/seaworthy/runtime/text/IpAddressesTest.java"));
        return Seeds.of(texts);
    }

    @MethodSource("seeds")
    @DictionaryEntries({"localhost", "127.0.0.1", "::ffff:", "[::1]", "%2e", "0x7f", "://", "jdbc:postgresql://", "*."})
    @FuzzTest(maxExecutions = 4_000)
    void isWhatTheJdkTakesItFor(@NotNull @WithUtf8Length(max = 300) String text) {
        Lookups lookups = new Lookups();
        assertAddress(text);
        assertUrl(text);
        assertWildcard(text);
        assertEquals(
                Local.isLocal(text), HostNames.canonical(text).equals("localhost"), () -> "one spelling of " + text);
        lookups.assertNone(text);
    }

    private static void assertAddress(String text) {
        Optional<InetAddress> address = address(text);
        address.ifPresent(each -> {
            boolean isLocal = isLocal(each);
            assertEquals(isLocal, Local.isLocal(text), text);
            assertEquals(each.isAnyLocalAddress(), Local.isEveryInterface(text), text);
            // Without brackets, the last group may be a port.
            String host = text.indexOf(':') < 0 ? text : "[" + text + "]";
            assertEquals(isLocal, Hosts.noLocalhost(host) != null, text);
            assertEquals(each.isAnyLocalAddress(), Hosts.notAllInterfaces(host) != null, text);
            assertTrue(!isLocal || Hosts.noLocalhost(text) != null, text);
        });
        InetAddress read = IpAddresses.read(text);
        if (read != null) {
            assertEquals(Optional.of(read), address(text.replaceAll("^\\[|]$", "")), text);
            assertEquals(read, IpAddresses.read(IpAddresses.written(read)), text);
        }
    }

    /** What the JDK reads without a question to anyone: four decimal numbers, or what only an IPv6 address can be. */
    private static Optional<InetAddress> address(String text) {
        boolean isIpv6 = IPV6.matcher(text).matches();
        if (!isIpv6 && (!IPV4.matcher(text).matches() || text.matches("(.*\\.)?0[0-9].*"))) {
            return Optional.empty();
        }
        if (!isIpv6 && !text.matches("((25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(\\.|$)){4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(isIpv6 ? "[" + text + "]" : text));
        } catch (UnknownHostException notOne) {
            return Optional.empty();
        }
    }

    /** An IPv4 address within an IPv6 one leads where that one does. */
    private static boolean isLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address ipv6 && ipv6.isIPv4CompatibleAddress()) {
            return address.isLoopbackAddress() || address.isAnyLocalAddress() || bytes[12] == 127;
        }
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || (address instanceof Inet4Address && bytes[0] == 127);
    }

    private static void assertUrl(String text) {
        host(text).filter(HostsTest::isLocalHost).ifPresent(host -> {
            assertNotNull(Hosts.noLocalhost(text), () -> "leads to " + host + ": " + text);
            assertNotNull(Hosts.noLocalhostInUrl(text), () -> "leads to " + host + ": " + text);
        });
        if (PLAIN_URL.matcher(text).matches() && LOCAL_WORDS.stream().noneMatch(text::contains)) {
            assertNull(Hosts.noLocalhost(text), text);
            assertNull(Hosts.notAllInterfaces(text), text);
        }
        Scheme.inCapitals(text).ifPresent(read -> {
            assertEquals(Hosts.noLocalhost(read) == null, Hosts.noLocalhost(text) == null, text);
            assertEquals(Hosts.notAllInterfaces(read) == null, Hosts.notAllInterfaces(text) == null, text);
        });
    }

    /** The host that a program opens which reads URLs as the JDK does. */
    private static Optional<String> host(String text) {
        try {
            return Optional.ofNullable(new URI(text).getHost());
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    static boolean isLocalHost(String host) {
        String name = host.replaceAll("^\\[|]$", "").replaceAll("%.*", "");
        return host.equalsIgnoreCase("localhost")
                || host.toLowerCase(Locale.ROOT).endsWith(".localhost")
                || address(name).filter(HostsTest::isLocal).isPresent();
    }

    private static void assertWildcard(String text) {
        boolean isRefused = Hosts.noWildcard(text, false) != null;
        assertTrue(isRefused || Hosts.noWildcard(text, true) == null, () -> "allowed, and yet refused: " + text);
        if (text.indexOf('*') >= 0 && text.matches("[A-Za-z0-9.*:-]*")) {
            assertTrue(isRefused, text);
        }
        if (text.indexOf("://") < 0 && text.matches("([A-Za-z0-9-]+\\.)*[A-Za-z0-9-]+(:[0-9]+)?(/[^,;|\\s]*)?")) {
            assertFalse(isRefused, text);
        }
    }
}
