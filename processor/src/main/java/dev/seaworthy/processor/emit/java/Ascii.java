package dev.seaworthy.processor.emit.java;

/**
 * Java source in ASCII: a processor does not know in which encoding javac writes sources, and a character that it has not
 * would become another one. Comments stay as people read them.
 */
final class Ascii {
    private Ascii() {}

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

    private static void append(String code, StringBuilder ascii) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
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
