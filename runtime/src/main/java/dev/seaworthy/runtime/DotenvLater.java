package dev.seaworthy.runtime;

/** Finds where a name is set that a reference needed before. Loaded only when a line is refused. */
final class DotenvLater {
    private DotenvLater() {}

    /** The first line, from the one that begins at a position on, that looks as if it set the name; or 0. */
    static int line(DotenvText text, int from, int firstLine, String name) {
        int line = firstLine;
        for (int at = from; at < text.length; at = text.nextLine(at)) {
            if (sets(text, at, name)) {
                return line;
            }
            line++;
        }
        return 0;
    }

    private static boolean sets(DotenvText text, int from, String name) {
        int at = text.afterBlanks(from, text.length);
        if (is(text, at, "export")) {
            int second = text.afterBlanks(at + 6, text.length);
            at = second > at + 6 ? second : at;
        }
        if (!is(text, at, name)) {
            return false;
        }
        int equals = text.afterBlanks(at + name.length(), text.length);
        return equals < text.length && text.chars[equals] == '=';
    }

    private static boolean is(DotenvText text, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= text.length || text.chars[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
