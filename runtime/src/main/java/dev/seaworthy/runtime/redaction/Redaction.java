package dev.seaworthy.runtime.redaction;

import dev.seaworthy.runtime.Masking;
import java.util.Set;

/**
 * What may be shown of a text: words, numbers, addresses and paths as they are, of URLs and connection strings what is known
 * to be harmless. The work is linear in the length of the text.
 */
public final class Redaction {
    /** A text without any of these is a single word: neither a URL nor a connection string. */
    private static final String MARKS = "@=:/;&\",";

    /** Marks that divide the words of names, paths, hosts and times. */
    private static final String DIVIDING_MARKS = "-_./\\:";

    /** Marks of which a word has one at most. */
    private static final String ODD_MARKS = "'+%*#?()[]|~^$!{}<>";

    /** Words that say so when they stand alone. */
    private static final Set<String> WORDS = Set.of("basic", "pass", "pw");

    private static final String OPENING = "\"'([<{`";
    private static final String CLOSING = "\"')]>}`.,;:!?…";
    private static final int LONGEST_TOKEN = 200;
    private static final int LONGEST_NAME = 24;
    private static final int MOST_COLONS = 2;
    private static final int PADDING = 2;
    private static final int LEAST_OF_CLASS = 10;
    private static final int LONGEST_PROSE = 20;

    private final Sheet sheet;
    private boolean isAtConnection;
    private boolean saysCredential;
    private char quote;
    private int tokens;

    private Redaction(String text) {
        this.sheet = new Sheet(text);
    }

    /**
     * Of a value: where it is neither a known kind of connection text nor plain, nothing.
     *
     * @param text the value
     * @return what may be shown of it
     */
    public static Redaction ofValue(String text) {
        Redaction redaction = new Redaction(text);
        if (isSingleWord(text)) {
            redaction.sheet.keep(text.length());
        } else {
            redaction.read(true);
        }
        return redaction;
    }

    /**
     * Of a line of a log: prose stays as it is up to the first connection text, and what is not understood from there on is
     * hidden to the end.
     *
     * @param text the line, or several
     * @return what may be shown of it
     */
    public static Redaction ofLine(String text) {
        Redaction redaction = new Redaction(text);
        redaction.read(false);
        return redaction;
    }

    /**
     * Whether a name, of a variable or a parameter, says that its value is a credential.
     *
     * @param name the name
     * @return whether it does
     */
    public static boolean namesCredential(String name) {
        return ParameterName.endsIn(name) || ParameterName.isSaidIn(ParameterName.comparable(name));
    }

    /**
     * What may be shown.
     *
     * @return the text with masks in it, or a mask alone
     */
    public String shown() {
        return sheet.shown();
    }

    /**
     * Whether nothing of the text may be shown.
     *
     * @return whether a mask is all there is
     */
    public boolean isWhole() {
        return sheet.isMasked() && sheet.shown().equals(Masking.MASK);
    }

    /**
     * Whether a credential was seen in it, and not just something unknown.
     *
     * @return whether something is hidden that looks like one or is named like one
     */
    public boolean holdsCredential() {
        return sheet.holdsSecret();
    }

    /** How many characters were looked at. */
    long steps() {
        return sheet.steps();
    }

    private static boolean isSingleWord(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '=' && end > text.length() - PADDING) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0 || Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        boolean isToken = text.indexOf('.') > 0
                && (text.startsWith("eyJ")
                        || (text.length() > LONGEST_NAME && !WordShape.areHarmless(text, 0, text.length())));
        String comparable = ParameterName.comparable(text);
        boolean isSuspect = ParameterName.isSaidIn(comparable) || comparable.startsWith("basic");
        return !isToken && (!isSuspect || isNameOfCredential(text));
    }

    /** Whether a text that names a credential is that name alone, and does not hold one too. */
    private static boolean isNameOfCredential(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Parameters.isAsciiLetterOrDigit(text.charAt(i)) && "_-.".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.length() <= ParameterName.LONGEST && WordShape.areHarmless(text, 0, text.length());
    }

    private void read(boolean isValue) {
        Address address = new Address(sheet);
        Opaque opaque = new Opaque(sheet);
        Parameters parameters = new Parameters(sheet);
        boolean isListOfPaths = false;
        while (!sheet.isAtEnd()) {
            int start = sheet.at();
            if (isDivider(sheet.next())) {
                sheet.keep(start + 1);
            } else if (address.isHere()) {
                isAtConnection = true;
                address.read();
            } else if (opaque.isHere()) {
                isAtConnection = true;
                opaque.read();
            } else if (!saysCredential && parameters.isHere()) {
                isAtConnection = true;
                parameters.read();
                parameters = new Parameters(sheet);
            } else if (sheet.next() == '/' && Character.isLetter(sheet.charAt(start + 1))) {
                isAtConnection = tokens == 0;
                isListOfPaths = tokens == 0;
                address.readRelative();
            } else if (isFrame(start)) {
                sheet.keep(endOfLine(start));
            } else {
                token(isValue);
            }
            boolean mayFollow = address.isHere() || isDivider(sheet.next()) || (isListOfPaths && sheet.next() == '/');
            if (isValue && isAtConnection && !sheet.isAtEnd() && !mayFollow) {
                sheet.hideRestAndDoubts();
            }
        }
    }

    private static boolean isDivider(char c) {
        return c == ',' || Character.isWhitespace(c);
    }

    /** A line of a stack trace, as the JDK writes it. */
    private boolean isFrame(int start) {
        return start > 1 && sheet.text().startsWith("\tat ", start - 1) && isFrameUpTo(endOfLine(start));
    }

    private boolean isFrameUpTo(int end) {
        for (int i = sheet.at(); i < end; i++) {
            char c = sheet.charAt(i);
            if (!Character.isLetterOrDigit(c) && " .$/<>():_-~[]?!+".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private int endOfLine(int start) {
        int end = sheet.text().indexOf('\n', start);
        return end < 0 ? sheet.length() : end;
    }

    /** A word, a number, a host, a path or anything else without white space. */
    private void token(boolean isValue) {
        int start = sheet.at();
        int end = start;
        while (end < sheet.length() && !isDivider(sheet.charAt(end))) {
            end++;
        }
        tokens++;
        if (isMask(start, end) || (!isDivided(start) && isEmail(start, end))) {
            sheet.keep(end);
            return;
        }
        int from = start;
        while (from < end && OPENING.indexOf(sheet.charAt(from)) >= 0) {
            from++;
        }
        int to = end;
        while (to > from && CLOSING.indexOf(sheet.charAt(to - 1)) >= 0) {
            to--;
        }
        if (from > start
                && (Address.afterScheme(sheet, from) >= 0 || sheet.text().startsWith("jdbc:", from))) {
            sheet.keep(from);
            return;
        }
        boolean isCredential = end - start <= LONGEST_TOKEN && saysCredential(from, to, end);
        boolean isLater = tokens > 1 || end < sheet.length();
        boolean hides = isValue ? (isCredential && isLater) || saysCredential : saysCredential && !isProse(from, to);
        boolean isWithin = quote != 0;
        boolean isUnclosed = isWithin || opens(start, end);
        if (isUnclosed && !isName(from, to)) {
            hideAll(isValue);
            return;
        }
        quote = isWithin && holds(quote, start, end) ? 0 : quote;
        if (!isPlain(from, to) || hides || (isCredential && isFollowed(to, end))) {
            hideAll(isValue);
            return;
        }
        boolean isQuoted = from > start || to < end - 1 || (to < end && ",.:;!?)".indexOf(sheet.charAt(to)) < 0);
        if (saysCredential
                || isQuoted
                || !isName(from, to)
                || (isCredential && !ParameterName.endsIn(sheet.text().substring(from, to)))) {
            sheet.doubt();
        }
        saysCredential = isCredential;
        sheet.keep(end);
    }

    /** Whether a token begins what stands in quotes and does not end it; notes the quote. */
    private boolean opens(int start, int end) {
        int from = start;
        while (from < end && OPENING.indexOf(sheet.charAt(from)) >= 0) {
            char c = sheet.charAt(from);
            from++;
            if (c == '"' || c == '\'') {
                quote = holds(c, from, end) ? 0 : c;
                return quote != 0;
            }
        }
        return false;
    }

    private boolean holds(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sheet.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a word of prose, or the name of a class. */
    private boolean isName(int from, int to) {
        boolean isOfClass = to - from >= LEAST_OF_CLASS;
        for (int i = from; i < to; i++) {
            char c = sheet.charAt(i);
            boolean isInnerDot = c == '.' && i > from + 1 && Character.isLetter(sheet.charAt(i - 2));
            boolean isInnerCapital = c >= 'A' && c <= 'Z' && i > from && Character.isLowerCase(sheet.charAt(i - 1));
            boolean isBeginning = i > from + 1
                    && Character.isLowerCase(c)
                    && Character.isUpperCase(sheet.charAt(i - 1))
                    && Character.isUpperCase(sheet.charAt(i - 2));
            if ((!isAsciiLetter(c) && !isInnerDot) || ((isInnerCapital || isBeginning) && !isOfClass)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a token is a word of letters, in small ones but for the first. */
    private boolean isProse(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = sheet.charAt(i);
            if (!Character.isLetter(c) || (i > from && Character.isUpperCase(c))) {
                return false;
            }
        }
        return to - from <= LONGEST_PROSE;
    }

    private boolean isMask(int start, int end) {
        return end - start == Masking.MASK.length() && sheet.hasMask();
    }

    /** Whether a word names a credential; a path may name the file of one. */
    private boolean saysCredential(int from, int to, int end) {
        boolean isPath = sheet.charAt(from) == '/' || sheet.charAt(from) == '.';
        if (isPath && to == end) {
            return false;
        }
        String comparable = ParameterName.comparable(sheet.text().substring(from, to));
        return ParameterName.isSaidIn(comparable) || WORDS.contains(comparable) || comparable.startsWith("begin");
    }

    /** Whether a value follows the name of a credential at once. */
    private boolean isFollowed(int to, int end) {
        for (int i = to; i < end; i++) {
            if (sheet.charAt(i) == ':' || sheet.charAt(i) == '"' || sheet.charAt(i) == '\'') {
                return true;
            }
        }
        return false;
    }

    private void hideAll(boolean isValue) {
        boolean isCredential = sheet.lastAt() >= 0 || ParameterName.isSaidIn(ParameterName.comparable(sheet.text()));
        if (isCredential) {
            sheet.secret();
        }
        if (isValue && !isAtConnection) {
            sheet.clear();
        }
        sheet.hideRestAndDoubts();
    }

    /** Whether a comma without a blank divides it from a word that is no email: both may be parts of a password. */
    private boolean isDivided(int start) {
        return sheet.charAt(start - 1) == ',' && sheet.firstAt() >= start;
    }

    /** {@code shop@example.com}, in brackets or without. */
    private boolean isEmail(int start, int end) {
        int from = start;
        int to = end;
        if (sheet.charAt(from) == '<' && to > from && sheet.charAt(to - 1) == '>') {
            from++;
            to--;
        }
        if (sheet.text().startsWith("mailto:", from)) {
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
        return at > from && hasDot && at + 1 < to && sheet.areWords(from, at) && sheet.areWords(at, to);
    }

    private boolean isPlain(int from, int to) {
        if (to - from > LONGEST_TOKEN) {
            return isOneKind(from, to);
        }
        int odd = 0;
        int letters = 0;
        int colons = 0;
        boolean isTime = true;
        for (int i = from; i < to; i++) {
            char c = sheet.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters++;
                isTime &= Character.digit(c, 16) >= 0 || c == 'T' || c == 'Z';
            } else if (c == ':') {
                colons++;
            } else if (ODD_MARKS.indexOf(c) >= 0) {
                odd += i == from || i == to - 1 || (c == '\'' && isApostrophe(i)) ? 1 : 2;
            } else if (DIVIDING_MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        if (colons > MOST_COLONS && !isTime) {
            return false;
        }
        return isIdentifier(from, to) || ((odd <= 1 || letters <= 2) && sheet.areWords(from, to));
    }

    private boolean isApostrophe(int at) {
        return isAsciiLetter(sheet.charAt(at - 1)) && Character.isLowerCase(sheet.charAt(at + 1));
    }

    /** A long run of letters or of digits: a text of a test, and no credential. */
    private boolean isOneKind(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sheet.charAt(i) != sheet.charAt(from)) {
                return false;
            }
        }
        return true;
    }

    /** Eight, four, four, four and twelve hexadecimal digits. */
    private boolean isIdentifier(int from, int to) {
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
}
