package dev.seaworthy.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Javadoc comment in Markdown, which JDK 23 and later read after three slashes, as HTML. */
final class MarkdownComment {
    private static final String INDENTATION = "    ";
    private static final Pattern FENCE = Pattern.compile("(```+|~~~+)[^`]*");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern SPAN = Pattern.compile("(?s)(?<!`)(`+)(?!`)(.+?)(?<!`)\\1(?!`)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)(?:\\s+#+)?");
    private static final Pattern BULLET = Pattern.compile("[-*+]\\s+(.*)");
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,9})[.)]\\s+(.*)");
    private static final Pattern BELOW_HEADING = Pattern.compile("(?=.*\\|)\\|?(?:\\s*:?-+:?\\s*(?:\\||$))+");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]+)](?:\\([^()]*\\)|\\[[^\\[\\]]*])");
    private static final Pattern TYPE_OR_MEMBER =
            Pattern.compile("\\[([\\w.]*#\\w+(?:\\([^()\\[\\]]*\\))?|(?:\\p{Ll}\\w*\\.)*\\p{Lu}[\\w.]*)]");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<!\\*)(\\*{1,3})(?=[^\\s*])([^*]*[^\\s*])\\1(?!\\*)|(?<!\\w)(_{1,3})(?=[^\\s_])([^_]*[^\\s_])\\3(?!\\w)");

    private MarkdownComment() {}

    /** The comment as HTML, inline tags included. Tags in code are text. */
    static String html(String comment) {
        String html = InlineTags.replaced(withoutSpans(withoutCode(comment)));
        html = LINK.matcher(html).replaceAll("$1");
        html = TYPE_OR_MEMBER
                .matcher(html)
                .replaceAll(link -> Matcher.quoteReplacement(InlineTags.reference(link.group(1))));
        html = withoutBlocks(withoutTables(html));
        return EMPHASIS.matcher(html)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) != null ? found.group(2) : found.group(4)));
    }

    /** Code between fences, or that four blanks indent after an empty line or at the beginning. */
    private static String withoutCode(String comment) {
        List<String> lines = new ArrayList<>();
        String fence = "";
        boolean isCode = false;
        boolean canBegin = true;
        for (String line : comment.split("\n", -1)) {
            String stripped = line.strip();
            Matcher opening = FENCE.matcher(stripped);
            boolean isIndented = fence.isEmpty() && canBegin && line.startsWith(INDENTATION) && !stripped.isEmpty();
            if (isIndented != isCode) {
                lines.add(isIndented ? "<pre>" : "</pre>");
            }
            if (fence.isEmpty() && !isIndented && opening.matches()) {
                fence = opening.group(1);
                lines.add("<pre>");
            } else if (!fence.isEmpty() && isClosing(stripped, fence)) {
                fence = "";
                lines.add("</pre>");
            } else {
                lines.add(fence.isEmpty() && !isIndented ? line : HtmlText.literal(line));
            }
            isCode = isIndented;
            canBegin = isIndented || stripped.isEmpty();
        }
        if (!fence.isEmpty() || isCode) {
            lines.add("</pre>");
        }
        return HtmlText.withLinesOfCode(String.join("\n", lines));
    }

    private static boolean isClosing(String line, String fence) {
        return line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0));
    }

    /** Code between backticks ends in its paragraph. A backslash in it is one; before other signs it makes them text. */
    private static String withoutSpans(String comment) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : EMPTY_LINE.split(comment, -1)) {
            StringBuilder html = new StringBuilder();
            Matcher span = SPAN.matcher(paragraph);
            int from = 0;
            while (span.find()) {
                html.append(withoutEscapes(paragraph.substring(from, span.start())));
                html.append(HtmlText.literal(span.group(2).strip()));
                from = span.end();
            }
            paragraphs.add(
                    html.append(withoutEscapes(paragraph.substring(from))).toString());
        }
        return String.join("\n\n", paragraphs);
    }

    private static String withoutEscapes(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(HtmlText.literal(found.group(1))));
    }

    /** Tables, each row of them as an item: what stands between columns may not become words of one sentence. */
    private static String withoutTables(String comment) {
        List<String> lines = new ArrayList<>();
        String[] all = comment.split("\n", -1);
        boolean isInTable = false;
        for (int i = 0; i < all.length; i++) {
            String row = all[i].strip();
            boolean isHeading = row.indexOf('|') >= 0
                    && i + 1 < all.length
                    && BELOW_HEADING.matcher(all[i + 1].strip()).matches();
            boolean isBelowHeading = isInTable && BELOW_HEADING.matcher(row).matches();
            isInTable = isHeading || (isInTable && !row.isEmpty());
            if (!isBelowHeading) {
                lines.add(isInTable ? "<li>" + cells(row) : all[i]);
            }
        }
        return String.join("\n", lines);
    }

    private static String cells(String row) {
        int from = row.startsWith("|") ? 1 : 0;
        int to = row.length() > from && row.endsWith("|") ? row.length() - 1 : row.length();
        return Stream.of(row.substring(from, to).split("\\|", -1))
                .map(String::strip)
                .collect(Collectors.joining(" | "));
    }

    /** Headings, quotations and items. A number begins an item after an empty line or an item, or when it is the first. */
    private static String withoutBlocks(String comment) {
        StringBuilder html = new StringBuilder();
        boolean isInItem = false;
        boolean canBeItem = true;
        for (String line : comment.split("\n", -1)) {
            String stripped = line.strip();
            Matcher heading = HEADING.matcher(stripped);
            Matcher bullet = BULLET.matcher(stripped);
            Matcher numbered = NUMBERED.matcher(stripped);
            boolean isNumbered =
                    numbered.matches() && (canBeItem || numbered.group(1).equals("1"));
            boolean isItem = isNumbered || bullet.matches();
            if (isItem) {
                html.append("<li>").append(isNumbered ? numbered.group(2) : bullet.group(1));
            } else if (heading.matches()) {
                html.append("<p>").append(heading.group(1)).append("<p>");
            } else {
                html.append(stripped.startsWith(">") ? stripped.substring(1).strip() : stripped);
            }
            html.append('\n');
            isInItem = isItem || (isInItem && !stripped.isEmpty() && !heading.matches());
            canBeItem = isInItem || stripped.isEmpty();
        }
        return html.toString();
    }
}
