package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.runtime.text.Escapes;

/** Plain text and code as Markdown, such that GitHub and CommonMark show exactly the text. */
final class Markdown {
    /** What a cell without a value holds. */
    static final String NONE = "—";

    private static final String SPECIAL = "\\`*<[]~$";

    private Markdown() {}

    /** One line of plain text. */
    static String text(String plain) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            if (SPECIAL.indexOf(c) >= 0 || (c == '_' && !isInsideWord(plain, i)) || (c == '&' && isEntity(plain, i))) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(Escapes.isHidden(c) ? ' ' : c);
            i += Character.charCount(c);
        }
        return escaped.toString();
    }

    /** A value as code. What cannot be seen is shown as an escape. */
    static String code(String value) {
        String shown = Escapes.of(value);
        int longest = 0;
        int run = 0;
        for (int i = 0; i < shown.length(); i++) {
            run = shown.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        boolean touches = shown.startsWith("`") || shown.endsWith("`");
        boolean isPadded = shown.startsWith(" ") && shown.endsWith(" ") && !shown.isBlank();
        String space = touches || isPadded ? " " : "";
        return fence + space + shown + space + fence;
    }

    /** Whether the run of underscores there has letters or digits on both sides, where it means nothing. */
    private static boolean isInsideWord(String text, int at) {
        int before = at;
        while (before > 0 && text.charAt(before - 1) == '_') {
            before--;
        }
        int after = at;
        while (after < text.length() && text.charAt(after) == '_') {
            after++;
        }
        return before > 0
                && after < text.length()
                && Character.isLetterOrDigit(text.charAt(before - 1))
                && Character.isLetterOrDigit(text.charAt(after));
    }

    /** Whether an ampersand begins a character reference such as that of a less-than sign. */
    private static boolean isEntity(String text, int at) {
        int i = at + 1;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
            i++;
        }
        return i > at + 1 && i < text.length() && text.charAt(i) == ';';
    }
}
