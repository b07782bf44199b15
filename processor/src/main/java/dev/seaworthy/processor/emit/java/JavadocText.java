package dev.seaworthy.processor.emit.java;

/** Plain text inside a Javadoc comment. */
final class JavadocText {
    private JavadocText() {}

    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
    }
}
