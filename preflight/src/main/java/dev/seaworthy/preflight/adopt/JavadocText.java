package dev.seaworthy.preflight.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts of comments as Javadoc: whole sentences, whose characters stand for themselves. */
final class JavadocText {
    private static final int WIDTH = 100;
    private static final int LONGEST = 1200;

    /** Lines of comments that go on in the next one are at least as long. */
    private static final int FULL = 50;

    /** Words that no sentence ends with. */
    private static final String GOES_ON =
            "(?i)(.*\\s)?(a|an|and|as|at|by|for|from|if|in|is|of|on|or|the|to|via|when|where|with|your)";

    private JavadocText() {}

    /** The lines as one text. */
    static String of(List<String> lines) {
        String text = sentences(lines).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, text.lastIndexOf(' ', LONGEST)) + " \u2026";
        }
        boolean isPlainWord = text.matches("[a-z]+[ ,.].*");
        String begun = isPlainWord ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
        return wrapped(escaped(begun.matches("(?s).*[.!?:\u2026]") ? begun : begun + "."));
    }

    /** The lines with a full stop where one ends without it and the next is a sentence of its own. */
    private static String sentences(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean isEnd = i > 0 && isSentence(lines.get(i - 1)) && Character.isUpperCase(first(lines.get(i)));
            text.append(i == 0 ? "" : isEnd ? ". " : " ").append(lines.get(i));
        }
        return text.toString();
    }

    /** Whether a line without a stop is shorter than those that are broken because they are full. */
    private static boolean isSentence(String line) {
        return line.length() < FULL && line.matches(".*[\\p{L}\\p{N})\"'`]") && !line.matches(GOES_ON);
    }

    private static char first(String line) {
        return line.isEmpty() ? ' ' : line.charAt(0);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                case '*' -> escaped.append(i + 1 < text.length() && text.charAt(i + 1) == '/' ? "&#42;" : "*");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static String wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }
}
