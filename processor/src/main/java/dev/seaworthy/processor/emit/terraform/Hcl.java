package dev.seaworthy.processor.emit.terraform;

import dev.seaworthy.runtime.text.Escapes;
import java.util.Locale;

/** Texts in the language of Terraform. */
final class Hcl {
    private Hcl() {}

    /** What a person reads, between quotes: what cannot be seen is written as Java writes it. */
    static String words(String text) {
        return quoted(Escapes.of(text));
    }

    /** A text between quotes, in which nothing is a template. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '$', '%' ->
                    quoted.append(text.startsWith("{", i) ? Character.toString(c) : "")
                            .appendCodePoint(c);
                default -> quoted.append(shown(c));
            }
        }
        return quoted.append('"').toString();
    }

    private static String shown(int c) {
        if (!Escapes.isHidden(c)) {
            return Character.toString(c);
        }
        return String.format(Locale.ROOT, Character.isBmpCodePoint(c) ? "\\u%04x" : "\\U%08x", c);
    }
}
