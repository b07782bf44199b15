package dev.seaworthy.processor.read;

/** The inline tags of a Javadoc comment. A tag ends at the brace that closes it, and may hold further braces and tags. */
final class InlineTags {
    private static final String OPENING = "{@";

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
                html.append(html(name, comment.substring(body, end).strip()));
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
            case "link", "linkplain", "value" -> link(body);
            case "code", "literal" -> HtmlText.literal(body);
            case "snippet" -> "<pre>" + HtmlText.literal(body.substring(body.indexOf(':') + 1)) + "</pre>";
            case "inheritDoc", "index", "docRoot" -> "";
            default -> replaced(body);
        };
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
