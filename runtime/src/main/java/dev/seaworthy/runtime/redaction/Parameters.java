package dev.seaworthy.runtime.redaction;

import dev.seaworthy.runtime.Masking;

/**
 * Reads pairs of names and values: the query of a URL, and connection strings. A value is shown where its name is known and
 * its shape harmless. After a value that is hidden nobody can tell where it ends, for a password holds any character: only at
 * a name that is known does reading go on.
 */
final class Parameters {
    private static final int LONGEST_VALUE = 64;
    private static final int SHORT = 4;
    /** Known names that are shorter stand in a password by chance. */
    private static final int LEAST_NAME = 3;

    private static final int LEAST_NAME_AFTER_MASK = 4;

    private static final int LONGEST_UNKNOWN_NAME = 24;

    private final Sheet sheet;
    private final boolean isQuery;
    private boolean isCertain = true;
    private boolean isOfSecret;

    Parameters(Sheet sheet) {
        this(sheet, false);
    }

    private Parameters(Sheet sheet, boolean isQuery) {
        this.sheet = sheet;
        this.isQuery = isQuery;
    }

    /** Those of a URL, where a name is a name whatever it is. */
    static Parameters ofQuery(Sheet sheet) {
        return new Parameters(sheet, true);
    }

    /** Whether a name and an equals sign stand at the place where the sheet is read on. */
    boolean isHere() {
        return nameEnd(sheet.at()) >= 0;
    }

    /** Reads pairs until something else begins that is not one and cannot be the rest of a hidden value. */
    void read() {
        while (!sheet.isAtEnd()) {
            int equals = nameEnd(sheet.at());
            if (equals < 0) {
                sheet.hideUnknown();
                return;
            }
            pair(equals);
            if (!goOn()) {
                return;
            }
        }
    }

    /** Goes over what divides two pairs; whether another one follows. */
    private boolean goOn() {
        if (!isCertain) {
            resume();
            return true;
        }
        int next = sheet.at();
        while (isSeparator(sheet.charAt(next))) {
            next++;
        }
        boolean isEndOfPairs = nameEnd(next) < 0;
        boolean isEnd = next == sheet.length() || Character.isWhitespace(sheet.charAt(next - 1));
        if (isEndOfPairs && !isEnd) {
            sheet.hideUnknown();
        } else {
            sheet.keep(next);
        }
        return !isEndOfPairs;
    }

    /** Hides until a known name follows what divides pairs. */
    private void resume() {
        for (int i = sheet.at(); i < sheet.length(); i++) {
            if (isSeparator(sheet.charAt(i)) || sheet.charAt(i) == ')' || sheet.charAt(i) == '(') {
                int name = i + 1;
                int equals = nameEnd(name);
                if (equals >= 0
                        && ParameterName.comparable(sheet.word(name, equals)).length() >= LEAST_NAME_AFTER_MASK) {
                    hideRestOfValue(i);
                    sheet.keep(name);
                    return;
                }
            }
        }
        hideRestOfValue(sheet.length());
    }

    /** A password may begin with what divides pairs: its end is all that stands between two of them. */
    private void hideRestOfValue(int end) {
        if (isOfSecret && end > sheet.at()) {
            sheet.secret();
        }
        sheet.hide(end);
    }

    private void pair(int equals) {
        int name = sheet.at();
        int value = equals + 1;
        sheet.doubt();
        while (!isQuery && sheet.charAt(value) == ' ') {
            value++;
        }
        sheet.keep(value);
        int end = endOfPlain(value);
        ParameterName kind = kind(name, equals);
        boolean isSecret = kind == ParameterName.SECRET || isSecretName(name, equals);
        isOfSecret = isSecret;
        boolean isDoubtful =
                kind == ParameterName.UNKNOWN && !isSecret && !(isQuery && PlainWords.isOne(sheet, name, equals));
        boolean isShown = kind == ParameterName.HARMLESS
                ? isHarmless(value, end)
                : kind == ParameterName.UNKNOWN
                        && !isSecret
                        && isCertain
                        && !endsInCredential(name, equals)
                        && isTiny(value, end);
        if (isShown || (end == value && !(isQuery && isDoubtful))) {
            sheet.keep(end);
            isCertain &= isShown || sheet.isAtEnd();
            return;
        }
        isCertain = false;
        boolean isMask = sheet.hasMask() && end == value + Masking.MASK.length();
        if (isDoubtful && !isMask) {
            sheet.hideUnknown();
            return;
        }
        isOfSecret &= !isMask;
        if (isOfSecret) {
            sheet.secret();
        }
        sheet.hide(end);
    }

    private boolean isSecretName(int from, int to) {
        return ParameterName.isSaidIn(ParameterName.comparable(sheet.word(from, to)));
    }

    private boolean endsInCredential(int from, int to) {
        String name = sheet.word(from, to);
        return ParameterName.endsIn(name) || ParameterName.comparable(name).endsWith("auth");
    }

    /** A switch, a word that says nothing of a credential, or a number with a unit or without one. */
    private boolean isTiny(int from, int to) {
        int digits = from;
        while (sheet.charAt(digits) >= '0' && sheet.charAt(digits) <= '9') {
            digits++;
        }
        int rest = to - digits;
        for (int i = digits; i < to; i++) {
            if (!isAsciiLetterOrDigit(sheet.charAt(i))) {
                return false;
            }
        }
        return (to - from <= SHORT && isOfOneCase(from, to) && sheet.areWords(from, to))
                || (digits - from > 0 && digits - from <= 6 && rest <= 3)
                || PlainWords.isOne(sheet, from, to)
                || Abbreviations.isOne(sheet.word(from, to), 0, to - from);
    }

    private boolean isOfOneCase(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(sheet.charAt(i))
                    || Character.isUpperCase(sheet.charAt(i)) != Character.isUpperCase(sheet.charAt(from))) {
                return false;
            }
        }
        return true;
    }

    private boolean isHarmless(int from, int to) {
        if (to - from > LONGEST_VALUE) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = sheet.charAt(i);
            if (!isAsciiLetterOrDigit(c) && "._:/\\-+".indexOf(c) < 0) {
                return false;
            }
        }
        return sheet.areWords(from, to);
    }

    /** The end of a value that is what it seems to be: before what divides pairs. */
    private int endOfPlain(int from) {
        int end = from;
        while (end < sheet.length() && !isSeparator(sheet.charAt(end)) && sheet.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(char c) {
        return c == ';' || c == '&' || c == ',' || Character.isWhitespace(c);
    }

    private ParameterName kind(int from, int equals) {
        return ParameterName.of(ParameterName.comparable(sheet.word(from, equals)));
    }

    /** The place of the equals sign after a name that may be shown, or -1. */
    private int nameEnd(int from) {
        int most = Math.min(sheet.length(), from + ParameterName.LONGEST);
        for (int i = from; i < most; i++) {
            char c = sheet.charAt(i);
            if (c == '=') {
                return i > from && isShownName(from, i) ? i : -1;
            }
            if (!isAsciiLetterOrDigit(c) && " _.-%".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isShownName(int from, int to) {
        String name = sheet.word(from, to).stripTrailing();
        String comparable = ParameterName.comparable(name);
        ParameterName kind = ParameterName.of(comparable);
        if (kind != ParameterName.UNKNOWN) {
            return isQuery || comparable.length() >= (kind == ParameterName.HARMLESS ? 2 : LEAST_NAME);
        }
        if (!isCertain || name.length() > LONGEST_UNKNOWN_NAME) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetter(name.charAt(i)) && "_.-".indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return WordShape.areHarmless(name, 0, name.length())
                && (!ParameterName.isSaidIn(comparable) || ParameterName.endsIn(comparable));
    }

    static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
