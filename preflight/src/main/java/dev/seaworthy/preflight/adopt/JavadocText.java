package dev.seaworthy.preflight.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts of comments as Javadoc: whole sentences, whose characters stand for themselves. */
final class JavadocText {
    private static final int WIDTH = 100;
    private static final int LONGEST = 1200;

    private JavadocText() {}

    /** The lines as one text. */
    static String of(List<String> lines) {
        String text =
                String.join(" ", lines).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, text.lastIndexOf(' ', LONGEST)) + " \u2026";
        }
        boolean isPlainWord = text.matches("[a-z]+[ ,.].*");
        String begun = isPlainWord ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
        return wrapped(escaped(begun.matches("(?s).*[.!?:\u2026]") ? begun : begun + "."));
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
