package dev.seaworthy.processor.emit.java;

import dev.seaworthy.runtime.text.Escapes;

/** Plain text inside a Javadoc comment. */
final class JavadocText {
    private JavadocText() {}

    static String of(String text) {
        StringBuilder seen = new StringBuilder();
        text.codePoints().forEach(c -> seen.appendCodePoint(Escapes.isHidden(c) ? ' ' : c));
        return seen.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
    }
}
