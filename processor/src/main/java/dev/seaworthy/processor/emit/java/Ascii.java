package dev.seaworthy.processor.emit.java;

/**
 * Java source in ASCII: a processor does not know in which encoding javac writes sources, and a character that it has not
 * would become another one. Comments stay as people read them.
 */
final class Ascii {
    /** Stand-ins for the two separators at which JavaPoet ends a line, also within a literal: characters of no text. */
    private static final char LINE = '\uFDD0';

    private static final char PARAGRAPH = '\uFDD1';

    private Ascii() {}

    /** A text for a literal, which stays in its line. */
    static String literal(String text) {
        return text.replace('\u2028', LINE).replace('\u2029', PARAGRAPH);
    }

    /** The source with literals and names in ASCII. A comment begins and ends with a line of its own. */
    static String of(String source) {
        StringBuilder ascii = new StringBuilder(source.length());
        boolean isComment = false;
        for (String line : source.lines().toList()) {
            String mark = line.strip();
            isComment |= mark.equals("/**");
            if (isComment) {
                ascii.append(line);
            } else {
                append(line, ascii);
            }
            ascii.append('\n');
            isComment &= !mark.equals("*/");
        }
        return ascii.toString();
    }

    private static char written(char c) {
        return c == LINE ? '\u2028' : c == PARAGRAPH ? '\u2029' : c;
    }

    private static void append(String code, StringBuilder ascii) {
        for (int i = 0; i < code.length(); i++) {
            char c = written(code.charAt(i));
            if (c <= '~') {
                ascii.append(c);
                continue;
            }
            ascii.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                ascii.append(Character.forDigit(c >> shift & 15, 16));
            }
        }
    }
}
