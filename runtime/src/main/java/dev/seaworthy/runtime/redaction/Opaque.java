package dev.seaworthy.runtime.redaction;

import java.util.Locale;
import java.util.Set;

/**
 * Reads a database URL without {@code //} after its scheme: {@code jdbc:h2:mem:shop}, {@code jdbc:sqlite:/var/shop.db} and
 * Oracle's, which has user and password in front of its at sign.
 */
final class Opaque {
    private static final Set<String> PREFIXES = Set.of(
            "jdbc",
            "r2dbc",
            "oracle",
            "thin",
            "oci",
            "oci8",
            "h2",
            "hsqldb",
            "derby",
            "sqlite",
            "mem",
            "file",
            "res",
            "tcp",
            "ssl",
            "zip",
            "duckdb",
            "sybase",
            "tds",
            "firebirdsql",
            "db2",
            "pool");
    private static final int LONGEST_PREFIX = 12;

    private final Sheet sheet;

    Opaque(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether one begins where the sheet is read on. */
    boolean isHere() {
        return sheet.startsWithAnyCase("jdbc:", sheet.at()) || sheet.startsWithAnyCase("r2dbc:", sheet.at());
    }

    /** Reads it to its end, or hides the rest of the sheet. */
    void read() {
        int end = sheet.at();
        int next = endOfPrefix(end);
        while (next > 0) {
            end = next;
            next = endOfPrefix(end);
        }
        boolean isOracle = sheet.word(sheet.at(), end).toLowerCase(Locale.ROOT).contains("oracle:");
        sheet.keep(end);
        if (isOracle || sheet.lastAt() >= sheet.at()) {
            oracle();
        } else if (sheet.next() == '/' || sheet.next() == '.' || Character.isLetter(sheet.next())) {
            new Address(sheet).readPath();
        } else {
            hideRest();
        }
    }

    private int endOfPrefix(int from) {
        int most = Math.min(sheet.length(), from + LONGEST_PREFIX);
        for (int i = from; i < most; i++) {
            if (sheet.charAt(i) == ':') {
                String word = sheet.word(from, i).toLowerCase(Locale.ROOT);
                return PREFIXES.contains(word) ? i + 1 : -1;
            }
        }
        return -1;
    }

    private void oracle() {
        int lastAt = sheet.lastAt();
        if (lastAt < sheet.at()) {
            hideRest();
            return;
        }
        boolean hasUser = lastAt > sheet.at();
        if (hasUser) {
            if (!sheet.hasMask()) {
                sheet.secret();
            }
            int query = sheet.indexOf('?', sheet.at());
            if (query >= 0 && query < lastAt) {
                sheet.hideCredential(); // The at sign may be one of a parameter's value.
                return;
            }
            sheet.hide(lastAt);
        }
        int end = lastAt + 1;
        int scheme = Address.afterScheme(sheet, end);
        int host = scheme >= 0 ? scheme : sheet.startsWith("//", end) ? end + 2 : end;
        int port = endOfPort(host);
        if (hasUser && port < 0) {
            sheet.hideCredential();
            return;
        }
        sheet.keep(host);
        int sid = endOfName(port);
        if (sid >= 0) {
            sheet.keep(sid);
            return;
        }
        new Address(sheet).readHosts();
    }

    /** The end of a host with a port, or -1: a password ends in anything, and hardly in that. */
    private int endOfPort(int from) {
        int end = from;
        while (Parameters.isAsciiLetterOrDigit(sheet.charAt(end)) || "-._".indexOf(sheet.charAt(end)) >= 0) {
            end++;
        }
        int digits = end + 1;
        while (Character.digit(sheet.charAt(digits), 10) >= 0) {
            digits++;
        }
        return end > from && sheet.charAt(end) == ':' && digits > end + 1 ? digits : -1;
    }

    /** The end of a system identifier after host and port, where that is all that follows; or -1. */
    private int endOfName(int port) {
        if (port < 0 || sheet.charAt(port) != ':') {
            return -1;
        }
        int end = port + 1;
        while (Parameters.isAsciiLetterOrDigit(sheet.charAt(end)) || sheet.charAt(end) == '_') {
            end++;
        }
        boolean isAll = end == sheet.length() || Character.isWhitespace(sheet.charAt(end));
        return isAll && sheet.areWords(sheet.at(), end) ? end : -1;
    }

    private void hideRest() {
        if (!sheet.hasMask()) {
            sheet.secret();
        }
        sheet.hideCredential();
    }
}
