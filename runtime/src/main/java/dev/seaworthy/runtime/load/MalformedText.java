package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.redaction.Quotation;
import dev.seaworthy.runtime.text.Escapes;

/**
 * A text that is not a value of its setting's type, as a problem. Of what code of the program's own throws only a {@link
 * MalformedException} is written for readers: the words of others may hold the text, or anything. What quotes a part of the text
 * that is hidden is left out. What the runtime says that a text must be are words of its own and of the source, which are said
 * whole: a list of accepted words without those that are like the text would show what it is like.
 */
final class MalformedText {
    /** Advice may repeat a part of the text, which may be a megabyte. */
    private static final int LONGEST = 1_000;

    private MalformedText() {}

    /**
     * The problem.
     *
     * @param type the name of a type of the program's own, or nothing for one that the runtime converts
     */
    static Finding in(RecordedSetting setting, String type, Throwable thrown) {
        String plain = plain(type);
        String message = plain;
        String fix = "";
        if (thrown instanceof NothingMade nothing) {
            message = message + ": " + nothing.maker() + " returned null";
        } else if (thrown instanceof MalformedException malformed) {
            String said = String.valueOf(malformed.getMessage());
            boolean saysNothing = malformed.getMessage() == null || said.isBlank();
            message = saysNothing || (setting.isConcealed() && !type.isEmpty()) ? message : Escapes.of(cut(said));
            fix = setting.isConcealed() ? "" : cut(Escapes.orNothing(malformed.fix()));
        }
        Quotation hidden = setting.hidden();
        message = !type.isEmpty() && hidden.isIn(message) ? unquoting(message, plain, hidden) : message;
        fix = hidden.isIn(fix) || setting.isRewrittenIn(fix) ? "" : fix;
        if (setting.origin().isDefault()) {
            fix = "the default in the source is wrong: set " + setting.variable() + ", or correct it there";
        }
        return new Finding("malformed", setting.variable(), message, setting.found(), fix);
    }

    /** Every text is a String, so what refuses one is its converter. */
    private static String plain(String type) {
        if (type.equals("String")) {
            return "must be a text that its converter accepts";
        }
        return "must be a value of " + (type.isEmpty() ? "its type" : type);
    }

    /** The words before the part that quotes, such as {@code must be a URI}; or the plain words. */
    private static String unquoting(String message, String plain, Quotation hidden) {
        for (int end = message.length() - 1; end > 0; end--) {
            boolean isEnd = ":;,".indexOf(message.charAt(end)) >= 0 && message.startsWith(" ", end + 1);
            String kind = isEnd ? message.substring(0, end) : "";
            if (isEnd && !hidden.isIn(kind)) {
                return kind;
            }
        }
        return plain;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
