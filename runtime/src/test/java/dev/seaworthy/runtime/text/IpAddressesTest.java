package dev.seaworthy.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.seaworthy.runtime.Nullable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressesTest {
    private static final int TIMES = 20_000;
    private static final String CHARACTERS = "0123456789abcdefABCDEF:::...g";
    private static final Pattern DECIMAL =
            Pattern.compile("((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])([.](?=.)|$)){4}");
    private static final Pattern GROUPS =
            Pattern.compile("(?:[0-9a-fA-F]{0,4}:)+(?:[0-9a-fA-F]{0,4}|(?<ipv4>[0-9.]+))");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.5",
                "255.255.255.255",
                "::",
                "::1",
                "fd00::5",
                "FD00::5",
                "2001:db8:0:0:0:0:0:1",
                "2001:0db8::0001",
                "::ffff:10.0.0.5",
                "64:ff9b::192.0.2.33",
                "1:2:3:4:5:6:7::",
                "::2:3:4:5:6:7:8",
                "1:2:3:4:5:6:1.2.3.4",
                "[::1]"
            })
    void literalsAreReadAsJavaReadsThem(String text) throws UnknownHostException {
        assertEquals(InetAddress.getByName(text), IpAddresses.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "localhost",
                "db.internal",
                "127.1",
                "2130706433",
                "0x7f.0.0.1",
                "010.0.0.1",
                "10.0.0.256",
                "10.0.0",
                "10.0.0.5.6",
                "10.0.0.5.",
                "10.0.0.5:80",
                "10.0.0.0/8",
                "[10.0.0.5]",
                "[::1]:80",
                "[::1",
                "::1]",
                "[]",
                "fe80::1%eth0",
                "fe80::1%1",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1::2:3:4:5:6:7:8",
                "00001::",
                "::00001",
                "::g",
                "::ffff:10.0.5",
                "::ffff:010.0.0.5",
                "1.2.3.4::",
                "1:2:3:4:5:6:7:1.2.3.4",
                "\u0661.0.0.1",
                "::\uff11",
                "http://10.0.0.5"
            })
    void everythingElseIsRefusedWithoutALookUp(String text) {
        assertNull(IpAddresses.read(text), text);
    }

    @Test
    void randomBytesAreReadBackFromEverySpelling() throws UnknownHostException {
        Random random = new Random(18);
        for (int i = 0; i < TIMES; i++) {
            byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(bytes);
            for (int zero = random.nextInt(bytes.length + 1); zero > 0; zero--) {
                bytes[random.nextInt(bytes.length)] = 0;
            }
            InetAddress address = InetAddress.getByAddress(bytes);
            assertEquals(address, IpAddresses.read(address.getHostAddress()), address.getHostAddress());
            String written = IpAddresses.written(address);
            assertEquals(address, IpAddresses.read(written), written);
            assertEquals(address, InetAddress.getByName(written), written);
        }
    }

    @Test
    void randomTextsWithColonsAreReadAsJavaReadsThem() {
        Random random = new Random(73);
        int accepted = 0;
        for (int i = 0; i < TIMES; i++) {
            String text = mutated(random);
            @Nullable InetAddress expected = expected(text);
            assertEquals(expected, IpAddresses.read(text), text);
            accepted += expected == null ? 0 : 1;
        }
        assertEquals(true, accepted > TIMES / 20, accepted + " of " + TIMES);
    }

    /** What Java reads, which looks nothing up that has a colon, without the spellings that others read otherwise. */
    private static @Nullable InetAddress expected(String text) {
        var matcher = GROUPS.matcher(text);
        if (!matcher.matches()
                || (matcher.group("ipv4") != null
                        && !DECIMAL.matcher(matcher.group("ipv4")).matches())) {
            return null;
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException notAnAddress) {
            return null;
        }
    }

    private static String mutated(Random random) {
        String[] seeds = {"::1", "fd00::5", "1:2:3:4:5:6:7:8", "::ffff:10.0.0.5", "1:2:3:4:5:6:1.2.3.4", "a:b::c:d"};
        StringBuilder text = new StringBuilder(seeds[random.nextInt(seeds.length)]);
        for (int changes = 1 + random.nextInt(4); changes > 0 && text.length() > 1; changes--) {
            int at = random.nextInt(text.length() - 1);
            char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, c);
                case 1 -> text.insert(at, c);
                default -> text.deleteCharAt(at);
            }
        }
        return text.indexOf(":") < 0 ? text.append("::").toString() : text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "0:0:0:0:0:0:0:0,::",
        "0:0:0:0:0:0:0:1,::1",
        "1:0:0:0:0:0:0:0,1::",
        "1:0:0:2:0:0:0:3,1:0:0:2::3",
        "1:0:0:2:0:0:3:4,1::2:0:0:3:4",
        "1:0:2:3:4:5:6:7,1:0:2:3:4:5:6:7",
        "2001:DB8::A,2001:db8::a",
        "::ffff:10.0.0.5,10.0.0.5"
    })
    void addressesAreWrittenAsRfc5952HasThem(String text, String written) {
        InetAddress address = IpAddresses.read(text);
        assertNotNull(address);
        assertEquals(written, IpAddresses.written(address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "db.internal|write its address: a host name is not looked up",
                "10.0.0.5:80|leave out the port",
                "[::1]:80|leave out the port",
                "::ffff:1.2.03.4|write four decimal numbers from 0 to 255 without leading zeros",
                "10.0.0.5:a|''",
                "fe80::1%eth0|leave out the zone, which begins with %",
                "10.0.0.0/8|leave out the prefix length, which begins with /",
                "http://10.0.0.5/|write the address alone, without a scheme and what follows it",
                "010.0.0.1|write four decimal numbers from 0 to 255 without leading zeros",
                "0X7F.1|write four decimal numbers from 0 to 255 without leading zeros",
                "::g|''",
                "10.0.0.256|''"
            })
    void adviceSaysWhatToWrite(String text, String advice) {
        assertEquals(advice, IpAddresses.advice(text));
    }
}
