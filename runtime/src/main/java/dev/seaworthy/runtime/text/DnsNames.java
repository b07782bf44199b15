package dev.seaworthy.runtime.text;

import java.net.IDN;

/** Names as DNS has them. */
public final class DnsNames {
    /** How long a part of a name may be in DNS (RFC 1035, section 2.3.4). */
    private static final int LONGEST_LABEL = 63;

    private DnsNames() {}

    /**
     * A name in ASCII and lower case: letters of other scripts as IDNA has them, and wide or circled ones as plain ones, which
     * browsers and clients of the Web take them for.
     *
     * @param name any text
     * @return the name as DNS has it; the text as it is where it is not a name
     */
    public static String inAscii(String name) {
        if (isName(name)) {
            // Most are, and the tables of other scripts take longer to load than all else here.
            return Ascii.lower(name);
        }
        try {
            return Ascii.lower(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException notAName) {
            return name;
        }
    }

    /** Whether a name is one of DNS as it is: its parts have characters, not too many, and all of ASCII. */
    private static boolean isName(String name) {
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            boolean isDot = name.charAt(i) == '.';
            if (name.charAt(i) >= 0x80 || (isDot && length == 0) || length > LONGEST_LABEL) {
                return false;
            }
            length = isDot ? 0 : length + 1;
        }
        return length > 0 && length <= LONGEST_LABEL;
    }
}
