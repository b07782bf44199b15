package dev.seaworthy.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The HTML of a Javadoc comment as plain text. */
final class HtmlText {
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?i)\\s*</?(?:p|div|ul|ol|dl|pre|table|tr|h[1-6]|blockquote)(?:\\s[^>]*)?>\\s*");
    private static final Pattern ITEM = Pattern.compile("(?i)\\s*<(?:li|dt|dd)(?:\\s[^>]*)?>\\s*");
    private static final Pattern BREAK = Pattern.compile("(?i)\\s*<br\\s*/?>\\s*");

    /** Tags of HTML alone: what else stands in angle brackets, such as {@code List<Integer>}, is text. */
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:a|abbr|address|article|aside|b|bdi|bdo|big|caption|cite"
                    + "|code|col|colgroup|dd|del|details|dfn|dt|em|figcaption|figure|font|footer|header|hr|i|img|ins|kbd|li|main"
                    + "|mark|nav|q|s|samp|section|small|span|strike|strong|sub|summary|sup|tbody|td|tfoot|th|thead|time|tt|u|var"
                    + "|wbr)(?:\\s[^<>]*)?/?>");

    private static final Pattern CODE = Pattern.compile("(?is)(<pre(?:\\s[^>]*)?>)(.*?)(</pre>)");
    private static final Pattern CODE_FIRST =
            Pattern.compile("(?is)\\A\\s*(<pre(?:\\s[^>]*)?>.*?</pre>)\\s*(\\S.*)\\z");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern REFERENCE = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]+);");

    private HtmlText() {}

    /** Text that means nothing but itself, neither in HTML nor in Markdown nor to Javadoc. */
    static String literal(String text) {
        StringBuilder html = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || Character.isWhitespace(c)) {
                html.appendCodePoint(c);
            } else {
                html.append("&#").append(c).append(';');
            }
        });
        return html.toString();
    }

    /** The same HTML, in which each line of code is one of HTML, with its indentation, and none begins with an at sign. */
    static String withLinesOfCode(String html) {
        return CODE.matcher(html)
                .replaceAll(
                        code -> Matcher.quoteReplacement(code.group(1) + linesOfCode(code.group(2)) + code.group(3)));
    }

    private static String linesOfCode(String code) {
        List<String> lines = code.lines()
                .filter(line -> !line.isBlank())
                .map(String::stripTrailing)
                .toList();
        int least = lines.stream().mapToInt(HtmlText::indentation).min().orElse(0);
        return lines.stream()
                .map(line -> "&#160;".repeat(indentation(line) - least)
                        + line.strip().replace("@", "&#64;"))
                .collect(Collectors.joining("<br>\n"));
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Its paragraphs, each on one line. Code at the beginning comes last: it says nothing without the words after it. */
    static List<String> paragraphs(String html) {
        String text = CODE_FIRST.matcher(html).replaceFirst("$2\n\n$1");
        text = PARAGRAPH.matcher(text).replaceAll("\n\n");
        text = ITEM.matcher(text).replaceAll("\n\n- ");
        text = BREAK.matcher(text).replaceAll("\n\n");
        text = TAG.matcher(text).replaceAll("");
        return paragraphsOf(
                REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1)))));
    }

    /** The paragraphs of plain text, each on one line. */
    static List<String> paragraphsOf(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String each : EMPTY_LINE.split(text.strip(), -1)) {
            String paragraph = SPACE.matcher(each).replaceAll(" ").strip();
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private static String character(String reference) {
        if (!reference.startsWith("#")) {
            return Entities.character(reference).orElse("&" + reference + ";");
        }
        boolean isHexadecimal = reference.toLowerCase(Locale.ROOT).startsWith("#x");
        int c = isHexadecimal ? Integer.parseInt(reference.substring(2), 16) : Integer.parseInt(reference.substring(1));
        return Character.isValidCodePoint(c) ? Character.toString(c) : "&" + reference + ";";
    }
}
