package dev.seaworthy.runtime;

import dev.seaworthy.runtime.text.IpAddresses;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * A network of IP addresses, in CIDR notation: an address and how many of its bits all addresses of the network have in common,
 * {@code 10.0.0.0/8} (RFC 4632, section 3.1) or {@code fd00::/8} (RFC 4291, section 2.3). An address alone is the network of
 * that one address. The bits after the prefix are zero: {@code 10.1.2.3/8} is refused, for it may mean {@code 10.0.0.0/8} or
 * {@code 10.1.2.3/32}. Nothing is looked up.
 */
public final class Cidr {
    /** How many bits of an IPv6 address stand before an IPv4 address inside it, as in {@code ::ffff:10.0.0.0/104}. */
    private static final int MAPPED = 96;

    private final InetAddress address;
    private final int prefixLength;

    private Cidr(InetAddress address, int prefixLength) {
        this.address = address;
        this.prefixLength = prefixLength;
    }

    /**
     * Reads a network.
     *
     * @param text the text, stripped before it is read: an IPv4 or an IPv6 address, {@code /} and the prefix length, or the
     *     address alone
     * @return the network; an IPv4 one where it is written as IPv4 addresses inside IPv6 ones
     * @throws MalformedException when the text is not a network, or bits after the prefix are set
     */
    public static Cidr of(String text) {
        String network = text.strip();
        int slash = network.indexOf('/');
        String first = slash < 0 ? network : network.substring(0, slash);
        InetAddress address = IpAddresses.read(first);
        if (address == null) {
            throw MalformedCidr.address(first);
        }
        int bits = address.getAddress().length * Byte.SIZE;
        int before = bits == Integer.SIZE && first.indexOf(':') >= 0 ? MAPPED : 0;
        int prefixLength = slash < 0 ? bits : length(network, slash + 1) - before;
        if (prefixLength < 0 || prefixLength > bits) {
            throw MalformedCidr.prefixLength(address, network.substring(slash + 1), before, before + bits);
        }
        InetAddress least = masked(address, prefixLength);
        if (!least.equals(address)) {
            throw MalformedCidr.bits(address, new Cidr(least, prefixLength));
        }
        return new Cidr(address, prefixLength);
    }

    /** A number of up to three digits at a place, which the text ends with, or -1. */
    private static int length(String text, int from) {
        int length = text.length() - from > 3 || from == text.length() ? -1 : 0;
        for (int i = from; i < text.length() && length >= 0; i++) {
            int digit = text.charAt(i) - '0';
            length = digit < 0 || digit > 9 ? -1 : length * 10 + digit;
        }
        return length;
    }

    /** An address with every bit after a prefix zero. */
    static InetAddress masked(InetAddress address, int prefixLength) {
        byte[] bytes = address.getAddress();
        for (int i = 0; i < bytes.length; i++) {
            int kept = Math.max(0, Math.min(Byte.SIZE, prefixLength - i * Byte.SIZE));
            bytes[i] &= (byte) (0xFF << (Byte.SIZE - kept));
        }
        return IpAddresses.of(bytes);
    }

    /**
     * The first address of the network, whose bits after the prefix are zero.
     *
     * @return the address
     */
    public InetAddress address() {
        return address;
    }

    /**
     * How many bits the addresses of the network have in common.
     *
     * @return from 0 to 32 for IPv4, and to 128 for IPv6
     */
    public int prefixLength() {
        return prefixLength;
    }

    /**
     * Whether an address belongs to the network. An IPv4 address never belongs to an IPv6 network.
     *
     * @param other an address
     * @return whether its first bits are those of the network
     */
    public boolean contains(InetAddress other) {
        return other.getAddress().length == address.getAddress().length
                && Arrays.equals(masked(other, prefixLength).getAddress(), address.getAddress());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cidr that && that.prefixLength == prefixLength && that.address.equals(address);
    }

    @Override
    public int hashCode() {
        return 31 * address.hashCode() + prefixLength;
    }

    /** The network as {@link #of} reads it, in its shortest form: {@code 10.0.0.0/8}, {@code fd00::/8}. */
    @Override
    public String toString() {
        return IpAddresses.written(address).concat("/").concat(Integer.toString(prefixLength));
    }
}
