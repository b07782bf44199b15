package dev.seaworthy.processor.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inline tags of a Javadoc comment. A tag ends at the brace that closes it, and may hold further braces and tags. */
final class InlineTags {
    private static final String OPENING = "{@";
    private static final Pattern SNIPPET = Pattern.compile("(?s)[^\n]*?:[ \\t]*\\n(.*)");
    /** What a snippet says of its own lines, in a comment of whichever language they are in. */
    private static final Pattern MARKUP =
            Pattern.compile("(?m)[ \\t]*(?://|#|--|%|'|(?i:rem\\b))[ \\t]*@(?:highlight|replace|link|start|end)\\b.*$");

    private InlineTags() {}

    /** The comment with HTML in place of each tag. What is never closed is text. */
    static String replaced(String comment) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (int at = comment.indexOf(OPENING); at >= 0; at = comment.indexOf(OPENING, from)) {
            int body = at + OPENING.length();
            while (body < comment.length() && Character.isLetter(comment.charAt(body))) {
                body++;
            }
            int end = end(comment, body);
            String name = comment.substring(at + OPENING.length(), body);
            html.append(comment, from, at);
            if (name.isEmpty() || end < 0) {
                html.append(HtmlText.literal(OPENING)).append(name);
                from = body;
            } else {
                html.append(html(name, comment.substring(body, end)));
                from = end + 1;
            }
        }
        return html.append(comment, from, comment.length()).toString();
    }

    /** What a reference to a method or type is called: {@code Type.method}. */
    static String reference(String target) {
        return target.startsWith("#") ? target.substring(1) : target.replace('#', '.');
    }

    /** A code tag is its text, a link to a method is Type.method, and a link with a label is the label. */
    private static String html(String name, String body) {
        return switch (name) {
            case "link", "linkplain", "value" -> link(body.strip());
            case "code", "literal" -> HtmlText.literal(body.contains("\n") ? body.stripTrailing() : body.strip());
            case "snippet" -> snippet(body);
            case "index" -> replaced(indexed(body.strip()));
            case "inheritDoc", "docRoot" -> "";
            default -> replaced(body.strip());
        };
    }

    /** The lines of a snippet; none of one whose lines are in another file. */
    private static String snippet(String body) {
        Matcher inline = SNIPPET.matcher(body);
        return inline.matches()
                ? "<pre>" + HtmlText.literal(MARKUP.matcher(inline.group(1)).replaceAll("")) + "</pre>"
                : "";
    }

    /** The phrase that an index has, which is one word or stands in quotation marks. */
    private static String indexed(String body) {
        int end = body.startsWith("\"") ? body.indexOf('"', 1) : -1;
        return end > 0 ? body.substring(1, end) : body.split("\\s", 2)[0];
    }

    private static String link(String body) {
        int parenthesis = body.indexOf('(');
        int space = 0;
        while (space < body.length() && !Character.isWhitespace(body.charAt(space))) {
            space++;
        }
        boolean hasParameters = parenthesis >= 0 && parenthesis < space;
        String label = space == body.length() || hasParameters ? body : body.substring(space + 1);
        return replaced(reference(label));
    }

    /** Where the brace is that closes a tag, or -1. */
    private static int end(String comment, int body) {
        int depth = 1;
        for (int i = body; i < comment.length(); i++) {
            char c = comment.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
