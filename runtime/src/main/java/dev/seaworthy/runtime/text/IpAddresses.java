package dev.seaworthy.runtime.text;

import dev.seaworthy.runtime.Nullable;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * IP addresses as text. Of what {@link Local} reads it takes only what everything reads alike: an IPv4 address is four decimal
 * numbers without leading zeros, which are octal to some programs. Nothing is looked up.
 */
public final class IpAddresses {
    private static final int LONGEST_GROUP = 4;

    private IpAddresses() {}

    /**
     * Reads an address.
     *
     * @param text the text; an IPv6 address may stand in brackets
     * @return the address, or null where the text is none, such as a host name
     */
    public static @Nullable InetAddress read(String text) {
        long ipv4 = ipv4(text);
        if (ipv4 >= 0) {
            return of((byte) (ipv4 >> 24), (byte) (ipv4 >> 16), (byte) (ipv4 >> 8), (byte) ipv4);
        }
        boolean isBracketed = text.startsWith("[") && text.endsWith("]");
        String address = isBracketed ? text.substring(1, text.length() - 1) : text;
        int[] groups = hasShortGroups(address) ? Local.ipv6(address) : new int[0];
        byte[] bytes = new byte[2 * groups.length];
        for (int i = 0; i < groups.length; i++) {
            bytes[2 * i] = (byte) (groups[i] >> 8);
            bytes[2 * i + 1] = (byte) groups[i];
        }
        return bytes.length == 0 ? null : of(bytes);
    }

    /** The address of four decimal numbers, or -1. */
    private static long ipv4(String text) {
        long address = Local.ipv4(text);
        return address >= 0 && dotted(address).equals(text) ? address : -1;
    }

    private static String dotted(long address) {
        return (address >>> 24) + "." + ((address >>> 16) & 0xFF) + "." + ((address >>> 8) & 0xFF) + "."
                + (address & 0xFF);
    }

    /** Whether no group has more than its four digits, and an IPv4 address at the end is one. */
    private static boolean hasShortGroups(String address) {
        int start = 0;
        for (int colon = address.indexOf(':'); colon >= 0; colon = address.indexOf(':', start)) {
            if (colon - start > LONGEST_GROUP) {
                return false;
            }
            start = colon + 1;
        }
        String last = address.substring(start);
        return last.indexOf('.') < 0 ? last.length() <= LONGEST_GROUP : ipv4(last) >= 0;
    }

    /**
     * The address of bytes.
     *
     * @param bytes four or sixteen
     * @return the address; an IPv4 address where the bytes are one inside an IPv6 address
     */
    public static InetAddress of(byte... bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException length) {
            throw new IllegalArgumentException("An address has 4 or 16 bytes.", length);
        }
    }

    /**
     * An address in its shortest form, as RFC 5952 has it.
     *
     * @param address the address
     * @return for example {@code 10.0.0.5} or {@code fd00::5}
     */
    public static String written(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return address.getHostAddress();
        }
        int[] groups = new int[bytes.length / 2];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = (bytes[2 * i] & 0xFF) << 8 | (bytes[2 * i + 1] & 0xFF);
        }
        int gap = 0;
        int length = 1; // One zero alone is written.
        for (int i = 0; i < groups.length; i++) {
            int zeros = zeros(groups, i);
            gap = zeros > length ? i : gap;
            length = Math.max(length, zeros);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups.length; i++) {
            if (length > 1 && i == gap) {
                text.append("::");
                i += length - 1;
            } else {
                boolean isFirst = text.length() == 0 || text.charAt(text.length() - 1) == ':';
                text.append(isFirst ? "" : ":").append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }

    /** How many groups from a place on are zero. */
    private static int zeros(int[] groups, int from) {
        int end = from;
        while (end < groups.length && groups[end] == 0) {
            end++;
        }
        return end - from;
    }

    /**
     * What is wrong with a text that is not an address.
     *
     * @param text the text
     * @return what to write, as an imperative, or nothing
     */
    public static String advice(String text) {
        int colon = text.lastIndexOf(':');
        if (text.indexOf("://") >= 0) {
            return "write the address alone, without a scheme and what follows it";
        }
        if (text.indexOf('%') >= 0) {
            return "leave out the zone, which begins with %";
        }
        if (text.indexOf('/') >= 0) {
            return "leave out the prefix length, which begins with /";
        }
        String last = text.substring(colon + 1);
        if (colon > 0 && (last.isEmpty() || Ascii.areDigits(last)) && read(text.substring(0, colon)) != null) {
            return "leave out the port";
        }
        if (Local.ipv4(Ascii.lower(last)) >= 0) {
            return "write four decimal numbers from 0 to 255 without leading zeros";
        }
        return colon < 0 && holdsLetter(text) ? "write its address: a host name is not looked up" : "";
    }

    private static boolean holdsLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
