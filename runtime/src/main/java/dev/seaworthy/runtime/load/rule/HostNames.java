package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.text.DnsNames;
import dev.seaworthy.runtime.text.Local;

/** The one spelling of hosts that may be written in several. */
public final class HostNames {
    private static final String LOCAL = "localhost";

    private HostNames() {}

    /**
     * The one spelling of a host: lower case, without a trailing dot, brackets and a zone, percent signs decoded, names of other
     * scripts as DNS has them, addresses in one form, and everything that is the local machine by one name.
     *
     * @param host the host, without a user and a port
     * @return its spelling
     */
    public static String canonical(String host) {
        if (Local.isLocal(host)) {
            return LOCAL;
        }
        String name = DnsNames.inAscii(Local.plain(host));
        long ipv4 = Local.ipv4(name);
        if (ipv4 >= 0) {
            return dotted(ipv4);
        }
        int[] groups = Local.ipv6(name);
        return groups.length == 0 ? name : written(groups);
    }

    private static String dotted(long address) {
        return (address >>> 24) + "." + ((address >>> 16) & 0xFF) + "." + ((address >>> 8) & 0xFF) + "."
                + (address & 0xFF);
    }

    private static String written(int... groups) {
        boolean isIpv4 = groups[5] == 0xFFFF;
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < groups.length; i++) {
            isIpv4 &= i >= 5 || groups[i] == 0;
            address.append(i == 0 ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return isIpv4 ? dotted(((long) groups[6] << 16) | groups[7]) : address.toString();
    }
}
