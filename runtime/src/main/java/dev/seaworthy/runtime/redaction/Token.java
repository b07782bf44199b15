package dev.seaworthy.runtime.redaction;

import dev.seaworthy.runtime.text.IpAddresses;
import java.util.Set;

/** A part of a text without white space and commas: a word, a number, a host, a path or anything else, in its punctuation. */
final class Token {
    /** Marks that divide the words of names, paths, hosts and times, and none of prose. */
    private static final String MARKS_OF_NAMES = "_./\\:";

    /** The same, and the one that divides words of prose, too. */
    private static final String DIVIDING_MARKS = "-" + MARKS_OF_NAMES;

    /** Marks of which a word has one at most. */
    private static final String ODD_MARKS = "'+%*#?()[]|~^$!{}<>";

    private static final String OPENING = "\"'([<{`";
    private static final String CLOSING = "\"')]>}`.,;:!?…";
    private static final int MOST_COLONS = 2;

    /** Signs that stand between words. */
    private static final Set<String> SIGNS = Set.of(
            "-", "--", "---", "–", "—", "->", "=>", "<-", "|", "/", "//", "*", "**", "+", "...", "…", ":", "#", "##",
            "?", "!", "<", ">", "%", "~", "·", "{{", "}}", "://");

    private static final int LONGEST_SIGN = 5;
    private static final int MOST_OPENING = 2;
    private static final int MOST_CLOSING = 3;
    private static final int MOST_KINDS = 4;
    private static final int LONGEST_UNIT = 2;
    private static final int LONGEST_PORT = 5;
    private static final int SHORT = 3;

    /** That of an IPv6 address with an IPv4 address at its end, brackets and a port. */
    private static final int LONGEST_ADDRESS = 45 + 2 + 1 + LONGEST_PORT;

    /** No token is read that is longer. */
    static final int LONGEST = 200;

    private final Sheet sheet;
    private final int start;
    private final int from;
    private final int to;
    private final int end;

    /** The one that begins where the sheet is read on. */
    Token(Sheet sheet) {
        this.sheet = sheet;
        this.start = sheet.at();
        int last = start;
        while (last < sheet.length() && !isDivider(sheet.charAt(last))) {
            last++;
        }
        this.end = last;
        int first = start;
        while (OPENING.indexOf(sheet.charAt(first)) >= 0) {
            first++;
        }
        while (last > first && CLOSING.indexOf(sheet.charAt(last - 1)) >= 0) {
            last--;
        }
        this.from = first;
        this.to = last;
    }

    static boolean isDivider(char c) {
        return c == ',' || Character.isWhitespace(c);
    }

    /** Where it begins. */
    int start() {
        return start;
    }

    /** Where what it has between marks of punctuation begins. */
    int from() {
        return from;
    }

    /** Where it ends. */
    int end() {
        return end;
    }

    /** What it has between marks of punctuation. */
    String word() {
        return sheet.word(from, to);
    }

    /** Whether it is a path, which may name the file of a credential. */
    boolean isPath() {
        return to == end && (sheet.charAt(from) == '/' || sheet.charAt(from) == '.');
    }

    /** Whether it is in quotes or brackets, and not just at the end of a part of a sentence. */
    boolean isQuoted() {
        return from > start || to < end - 1 || (to < end && ",.:;!?)".indexOf(sheet.charAt(to)) < 0);
    }

    /** Whether a mark in it says that a value follows: {@code password:}, {@code "password"}. */
    boolean announces() {
        return holds(':', to, end) || holds('"', to, end) || holds('\'', to, end);
    }

    /** The quote that it begins with and does not end with; NUL when there is none. */
    char openQuote() {
        for (int i = start; i < from; i++) {
            char c = sheet.charAt(i);
            if (c == '"' || c == '\'') {
                return holds(c, i + 1, end) ? 0 : c;
            }
        }
        return 0;
    }

    /** Whether a character is in it. */
    boolean holds(char c) {
        return holds(c, start, end);
    }

    private boolean holds(char c, int first, int last) {
        for (int i = first; i < last; i++) {
            if (sheet.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a word that says nothing of a credential. */
    boolean isPlainWord() {
        return PlainWords.isOne(sheet, from, to);
    }

    /** Whether it is a number that is too short for a credential. */
    boolean isShortNumber() {
        return PlainWords.isShortNumber(sheet, from, to);
    }

    /** {@code shop@example.com}, in brackets or without. */
    boolean isEmail() {
        int from = start;
        int to = end;
        if (sheet.charAt(from) == '<' && sheet.charAt(to - 1) == '>') {
            from++;
            to--;
        }
        if (sheet.startsWith("mailto:", from)) {
            from += "mailto:".length();
        }
        int at = -1;
        boolean hasDot = false;
        for (int i = from; i < to; i++) {
            char c = sheet.charAt(i);
            if (c == '@' && at < 0) {
                at = i;
            } else if (!Parameters.isAsciiLetterOrDigit(c) && "._-+".indexOf(c) < 0) {
                return false;
            } else {
                hasDot |= at >= 0 && c == '.';
            }
        }
        return at > from && hasDot && sheet.areWords(from, at) && sheet.areWords(at, to);
    }

    /**
     * An IPv6 address with a gap, which no credential has: in brackets with or without a port after them, or with or without a
     * prefix length.
     */
    boolean isIpv6Address() {
        if (end - start > LONGEST_ADDRESS || !hasTwoColons()) {
            return false;
        }
        String text = sheet.word(start, end);
        boolean isBracketed = text.startsWith("[");
        int close = text.indexOf(isBracketed ? ']' : '/');
        String address = text.substring(isBracketed ? 1 : 0, close < 0 ? text.length() : close);
        String more = close < 0 ? "" : text.substring(isBracketed ? close + 1 : close);
        return (more.isEmpty() || isNumberAfter(isBracketed ? ':' : '/', more))
                && address.contains("::")
                && IpAddresses.read(address) != null;
    }

    /** Whether two stand side by side: most words of a log do not have them, and are not copied to be looked at. */
    private boolean hasTwoColons() {
        for (int i = start; i + 1 < end; i++) {
            if (sheet.charAt(i) == ':' && sheet.charAt(i + 1) == ':') {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumberAfter(char mark, String text) {
        boolean isNumber = text.charAt(0) == mark && text.length() > 1 && text.length() <= 1 + LONGEST_PORT;
        for (int i = 1; i < text.length(); i++) {
            isNumber &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return isNumber;
    }

    /** Whether it is made of words, numbers and what divides them, as a person writes them. */
    boolean isPlain() {
        if (to - from > LONGEST) {
            return isOneKind();
        }
        if (from == to || isOfSchedule()) {
            return isSign() || (from < to && end - start <= LONGEST_SIGN);
        }
        if (!hasLetterOrDigit()) {
            return isSign() || (to - from > SHORT && isOneKind());
        }
        return from - start <= MOST_OPENING
                && end - to <= MOST_CLOSING
                && (isPlainWord() || isIdentifier() || (areMarksPlain() && sheet.areWords(from, to)));
    }

    /** Whether few kinds of marks divide its words, and hardly any other stands in it. */
    private boolean areMarksPlain() {
        int odd = 0;
        int colons = 0;
        int dividing = 0;
        boolean isTime = true;
        for (int i = from; i < to; i++) {
            char c = sheet.charAt(i);
            int mark = DIVIDING_MARKS.indexOf(c);
            if (Character.isLetterOrDigit(c)) {
                isTime &= Character.digit(c, 16) >= 0 || c == 'T' || c == 'Z';
            } else if (mark >= 0) {
                colons += c == ':' ? 1 : 0;
                dividing |= 1 << mark;
            } else if (ODD_MARKS.indexOf(c) >= 0) {
                odd += i == from || i == to - 1 || c == '+' || (c == '\'' && isApostrophe(i)) ? 1 : 2;
            } else {
                return false;
            }
        }
        return odd <= 1
                && (colons <= MOST_COLONS || isTime || sheet.startsWith("arn:", from))
                && Integer.bitCount(dividing) <= MOST_KINDS;
    }

    private boolean isSign() {
        return end - start <= LONGEST_SIGN && SIGNS.contains(sheet.word(start, end));
    }

    /** A field of a schedule, as cron has them: a star and a step. */
    private boolean isOfSchedule() {
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(sheet.charAt(i)) && "*/-?".indexOf(sheet.charAt(i)) < 0) {
                return false;
            }
        }
        return sheet.charAt(start) == '*';
    }

    /**
     * Whether it is not a word of a sentence: a few letters, several kinds of marks, or changes of letters and digits. One may be
     * the name of something, and two in a row are rather parts of a password.
     */
    boolean isOdd() {
        if (isKnown()) {
            return false;
        }
        int marks = 0;
        int last = beforePort();
        boolean isMixed = false;
        boolean hasLetter = false;
        boolean hasDash = false;
        int length = 0;
        for (int i = from; i < last; i++) {
            char c = sheet.charAt(i);
            int mark = MARKS_OF_NAMES.indexOf(c);
            marks |= mark < 0 ? 0 : 1 << mark;
            hasLetter |= Character.isLetter(c);
            hasDash |= c == '-' && i > from;
            length += Character.isLetterOrDigit(c) ? 1 : 0;
            isMixed |= Character.isLetter(c) && Character.isDigit(sheet.charAt(i - 1));
        }
        boolean isShort = length <= SHORT && !hasDash;
        boolean beginsOddly = ":_\\".indexOf(sheet.charAt(from)) >= 0;
        return hasLetter && !isAmount() && (isShort || beginsOddly || Integer.bitCount(marks) > 1 || isMixed);
    }

    /** Whether it is a sign, a word or a number that stands in any sentence. */
    boolean isKnown() {
        return isSign()
                || isOfSchedule()
                || isPlainWord()
                || isShortNumber()
                || Abbreviations.isOne(word(), 0, to - from);
    }

    private boolean hasLetterOrDigit() {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(sheet.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A number with a unit: {@code 12ms}. */
    private boolean isAmount() {
        int digits = from;
        while (Character.isDigit(sheet.charAt(digits))) {
            digits++;
        }
        int letters = digits;
        while (Character.isLetter(sheet.charAt(letters))) {
            letters++;
        }
        return digits > from && letters == to && letters - digits <= LONGEST_UNIT;
    }

    /** Where a port at the end begins, or the end. */
    private int beforePort() {
        int digits = to;
        while (to - digits < LONGEST_PORT && Character.isDigit(sheet.charAt(digits - 1))) {
            digits--;
        }
        return sheet.charAt(digits - 1) == ':' ? digits - 1 : to;
    }

    private boolean isApostrophe(int at) {
        return isAsciiLetter(sheet.charAt(at - 1)) && Character.isLowerCase(sheet.charAt(at + 1));
    }

    /** A long run of letters or of digits: a text of a test, and no credential. */
    private boolean isOneKind() {
        for (int i = from + 1; i < to; i++) {
            if (sheet.charAt(i) != sheet.charAt(from)) {
                return false;
            }
        }
        return true;
    }

    /** Eight, four, four, four and twelve hexadecimal digits. */
    private boolean isIdentifier() {
        if (to - from != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            boolean isDash = i == 8 || i == 13 || i == 18 || i == 23;
            char c = sheet.charAt(from + i);
            if (isDash ? c != '-' : Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
