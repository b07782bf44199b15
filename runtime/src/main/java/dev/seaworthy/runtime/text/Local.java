package dev.seaworthy.runtime.text;

/** Whether a host is the machine that the process runs on, and the addresses that a host may be written as. */
public final class Local {
    /**
     * What hosts files, container engines and virtual machines call the machine: RFC 6761, Debian's, Fedora's and SUSE's
     * /etc/hosts, Docker Desktop's, Podman's, Lima's and minikube's names for the host that runs the container.
     */
    private static final String[] NAMES = {
        "localhost",
        "localhost.localdomain",
        "localhost4",
        "localhost4.localdomain4",
        "localhost6",
        "localhost6.localdomain6",
        "loopback",
        "ip6-localhost",
        "ip6-loopback",
        "ipv6-localhost",
        "ipv6-loopback",
        "host.docker.internal",
        "gateway.docker.internal",
        "kubernetes.docker.internal",
        "docker.for.mac.host.internal",
        "docker.for.mac.localhost",
        "docker.for.win.localhost",
        "docker.for.win.host.internal",
        "host.containers.internal",
        "host.lima.internal",
        "host.minikube.internal"
    };

    private Local() {}

    /**
     * Judges one host, without user information and port.
     *
     * @param host the host
     * @return whether it is this machine
     */
    public static boolean isLocal(String host) {
        String name = isAscii(host) ? plain(host) : plain(DnsNames.inAscii(plain(host)));
        for (String local : NAMES) {
            if (name.equals(local)) {
                return true;
            }
        }
        return name.endsWith(".localhost")
                || isLocalIpv4(name)
                || isLocalIpv6(name)
                || isLocalIpv4(withoutZeros(name))
                || isLocalIpv6(withoutZeros(name));
    }

    /**
     * Whether a host that a program listens on is every interface of its machine, and not one of them.
     *
     * @param host the host, without user information and port
     * @return whether it is {@code *}, {@code 0.0.0.0} or {@code ::}, in any spelling
     */
    public static boolean isEveryInterface(String host) {
        String name = plain(host);
        return name.equals("*") || isZero(name) || isZero(withoutZeros(name));
    }

    private static boolean isZero(String name) {
        int[] groups = ipv6(name);
        boolean isZero = groups.length > 0;
        for (int i = 0; i < groups.length; i++) {
            isZero &= groups[i] == 0 || (i == 5 && groups[i] == 0xFFFF);
        }
        return isZero || ipv4(name) == 0;
    }

    /**
     * One spelling of a host.
     *
     * @param host the host
     * @return it in lower case, percent-decoded, without a trailing dot, brackets and a zone
     */
    public static String plain(String host) {
        String name = Ascii.lower(host.indexOf('%') >= 0 ? Ascii.percentDecoded(host, 0, host.length()) : host);
        if (name.startsWith("[") && name.endsWith("]")) {
            name = name.substring(1, name.length() - 1);
        }
        int zone = name.indexOf('%');
        if (zone > 0) {
            name = name.substring(0, zone);
        }
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isAscii(String host) {
        for (int i = 0; i < host.length(); i++) {
            if (host.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** 127.0.0.0/8 and 0.0.0.0 in the forms of {@code inet_aton}: one to four numbers, the last one filling what is left. */
    private static boolean isLocalIpv4(String host) {
        long address = ipv4(host);
        return address == 0 || address >>> 24 == 127;
    }

    /** The host without the leading zeros of its numbers, which Java reads past, while to the C library they say octal. */
    private static String withoutZeros(String host) {
        StringBuilder plain = new StringBuilder(host.length());
        for (int i = 0; i < host.length(); i++) {
            char last = plain.length() == 0 ? '.' : plain.charAt(plain.length() - 1);
            boolean isLeading = (last == '.' || last == ':')
                    && host.charAt(i) == '0'
                    && i + 1 < host.length()
                    && Character.digit(host.charAt(i + 1), 16) >= 0;
            if (!isLeading) {
                plain.append(host.charAt(i));
            }
        }
        return plain.toString();
    }

    /**
     * The IPv4 address that the C library reads.
     *
     * @param host a host in lower case
     * @return the address, or -1 when the text is none
     */
    public static long ipv4(String host) {
        if (host.isEmpty() || !isDigit(host.charAt(0))) {
            return -1;
        }
        long address = 0;
        int parts = 0;
        int start = 0;
        while (start <= host.length()) {
            int dot = host.indexOf('.', start);
            int stop = dot < 0 ? host.length() : dot;
            long number = number(host.substring(start, stop));
            parts++;
            boolean last = dot < 0;
            long most = last ? (1L << (8 * (5 - parts))) - 1 : 255;
            if (parts > 4 || number < 0 || number > most) {
                return -1;
            }
            address = last ? (address << (8 * (5 - parts))) | number : (address << 8) | number;
            if (last) {
                return address;
            }
            start = dot + 1;
        }
        return -1;
    }

    private static long number(String text) {
        boolean hex = text.startsWith("0x");
        int radix = hex ? 16 : text.length() > 1 && text.charAt(0) == '0' ? 8 : 10;
        int start = hex ? 2 : 0;
        if (start == text.length()) {
            return hex ? 0 : -1;
        }
        long value = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), radix) : -1;
            if (digit < 0 || value > 0xFFFFFFFFL) {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }

    private static boolean isLocalIpv6(String host) {
        int[] groups = ipv6(host);
        if (groups.length == 0) {
            return false;
        }
        for (int i = 0; i < 5; i++) {
            if (groups[i] != 0) {
                return false;
            }
        }
        boolean mapped = groups[5] == 0xFFFF;
        if (!mapped && groups[5] != 0) {
            return false;
        }
        int high = groups[6];
        int low = groups[7];
        return high >>> 8 == 127 || (high == 0 && (low == 0 || (!mapped && low == 1)));
    }

    /**
     * The groups of an IPv6 address.
     *
     * @param host a host without brackets and a zone
     * @return the eight groups, or none when the text is not an IPv6 address
     */
    public static int[] ipv6(String host) {
        int[] none = {};
        if (host.indexOf(':') < 0 || host.length() > 45) {
            return none;
        }
        int[] groups = new int[8];
        int count = 0;
        int gap = -1;
        int i = 0;
        if (host.startsWith("::")) {
            gap = 0;
            i = 2;
        }
        while (i < host.length()) {
            int colon = host.indexOf(':', i);
            String group = host.substring(i, colon < 0 ? host.length() : colon);
            if (colon < 0 && group.indexOf('.') >= 0) {
                long address = ipv4(group);
                if (address < 0 || count > 6) {
                    return none;
                }
                groups[count++] = (int) (address >>> 16);
                groups[count++] = (int) (address & 0xFFFF);
                break;
            }
            int value = group(group);
            if (value < 0 || count == 8) {
                return none;
            }
            groups[count++] = value;
            if (colon < 0) {
                break;
            }
            i = colon + 1;
            if (i < host.length() && host.charAt(i) == ':') {
                if (gap >= 0) {
                    return none;
                }
                gap = count;
                i++;
            } else if (i == host.length()) {
                return none;
            }
        }
        if (gap < 0) {
            return count == 8 ? groups : none;
        }
        return count > 7 ? none : widened(groups, count, gap);
    }

    private static int[] widened(int[] groups, int count, int gap) {
        int[] wide = new int[8];
        System.arraycopy(groups, 0, wide, 0, gap);
        System.arraycopy(groups, gap, wide, 8 - (count - gap), count - gap);
        return wide;
    }

    private static int group(String text) {
        int value = text.isEmpty() ? -1 : 0;
        for (int i = 0; i < text.length() && value >= 0; i++) {
            int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
            // Java reads past leading zeros, however many.
            value = digit < 0 || value > 0xFFF ? -1 : value * 16 + digit;
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
