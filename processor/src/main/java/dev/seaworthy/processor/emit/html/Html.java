package dev.seaworthy.processor.emit.html;

import dev.seaworthy.processor.emit.Anchor;
import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.runtime.text.Escapes;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text and code as HTML, such that a browser shows exactly the text, and a text in another script in its own direction.
 * The end tags that HTML lets a page leave out are left out: they would be a tenth of it.
 */
final class Html {
    private Html() {}

    /** Plain text between tags. */
    static String text(String plain) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            append(escaped, Escapes.isHidden(c) ? ' ' : c);
            i += Character.charCount(c);
        }
        return escaped.toString();
    }

    /** A name or value. What cannot be seen is shown as an escape. */
    static String code(String value) {
        StringBuilder escaped = new StringBuilder();
        Escapes.of(value).codePoints().forEach(c -> append(escaped, c));
        boolean isAscii = value.chars().allMatch(c -> c < 0x80);
        return "<code" + (isAscii ? "" : " dir=\"auto\"") + ">" + escaped + "</code>";
    }

    /** The attribute that makes something the place of a variable. */
    static String id(String variable) {
        return "id=" + attribute(Anchor.of(variable));
    }

    /** The attribute that leads to the place of a variable. */
    static String href(String variable) {
        return "href=" + attribute("#" + Anchor.of(variable));
    }

    /** A name that links lead to. */
    static String target(String name) {
        return "<code " + id(name) + ">" + text(name) + "</code>";
    }

    /** The name of a variable, which leads to its row. */
    private static String link(String variable) {
        return "<a " + href(variable) + ">" + code(variable) + "</a>";
    }

    /** Words of which some are code. */
    static String of(Phrase phrase) {
        return phrase.in(Html::text, Html::code, Html::link);
    }

    /** The value of an attribute, with its quotes. It is the exact text, so that a script can use it. */
    static String attribute(String value) {
        StringBuilder escaped = new StringBuilder("\"");
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            if (Escapes.isHidden(c)) {
                escaped.append("&#").append(c).append(';');
            } else {
                append(escaped, c);
            }
            i += Character.charCount(c);
        }
        return escaped.append('"').toString();
    }

    /** Paragraphs of plain text, separated by empty lines; those that start with {@code "- "} are items of a list. */
    static String paragraphs(String plain) {
        StringBuilder text = new StringBuilder();
        List<String> items = new ArrayList<>();
        for (String paragraph : plain.split("\n\n", -1)) {
            if (paragraph.startsWith("- ") && paragraph.length() > 2) {
                items.add(paragraph.substring(2));
                continue;
            }
            text.append(list(items));
            items.clear();
            text.append(paragraph.isBlank() ? "" : "<p dir=\"auto\">" + text(paragraph) + "</p>\n");
        }
        return text.append(list(items)).toString();
    }

    private static String list(List<String> items) {
        StringBuilder list = new StringBuilder();
        items.forEach(
                item -> list.append("<li dir=\"auto\">").append(text(item)).append("\n"));
        return items.isEmpty() ? "" : "<ul>\n" + list + "</ul>\n";
    }

    private static void append(StringBuilder escaped, int c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(c);
        }
    }
}
