package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/**
 * Reads a description: the annotation's own, or else the Javadoc, as plain text.
 *
 * <p>Its first sentence ends at a full stop, question mark or exclamation mark before a word that starts in upper case. The full
 * stop of an abbreviation does not end it: of a single capital letter ({@code J.}), of a capital and one or two more letters
 * without a vowel ({@code St.}, {@code Mrs.}), of letters each with a full stop ({@code e.g.}, {@code U.S.}), and of a few common
 * ones. Other short words, such as {@code API.} or {@code Git.}, often end sentences, so they end this one.
 */
final class DocReader {
    private static final String DEPRECATED = "@deprecated";
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s+\\p{javaUpperCase}|\\s*$)");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:^|.*[^\\p{L}\\p{N}.])"
            + "(?:\\p{Lu}|\\p{Lu}[\\p{Ll}&&[^aeiouy]]{1,2}|\\p{L}(?:\\.\\p{L})+|etc|vs|cf|approx|Prof|Inc|Co)\\.");

    private final Reading reading;

    DocReader(Reading reading) {
        this.reading = reading;
    }

    /** The description of an element, with the annotation's own first. */
    Doc read(Element element, String description) {
        if (!description.isBlank()) {
            return split(HtmlText.paragraphsOf(description), read(element).deprecation());
        }
        return read(element);
    }

    /** The Javadoc of an element. */
    Doc read(Element element) {
        return reading.sourceFacts()
                .comment(element)
                .map(comment -> ofJavadoc(comment.text(), comment.isMarkdown()))
                .orElse(Doc.NONE);
    }

    static Doc ofJavadoc(String comment, boolean isMarkdown) {
        String html = isMarkdown ? MarkdownComment.html(comment) : InlineTags.replaced(comment);
        String code = HtmlText.withLinesOfCode(html);
        return split(HtmlText.paragraphs(withoutBlockTags(code)), deprecation(code));
    }

    private static String withoutBlockTags(String html) {
        StringBuilder kept = new StringBuilder();
        for (String line : html.split("\n", -1)) {
            if (line.strip().startsWith("@")) {
                break;
            }
            kept.append(line.strip()).append('\n');
        }
        return kept.toString();
    }

    private static String deprecation(String html) {
        StringBuilder text = new StringBuilder();
        boolean isInside = false;
        for (String line : html.split("\n", -1)) {
            String stripped = line.strip();
            boolean isTag = stripped.startsWith("@");
            isInside = isTag ? stripped.matches(DEPRECATED + "(\\s.*)?") : isInside;
            if (isInside) {
                text.append(isTag ? stripped.substring(DEPRECATED.length()) : stripped)
                        .append('\n');
            }
        }
        String words = String.join(" ", HtmlText.paragraphs(text.toString()));
        boolean isOpen = !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1));
        return isOpen ? words + "." : words;
    }

    private static Doc split(List<String> paragraphs, String deprecation) {
        if (paragraphs.isEmpty()) {
            return deprecation.isEmpty() ? Doc.NONE : new Doc("", "", deprecation);
        }
        String first = paragraphs.get(0);
        Matcher end = SENTENCE_END.matcher(first);
        int cut = first.length();
        while (end.find()) {
            if (!ABBREVIATION.matcher(first).region(0, end.end()).matches()) {
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
        return new Doc(first.substring(0, cut), String.join("\n\n", rest), deprecation);
    }
}
