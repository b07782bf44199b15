package dev.seaworthy.runtime.load.secret;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The passwords and keys inside a URL or another connection text, as they are written, and as they are meant. */
public final class Passwords {
    /** The user information of a URL is before the last at sign of what is between the slashes and the path. */
    private static final Pattern AUTHORITY = Pattern.compile("://(?=(?<user>[^/?#\\s]*+))");

    private static final Pattern PORT = Pattern.compile(":[0-9]*+$");

    private static final Pattern ORACLE = Pattern.compile(":(?:thin|oci):[^/@:\\s]++/(?<password>[^@\\s]++)@");

    private static final Pattern PARAMETER =
            Pattern.compile("(?<![\\w.-])(?<name>[\\w.-]{1,100}+)\\s?+=\\s?+(?<value>[^&;\\s]++)");

    private static final Pattern CREDENTIAL = Pattern.compile(
            "pass|pwd|secret|token|api.?key|access.?key|account.?key|signature|^sig$", Pattern.CASE_INSENSITIVE);

    /** A user without a password that is as long as this is a key or a token. */
    private static final int SHORTEST_KEY = 20;

    private final Set<String> found = new LinkedHashSet<>();

    private Passwords() {}

    /**
     * The passwords in a text.
     *
     * @param text any text
     * @return each once, in their order
     */
    public static Set<String> in(String text) {
        Passwords passwords = new Passwords();
        for (Matcher url = AUTHORITY.matcher(text); url.find(); ) {
            String authority = url.group("user");
            if (authority.indexOf('@') >= 0) {
                passwords.addUser(authority);
            } else {
                passwords.addUnescaped(authority, afterwards(text, url.end()));
            }
        }
        for (Matcher oracle = ORACLE.matcher(text); oracle.find(); ) {
            passwords.add(oracle.group("password"));
        }
        for (Matcher parameter = PARAMETER.matcher(text); parameter.find(); ) {
            if (CREDENTIAL.matcher(parameter.group("name")).find()) {
                passwords.add(parameter.group("value"));
            }
        }
        return passwords.found;
    }

    private void addUser(String authority) {
        int at = authority.lastIndexOf('@');
        int colon = authority.indexOf(':');
        if (colon >= 0 && colon < at) {
            add(authority.substring(colon + 1, at));
        } else if (at >= SHORTEST_KEY) {
            add(authority.substring(0, at));
        }
    }

    /** What is between the slashes of one URL and those of the next. */
    private static String afterwards(String text, int begin) {
        int next = text.indexOf("://", begin);
        return text.substring(begin, next < 0 ? text.length() : next);
    }

    /**
     * Adds a password in which a blank, a slash or another character is not escaped that ends what is before the path. Digits after
     * the colon are a port. It ends at an at sign, and which one that is nobody knows.
     */
    private void addUnescaped(String authority, String all) {
        int colon = authority.indexOf(':');
        if (colon < 0 || authority.startsWith("[") || PORT.matcher(authority).find(colon)) {
            return;
        }
        int first = all.indexOf('@', colon);
        if (first >= 0) {
            add(all.substring(colon + 1, first));
            add(all.substring(colon + 1, all.lastIndexOf('@')));
        }
    }

    private void add(String written) {
        if (written.isEmpty()) {
            return;
        }
        found.add(written);
        try {
            found.add(URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            // Then it is meant as it is written.
        }
    }
}
