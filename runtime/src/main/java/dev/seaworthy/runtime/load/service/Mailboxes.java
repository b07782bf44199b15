package dev.seaworthy.runtime.load.service;

import dev.seaworthy.runtime.load.rule.HostNames;
import dev.seaworthy.runtime.text.Ascii;
import java.util.HashSet;
import java.util.Set;

/** The mailboxes that a text names, each in one spelling: a display name, a tag after a plus, and case do not count. */
final class Mailboxes {
    private static final String SCHEME = "mailto:";

    private Mailboxes() {}

    static Set<String> of(String text) {
        Set<String> mailboxes = new HashSet<>();
        for (String each : text.split("[,;]", -1)) {
            String address = address(each.strip());
            int at = address.indexOf('@');
            if (at > 0 && isAddress(address, at)) {
                mailboxes.add(mailbox(address.substring(0, at), HostNames.canonical(address.substring(at + 1))));
            }
        }
        return mailboxes;
    }

    private static String address(String written) {
        int open = written.lastIndexOf('<');
        int close = written.lastIndexOf('>');
        String address =
                open >= 0 && close > open ? written.substring(open + 1, close).strip() : written;
        boolean isUri = Ascii.lower(address).startsWith(SCHEME);
        int query = address.indexOf('?');
        return isUri ? Decoded.of(address.substring(SCHEME.length(), query < 0 ? address.length() : query)) : address;
    }

    /** Whether it is an address, and not a URL, a path or a user of a server. */
    private static boolean isAddress(String address, int at) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || (i != at && c == '@') || "/:\\<>()=".indexOf(c) >= 0) {
                return false;
            }
        }
        return at < address.length() - 1;
    }

    private static String mailbox(String local, String domain) {
        boolean isGmail = domain.equals("gmail.com") || domain.equals("googlemail.com");
        int plus = local.indexOf('+');
        String name = Ascii.lower(plus > 0 ? local.substring(0, plus) : local);
        return isGmail ? name.replace(".", "") + "@gmail.com" : name + "@" + domain;
    }
}
