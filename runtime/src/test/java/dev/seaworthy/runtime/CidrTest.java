package dev.seaworthy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CidrTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,10.0.0.0/8",
        "10.0.0.5,10.0.0.5/32",
        "0.0.0.0/0,0.0.0.0/0",
        "' 192.168.0.0/16 ',192.168.0.0/16",
        "192.0.2.128/25,192.0.2.128/25",
        "::/0,::/0",
        "::1,::1/128",
        "FD00:0::/8,fd00::/8",
        "[fd00::]/8,fd00::/8",
        "2001:db8:0:0:0:0:0:0/032,2001:db8::/32",
        "::ffff:10.0.0.0/104,10.0.0.0/8",
        "::ffff:10.0.0.5,10.0.0.5/32",
        "::ffff:0:0/96,0.0.0.0/0"
    })
    void networksAreReadAndWritten(String text, String written) {
        Cidr network = Cidr.of(text);
        assertEquals(written, network.toString());
        assertEquals(network, Cidr.of(written));
        assertEquals(network.hashCode(), Cidr.of(written).hashCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|must be a network of IP addresses, such as 10.0.0.0/8 or fd00::/8|''",
                "33x|must be a network of IP addresses, such as 10.0.0.0/8 or fd00::/8"
                        + "|write its address: a host name is not looked up",
                "db.internal/8|must be a network of IP addresses, such as 10.0.0.0/8 or fd00::/8"
                        + "|write its address: a host name is not looked up",
                "10.0/8|must be a network of IP addresses, such as 10.0.0.0/8 or fd00::/8"
                        + "|write four decimal numbers from 0 to 255 without leading zeros",
                "10.0.0.0/33|must have a prefix length from 0 to 32 after /|''",
                "10.0.0.0/|must have a prefix length from 0 to 32 after /|''",
                "10.0.0.0/-1|must have a prefix length from 0 to 32 after /|''",
                "10.0.0.0/0008|must have a prefix length from 0 to 32 after /|''",
                "10.0.0.0/\u0668|must have a prefix length from 0 to 32 after /|''",
                "10.0.0.0/8/8|must have a prefix length from 0 to 32 after /|''",
                "::/129|must have a prefix length from 0 to 128 after /|''",
                "::ffff:10.0.0.0/8|must have a prefix length from 96 to 128 after /|''",
                "10.1.0.0/255.0.0.0|must have a prefix length from 0 to 32 after /|write 10.0.0.0/8",
                "10.0.0.0/0.0.0.0|must have a prefix length from 0 to 32 after /|write 0.0.0.0/0",
                "10.0.0.5/255.255.255.255|must have a prefix length from 0 to 32 after /|write 10.0.0.5/32",
                "10.0.0.0/255.0.255.0|must have a prefix length from 0 to 32 after /|''",
                "10.1.2.3/8|must be a network, whose bits after the first 8 are zero"
                        + "|write 10.0.0.0/8, or 10.1.2.3/32 for the one address",
                "fd00::5/64|must be a network, whose bits after the first 64 are zero"
                        + "|write fd00::/64, or fd00::5/128 for the one address",
                "10.0.0.5/0|must be a network, whose bits after the first 0 are zero"
                        + "|write 0.0.0.0/0, or 10.0.0.5/32 for the one address"
            })
    void everythingElseIsRefusedWithWhatToWrite(String text, String message, String fix) {
        MalformedException refused = assertThrows(MalformedException.class, () -> Cidr.of(text));
        assertEquals(message, refused.getMessage());
        assertEquals(fix, refused.fix());
    }

    @Test
    void randomNetworksHoldWhatArithmeticSays() throws UnknownHostException {
        Random random = new Random(4632);
        int contained = 0;
        for (int i = 0; i < 20_000; i++) {
            int bytes = random.nextBoolean() ? 4 : 16;
            int bits = 8 * bytes;
            int length = random.nextInt(bits + 1);
            BigInteger base = new BigInteger(length, random).shiftLeft(bits - length);
            BigInteger other = random.nextBoolean()
                    ? new BigInteger(bits, random)
                    : base.xor(new BigInteger(random.nextInt(bits + 1), random));
            InetAddress address = address(base, bytes);
            if (address.getAddress().length != bytes) {
                continue;
            }
            Cidr network = Cidr.of(address.getHostAddress() + "/" + length);
            boolean expected = base.shiftRight(bits - length).equals(other.shiftRight(bits - length));
            assertEquals(address, network.address());
            assertEquals(length, network.prefixLength());
            assertEquals(expected, network.contains(address(other, bytes)), network + " " + address(other, bytes));
            contained += expected ? 1 : 0;
        }
        assertTrue(contained > 5_000, contained + " are contained");
    }

    private static InetAddress address(BigInteger number, int length) throws UnknownHostException {
        byte[] bytes = new byte[length];
        byte[] digits = number.toByteArray();
        int count = Math.min(digits.length, length);
        System.arraycopy(digits, digits.length - count, bytes, length - count, count);
        return InetAddress.getByAddress(bytes);
    }

    @Test
    void anAddressOfTheOtherKindIsNotContained() throws UnknownHostException {
        assertFalse(Cidr.of("::/0").contains(InetAddress.getByName("10.0.0.5")));
        assertFalse(Cidr.of("0.0.0.0/0").contains(InetAddress.getByName("2001:db8::1")));
    }

    @Test
    void networksOfAnotherLengthDiffer() {
        assertNotEquals(Cidr.of("10.0.0.0/8"), Cidr.of("10.0.0.0/9"));
        assertNotEquals(Cidr.of("10.0.0.0/8"), Cidr.of("11.0.0.0/8"));
    }
}
