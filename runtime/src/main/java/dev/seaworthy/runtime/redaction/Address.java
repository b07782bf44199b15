package dev.seaworthy.runtime.redaction;

import java.util.Locale;
import java.util.Set;

/**
 * Reads a URL, or several separated by commas or white space: the scheme, hosts, ports and a path are shown where each has a
 * harmless shape, and the user information never is. From what has another shape on, all is hidden: a character that somebody
 * forgot to encode moves the borders of all parts after it.
 */
final class Address {
    private static final int LONGEST_SCHEME = 24;
    private static final int LONGEST_PREFIXES = 64;
    private static final String CLOSING = "\"')>]}.,:";
    private static final int MOST_CLOSING = 4;
    private static final int LEAST_UNLIKELY = 5;

    /** Parts of hosts and paths after which the rest of a path is a credential. */
    private static final Set<String> CREDENTIAL_FOLLOWS = Set.of(
            "hook",
            "hooks",
            "webhook",
            "webhooks",
            "webhookb2",
            "key",
            "token",
            "secret",
            "reset",
            "invite",
            "integration",
            "inputs");

    private static final String USER_INFORMATION = "-._~%!$*+:,&";

    private final Sheet sheet;
    private boolean isRelative;
    private boolean isOfHook;

    Address(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Where the part after {@code ://} begins, of a URL that starts there; or -1. */
    static int afterScheme(Sheet sheet, int from) {
        int start = from;
        int most = Math.min(sheet.length(), from + LONGEST_PREFIXES);
        for (int i = from; i < most; i++) {
            char c = sheet.charAt(i);
            if (c == ':') {
                if (!isScheme(sheet, start, i)) {
                    return -1;
                }
                if (sheet.startsWith("//", i + 1)) {
                    return i + 3;
                }
                start = i + 1;
            }
        }
        return -1;
    }

    private static boolean isScheme(Sheet sheet, int from, int to) {
        if (to == from || to - from > LONGEST_SCHEME || !Character.isLetter(sheet.charAt(from))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = sheet.charAt(i);
            if (!Parameters.isAsciiLetterOrDigit(c) && "+-._".indexOf(c) < 0) {
                return false;
            }
        }
        return sheet.areWords(from, to);
    }

    /** Whether one begins where the sheet is read on. */
    boolean isHere() {
        return afterScheme(sheet, sheet.at()) >= 0;
    }

    /** Reads one to its end and to the beginning of the next one, or hides the rest of the sheet. */
    void read() {
        sheet.keep(afterScheme(sheet, sheet.at()));
        if (sheet.lastAt() >= sheet.at()) {
            hideUserInformation(sheet.lastAt());
        }
        readHosts();
    }

    /** Hides the user information up to an at sign, and hosts where they may be the end of a password. */
    private void hideUserInformation(int end) {
        boolean isClear = true;
        for (int i = sheet.at(); i < end && isClear; i++) {
            char c = sheet.charAt(i);
            isClear = Character.isLetterOrDigit(c) || USER_INFORMATION.indexOf(c) >= 0;
        }
        if (!sheet.hasMask() || !isClear) {
            sheet.secret();
        }
        if (!isClear) {
            sheet.hideCredential();
            return;
        }
        sheet.hide(end);
        sheet.keep(end + 1);
        if (hasCapitals()) {
            sheet.hideCredential();
        } else {
            hideUnlikelyLabel();
        }
    }

    /** Hides the first label of a host that nobody would choose: where an at sign is missing, it is the end of a password. */
    private void hideUnlikelyLabel() {
        int end = sheet.at();
        int word = end;
        boolean isLikely = true;
        while (isLabel(sheet.charAt(end))) {
            if (!Parameters.isAsciiLetterOrDigit(sheet.charAt(end))) {
                isLikely &= isLikelyWord(word, end);
                word = end + 1;
            }
            end++;
        }
        if (end - sheet.at() >= LEAST_UNLIKELY && !(isLikely && isLikelyWord(word, end))) {
            sheet.hide(end);
        }
    }

    private static boolean isLabel(char c) {
        return Parameters.isAsciiLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** Whether it is one of letters that go together and of few digits after them. */
    private boolean isLikelyWord(int from, int to) {
        int end = from;
        while (Character.isLetter(sheet.charAt(end))) {
            if (end > from && LetterPairs.rarity(sheet.charAt(end - 1), sheet.charAt(end)) > 0) {
                return false;
            }
            end++;
        }
        return PlainWords.isShortNumber(sheet, end, to);
    }

    /** Whether a host has capitals: after user information it is more likely the end of a password. */
    private boolean hasCapitals() {
        for (int i = sheet.at();
                Parameters.isAsciiLetterOrDigit(sheet.charAt(i)) || "-._".indexOf(sheet.charAt(i)) >= 0;
                i++) {
            if (sheet.charAt(i) >= 'A' && sheet.charAt(i) <= 'Z') {
                return true;
            }
        }
        return false;
    }

    /** Reads hosts and what follows them. */
    void readHosts() {
        if (sheet.hasMask()) {
            sheet.hideRest();
            return;
        }
        while (true) {
            int end = endOfHost(sheet.at());
            if (!isDomain(end)) {
                sheet.doubt();
            }
            if (end < 0) {
                if (!sheet.hasMask()) {
                    sheet.secret();
                }
                sheet.hideUnknown();
                return;
            }
            isOfHook = saysThatCredentialFollows(sheet.at(), end);
            sheet.keep(end);
            if (sheet.next() != ',') {
                break;
            }
            sheet.keep(sheet.at() + 1);
            if (isHere()) {
                return;
            }
        }
        if (sheet.next() == '/') {
            readPath();
        } else {
            finish();
        }
    }

    /** Whether a host ends in a name of letters after a dot and a path follows: the beginning of a password hardly does. */
    private boolean isDomain(int end) {
        int dot = end - 1;
        while (sheet.charAt(dot) >= 'a' && sheet.charAt(dot) <= 'z') {
            dot--;
        }
        return sheet.charAt(end) == '/' && sheet.charAt(dot) == '.' && end - dot > 2;
    }

    /** The end of a host with or without a port, or -1. */
    private int endOfHost(int from) {
        int end = from;
        if (sheet.charAt(from) == '[') {
            end++;
            while (Character.digit(sheet.charAt(end), 16) >= 0
                    || sheet.charAt(end) == ':'
                    || sheet.charAt(end) == '.') {
                end++;
            }
            if (sheet.charAt(end) != ']') {
                return -1;
            }
            end++;
        } else {
            while (Parameters.isAsciiLetterOrDigit(sheet.charAt(end)) || "-._*\\".indexOf(sheet.charAt(end)) >= 0) {
                end++;
            }
            if (!sheet.areWords(from, end)) {
                return -1;
            }
        }
        if (sheet.charAt(end) == ':') {
            int digits = end + 1;
            while (Character.digit(sheet.charAt(digits), 10) >= 0) {
                digits++;
            }
            int count = digits - end - 1;
            if (count > 5) {
                return -1;
            }
            end = digits;
        }
        return "/?;#,".indexOf(sheet.charAt(end)) >= 0 || isEnd(end) ? end : -1;
    }

    /** Whether nothing more follows than marks that close something, and then white space or the end. */
    private boolean isEnd(int from) {
        int end = endOfClosing(from);
        return end == sheet.length() || Character.isWhitespace(sheet.charAt(end));
    }

    private int endOfClosing(int from) {
        int end = from;
        while (end < from + MOST_CLOSING && CLOSING.indexOf(sheet.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Reads a path and what follows it. A segment that looks like a credential hides all of them: who sends to it needs no other. */
    void readPath() {
        sheet.keep(sheet.at() + (sheet.next() == '/' && !isRelative ? 1 : 0));
        if (sheet.hasMask()) {
            sheet.hideRest();
            return;
        }
        sheet.doubt();
        int end = sheet.at();
        int names = 0;
        while (isPath(sheet.charAt(end))) {
            names += sheet.charAt(end) == ':' && !isBetweenPaths(end) ? 1 : 0;
            end++;
        }
        boolean isEnded = "?;#".indexOf(sheet.charAt(end)) >= 0
                || isEnd(end)
                || (sheet.charAt(end) == ','
                        && (isRelative ? sheet.charAt(end + 1) == '/' : afterScheme(sheet, end + 1) >= 0));
        boolean areHarmless = areSegmentsHarmless(sheet.at(), end);
        if (isRelative && !isEnded && areHarmless && sheet.lastAt() < 0) {
            sheet.hideUnknown(); // A list of files or of patterns: what follows is not known, and no credential either.
            return;
        }
        if (!isEnded || names > 0 || !areHarmless) {
            hideUnknown();
            return;
        }
        if (!isRelative && end > sheet.at() && (isOfHook || saysThatCredentialFollows(sheet.at(), end))) {
            sheet.hideUnknown();
            return;
        }
        sheet.keep(end);
        finish();
    }

    /** Whether a colon stands between two of a list of paths: {@code /usr/local/bin:/usr/bin}. */
    private boolean isBetweenPaths(int colon) {
        return isRelative && sheet.charAt(colon + 1) == '/';
    }

    private static boolean isPath(char c) {
        return Parameters.isAsciiLetterOrDigit(c) || "/-._~:".indexOf(c) >= 0;
    }

    private boolean areSegmentsHarmless(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || sheet.charAt(i) == '/') {
                if (!sheet.areWords(start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return sheet.areWords(from, to);
    }

    private void readParameters() {
        boolean isQuery = sheet.next() == '?';
        sheet.keep(sheet.at() + 1);
        if (sheet.isAtEnd()) {
            return;
        }
        (isQuery ? Parameters.ofQuery(sheet) : new Parameters(sheet)).read();
    }

    /** Reads parameters or a fragment, and marks that close what the address stands in. */
    private void finish() {
        if (sheet.next() == '?' || sheet.next() == ';') {
            readParameters();
            return;
        }
        if (sheet.next() == '#') {
            int end = sheet.at() + 1;
            while ((sheet.charAt(end) >= 'a' && sheet.charAt(end) <= 'z') || "-_/".indexOf(sheet.charAt(end)) >= 0) {
                end++;
            }
            if (!isEnd(end) || !sheet.areWords(sheet.at(), end)) {
                sheet.secret();
                sheet.hideUnknown();
                return;
            }
            sheet.keep(end);
        }
        if (sheet.charAt(sheet.at() - 1) != ':') {
            sheet.keep(endOfClosing(sheet.at()));
        }
    }

    /** Reads a path without a scheme and hosts. */
    void readRelative() {
        isRelative = true;
        readPath();
        isRelative = false;
    }

    private void hideUnknown() {
        sheet.secret();
        sheet.hideUnknown();
    }

    /** Whether a part of a host, or one of a path but the last, says that what follows is a credential. */
    private boolean saysThatCredentialFollows(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = sheet.charAt(i);
            if (c == '/' || c == '.') {
                if (i - start <= LONGEST_SCHEME
                        && CREDENTIAL_FOLLOWS.contains(sheet.word(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
