package dev.seaworthy.runtime.redaction;

import dev.seaworthy.runtime.Masking;
import java.util.List;

/**
 * What may be shown of a text: words, numbers, addresses and paths as they are, of URLs and connection strings what is known
 * to be harmless. The work is linear in the length of the text.
 */
public final class Redaction {
    /** Marks of connection texts, and of what is encoded. */
    private static final String MARKS = "=:/;&\"%";

    /** What keys of vendors begin with; what follows is a key whatever its shape. */
    private static final List<String> BEGINNINGS_OF_KEYS =
            List.of("sk_", "sk-", "rk_", "whsec_", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xoxb-", "xoxp-");

    /** A word that is not longer and has no marks is shown whatever it is: no credential that is worth its name is so short. */
    private static final int SHORT_WORD = 12;

    /** A text that is not longer is shown whatever marks it has. */
    private static final int SHORT_TEXT = 7;

    private static final int PADDING = 2;

    /** A key has so many characters after its beginning; a name may begin as keys do. */
    private static final int LEAST_OF_KEY = 8;

    private final Sheet sheet;
    private boolean isAtConnection;
    private boolean saysCredential;
    private boolean isOdd;
    private char quote;
    private int tokens;

    private Redaction(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Of a value: where it is neither a known kind of connection text nor plain, nothing.
     *
     * @param text the value
     * @return what may be shown of it
     */
    public static Redaction ofValue(String text) {
        Redaction redaction = new Redaction(Sheet.ofValue(text));
        if (isShort(text)) {
            redaction.sheet.keep(text.length());
        } else {
            redaction.read();
        }
        return redaction;
    }

    /**
     * Of a line of a log: prose stays as it is up to the first connection text, and what is not understood from there on is
     * hidden to the end, with what may belong to it before.
     *
     * @param text the line, or several
     * @return what may be shown of it
     */
    public static Redaction ofLine(String text) {
        Redaction redaction = new Redaction(Sheet.ofLine(text));
        redaction.read();
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
        return sheet.hidesAll();
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

    private static boolean isShort(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '=' && end > text.length() - PADDING) {
            end--;
        }
        if (end > SHORT_WORD) {
            return false;
        }
        boolean isWord = !text.startsWith("-");
        for (int i = 0; i < end; i++) {
            isWord &= MARKS.indexOf(text.charAt(i)) < 0 && !Character.isWhitespace(text.charAt(i));
        }
        String comparable = ParameterName.comparable(text);
        boolean isSuspect = comparable.startsWith("basic")
                || (ParameterName.isSaidIn(comparable) && !Label.isNameAlone(text))
                || text.indexOf('@') >= 0;
        return !isSuspect && (isWord || end <= SHORT_TEXT);
    }

    private void read() {
        Address address = new Address(sheet);
        Opaque opaque = new Opaque(sheet);
        Parameters parameters = new Parameters(sheet);
        boolean isListOfPaths = false;
        if (!address.isHere() && !opaque.isHere() && sheet.isValue()) {
            sheet.doubt();
        }
        while (!sheet.isAtEnd()) {
            int start = sheet.at();
            if (Token.isDivider(sheet.next())) {
                sheet.keep(start + 1);
            } else if (address.isHere()) {
                isAtConnection = true;
                isOdd = true;
                address.read();
            } else if (opaque.isHere()) {
                isAtConnection = true;
                isOdd = true;
                opaque.read();
            } else if (!saysCredential && parameters.isHere()) {
                isAtConnection = true;
                isOdd = true;
                parameters.read();
                parameters = new Parameters(sheet);
            } else if (sheet.next() == '/' && Character.isLetter(sheet.charAt(start + 1))) {
                isAtConnection = tokens == 0;
                isListOfPaths = tokens == 0;
                address.readRelative();
            } else if (isFrame(start)) {
                sheet.keep(endOfLine(start));
            } else {
                read(new Token(sheet));
            }
            boolean mayFollow =
                    address.isHere() || Token.isDivider(sheet.next()) || (isListOfPaths && sheet.next() == '/');
            if (sheet.isValue() && isAtConnection && !sheet.isAtEnd() && !mayFollow) {
                sheet.hideUnknown();
            }
        }
    }

    /** A line of a stack trace, as the JDK writes it, with the jar that some loggers add. */
    private boolean isFrame(int start) {
        boolean isAtStartOfLine = "\n\t".indexOf(sheet.charAt(start - 2)) >= 0;
        return isAtStartOfLine
                && sheet.startsWith("\tat ", start - 1)
                && new Frame(sheet, start + 3).endsAt(endOfLine(start));
    }

    private int endOfLine(int start) {
        int end = sheet.indexOf('\n', start);
        return end < 0 ? sheet.length() : end;
    }

    private void read(Token token) {
        tokens++;
        boolean isKnown = token.isEmail() || (!saysCredential && quote == 0 && token.isIpv6Address());
        if (isMask(token) || (isKnown && !isDivided(token))) {
            sheet.keep(token.end());
            return;
        }
        if (token.from() > token.start() && isAddress(token.from())) {
            sheet.keep(token.from());
            return;
        }
        boolean isCredential = Label.namesCredential(token, sheet.isValue());
        boolean isWithin = quote != 0;
        quote = isWithin ? quote : token.openQuote();
        boolean isPlainWord = token.isPlainWord();
        boolean isSecondOdd = isOdd && token.isOdd();
        isOdd = token.isOdd() || (isOdd && !token.isKnown());
        if (isSecondOdd
                || (quote != 0 && !isPlainWord)
                || hides(token, isCredential, isPlainWord)
                || !token.isPlain()) {
            hideAll();
            return;
        }
        quote = isWithin && token.holds(quote) ? 0 : quote;
        if (saysCredential || token.isQuoted() || !isPlainWord) {
            sheet.doubt();
        }
        saysCredential |= isCredential;
        sheet.keep(token.end());
    }

    private boolean isAddress(int at) {
        return Address.afterScheme(sheet, at) >= 0 || sheet.startsWith("jdbc:", at);
    }

    private static boolean isKey(String word) {
        for (String beginning : BEGINNINGS_OF_KEYS) {
            if (word.startsWith(beginning) && word.length() >= beginning.length() + LEAST_OF_KEY) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is hidden for what it names, or for what was named before it. */
    private boolean hides(Token token, boolean isCredential, boolean isPlainWord) {
        if (isKey(token.word()) || Label.holdsCredential(token)) {
            return true;
        }
        if (isCredential && token.announces()) {
            return true;
        }
        if (isCredential && !Label.isNameAlone(token.word())) {
            return true;
        }
        if (sheet.isValue()) {
            return saysCredential || (isCredential && (tokens > 1 || token.end() < sheet.length()));
        }
        return saysCredential && !isPlainWord && !token.isShortNumber();
    }

    private boolean isMask(Token token) {
        return token.end() - token.start() == Masking.MASK.length() && sheet.hasMask();
    }

    private void hideAll() {
        if (sheet.lastAt() >= 0 || ParameterName.isSaidIn(ParameterName.comparable(sheet.word(0, sheet.length())))) {
            sheet.secret();
        }
        sheet.hideUnknown();
    }

    /** Whether a comma without a blank divides it from a word that is not an email address: both may be parts of a password. */
    private boolean isDivided(Token token) {
        return sheet.charAt(token.start() - 1) == ',' && sheet.firstAt() >= token.start();
    }
}
