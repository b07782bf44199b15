package dev.seaworthy.processor.emit;

import dev.seaworthy.runtime.text.Escapes;
import java.util.ArrayList;
import java.util.List;

/** Free text as the lines of a comment. */
public final class CommentText {
    private static final int WIDTH = 100;

    private CommentText() {}

    /**
     * The lines of a text, without the marks of a comment. What cannot be seen is a blank in it: no line ends but those here.
     *
     * @param words the text
     * @param indent how far the comment stands to the right
     * @return one line at least, which may be empty
     */
    public static List<String> lines(String words, int indent) {
        List<String> lines = new ArrayList<>();
        String rest = seen(words).strip();
        int width = WIDTH - indent;
        do {
            int cut = rest.length() <= width ? rest.length() : rest.lastIndexOf(' ', width);
            cut = cut <= 0 ? rest.length() : cut;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        } while (!rest.isEmpty());
        return lines;
    }

    private static String seen(String words) {
        StringBuilder seen = new StringBuilder();
        words.codePoints().forEach(c -> seen.appendCodePoint(Escapes.isHidden(c) ? ' ' : c));
        return seen.toString();
    }
}
