package dev.seaworthy.runtime;

import dev.seaworthy.runtime.text.IpAddresses;
import java.net.InetAddress;

/** The messages for texts that are not a network. Loaded only when there is one. */
final class MalformedCidr {
    private MalformedCidr() {}

    static RuntimeException address(String address) {
        return new MalformedException(
                "must be a network of IP addresses, such as 10.0.0.0/8 or fd00::/8", IpAddresses.advice(address));
    }

    static RuntimeException prefixLength(InetAddress address, String written, int least, int greatest) {
        return new MalformedException(
                "must have a prefix length from " + least + " to " + greatest + " after /", mask(address, written));
    }

    /** What to write in place of a mask, {@code /255.0.0.0}. */
    private static String mask(InetAddress address, String written) {
        InetAddress mask = IpAddresses.read(written);
        byte[] bytes = mask == null ? new byte[0] : mask.getAddress();
        if (bytes.length != Integer.BYTES || address.getAddress().length != Integer.BYTES) {
            return "";
        }
        int bits = 0;
        for (byte each : bytes) {
            bits = bits << Byte.SIZE | (each & 0xFF);
        }
        int length = Integer.bitCount(bits);
        boolean isMask = length == Integer.numberOfLeadingZeros(~bits);
        return isMask ? "write " + IpAddresses.written(Cidr.masked(address, length)) + "/" + length : "";
    }

    static RuntimeException bits(InetAddress address, Cidr network) {
        int all = address.getAddress().length * Byte.SIZE;
        return new MalformedException(
                "must be a network, whose bits after the first " + network.prefixLength() + " are zero",
                "write " + network + ", or " + IpAddresses.written(address) + "/" + all + " for the one address");
    }
}
