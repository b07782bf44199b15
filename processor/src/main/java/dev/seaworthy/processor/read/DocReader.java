package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads a description: the annotation's own, or else the Javadoc, as plain text. */
final class DocReader {
    private static final String DEPRECATED = "@deprecated";
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s*([^{}]*)}");
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?i)\\s*</?(?:p|div|ul|ol|dl|pre|table|tr|h[1-6]|blockquote)(?:\\s[^>]*)?>\\s*");
    private static final Pattern ITEM = Pattern.compile("(?i)\\s*<(?:li|dt|dd)(?:\\s[^>]*)?>\\s*");
    private static final Pattern BREAK = Pattern.compile("(?i)\\s*<br\\s*/?>\\s*");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s+\\p{javaUpperCase}|\\s*$)");

    private final Reading reading;

    DocReader(Reading reading) {
        this.reading = reading;
    }

    /** The description of an element, with the annotation's own first. */
    Doc read(Element element, String description) {
        Doc javadoc = read(element);
        return description.isBlank()
                ? javadoc
                : split(paragraphs(description)).withDeprecation(javadoc.deprecation());
    }

    /** The Javadoc of an element. */
    Doc read(Element element) {
        return ofJavadoc(reading.elements().getDocComment(element));
    }

    static Doc ofJavadoc(@Nullable String javadoc) {
        return javadoc == null
                ? Doc.NONE
                : split(paragraphs(plain(withoutBlockTags(javadoc)))).withDeprecation(deprecation(javadoc));
    }

    /** What stands after {@code @deprecated}, up to the next tag. */
    private static String deprecation(String javadoc) {
        StringBuilder kept = new StringBuilder();
        boolean isInside = false;
        for (String line : javadoc.split("\n", -1)) {
            String words = line.strip();
            if (words.startsWith("@")) {
                isInside = words.equals(DEPRECATED) || words.startsWith(DEPRECATED + " ");
                words = isInside ? words.substring(DEPRECATED.length()) : words;
            }
            kept.append(isInside ? words + "\n" : "");
        }
        return String.join(" ", paragraphs(plain(kept.toString())));
    }

    private static String withoutBlockTags(String javadoc) {
        StringBuilder kept = new StringBuilder();
        for (String line : javadoc.split("\n", -1)) {
            if (line.strip().startsWith("@")) {
                break;
            }
            kept.append(line.strip()).append('\n');
        }
        return kept.toString();
    }

    private static String plain(String html) {
        String text = withoutInlineTags(html);
        if (text.indexOf('<') < 0) {
            return entities(text);
        }
        text = PARAGRAPH.matcher(text).replaceAll("\n\n");
        text = ITEM.matcher(text).replaceAll("\n\n- ");
        text = BREAK.matcher(text).replaceAll("\n\n");
        text = TAG.matcher(text).replaceAll("");
        return entities(text);
    }

    /** A code tag is its text, a link to a method is Type.method, and a link with a label is the label. */
    private static String withoutInlineTags(String text) {
        String current = text;
        if (!text.contains("{@")) {
            return text;
        }
        for (int level = 0; level < 10; level++) {
            Matcher matcher = INLINE_TAG.matcher(current);
            if (!matcher.find()) {
                return current;
            }
            StringBuilder next = new StringBuilder();
            do {
                matcher.appendReplacement(next, Matcher.quoteReplacement(inline(matcher.group(1), matcher.group(2))));
            } while (matcher.find());
            current = matcher.appendTail(next).toString();
        }
        return current;
    }

    private static String inline(String tag, String body) {
        String stripped = body.strip();
        return switch (tag) {
            case "link", "linkplain", "value" -> {
                int space = stripped.indexOf(' ');
                String label = space < 0 || (stripped.indexOf('(') >= 0 && stripped.indexOf('(') < space)
                        ? stripped
                        : stripped.substring(space + 1);
                yield label.startsWith("#") ? label.substring(1) : label.replace('#', '.');
            }
            // What is in a code tag is not HTML.
            case "code", "literal" ->
                stripped.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            case "inheritDoc", "index", "docRoot" -> "";
            default -> stripped;
        };
    }

    private static String entities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&mdash;", "—")
                .replace("&hellip;", "…")
                .replace("&#64;", "@")
                .replace("&amp;", "&");
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String each : EMPTY_LINE.split(text.strip(), -1)) {
            String paragraph = SPACE.matcher(each).replaceAll(" ").strip();
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private static Doc split(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Doc.NONE;
        }
        String first = paragraphs.get(0);
        Matcher end = SENTENCE_END.matcher(first);
        int cut = first.length();
        while (end.find()) {
            if (!endsInAbbreviation(first.substring(0, end.end()))) {
                cut = end.end();
                break;
            }
        }
        List<String> rest = new ArrayList<>();
        String tail = first.substring(cut).strip();
        if (!tail.isEmpty()) {
            rest.add(tail);
        }
        rest.addAll(paragraphs.subList(1, paragraphs.size()));
        return new Doc(first.substring(0, cut), String.join("\n\n", rest), "");
    }

    private static boolean endsInAbbreviation(String text) {
        return text.endsWith("e.g.") || text.endsWith("i.e.") || text.endsWith("etc.") || text.endsWith("vs.");
    }
}
