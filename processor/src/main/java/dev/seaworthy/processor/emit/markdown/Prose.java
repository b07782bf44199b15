package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Plain text and words as Markdown, in which the name of a variable is a link to its row. */
final class Prose {
    /** What may stand before a name in a sentence; after another mark it is a part of something longer, such as an address. */
    private static final String OPENING = "(\"'`[$";

    /** What may stand after it. */
    private static final String CLOSING = ".,;:!?)\"'`]";

    /** What stands on one side of a name that is not a word of the sentence. */
    private static final String QUOTING = "\"'`$";

    /** What stands between a name and a value of it. */
    private static final char EQUALS = '=';

    /** What ends a sentence. */
    private static final String ENDS = ".!?:;…。！？";

    private final Links links;
    private final Set<String> variables = new HashSet<>();

    Prose(ConfigModel config, Links links) {
        this.links = links;
        variables.add(config.environmentVariable());
        for (Setting setting : config.allSettings()) {
            variables.add(setting.variable());
        }
    }

    /** One line of plain text that is a sentence also where nobody wrote its full stop, for others follow it. */
    String sentence(String plain) {
        boolean isOpen = !plain.isEmpty() && ENDS.indexOf(plain.charAt(plain.length() - 1)) < 0;
        return text(isOpen ? plain + "." : plain);
    }

    /** One line of plain text. */
    String text(String plain) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        int at = 0;
        while (at < plain.length()) {
            int end = at;
            while (end < plain.length() && isOfName(plain.charAt(end))) {
                end++;
            }
            if (end > at && isVariable(plain, at, end)) {
                text.append(Markdown.text(plain.substring(done, at))).append(variable(plain.substring(at, end)));
                done = end;
            }
            at = end + 1;
        }
        return text.append(Markdown.text(plain.substring(done))).toString();
    }

    /**
     * Whether a word of a text is a variable, and not a part of something else. One without an underscore, such as URL or
     * PORT, is a usual word, unless quotes or an equals sign say that it is a name.
     */
    private boolean isVariable(String plain, int start, int end) {
        String word = plain.substring(start, end);
        boolean isName = word.indexOf('_') > 0 || isQuoted(plain, start) || isEqualsAt(plain, end);
        return isName && variables.contains(word) && begins(plain, start) && ends(plain, end);
    }

    private static boolean isQuoted(String plain, int start) {
        return start > 0 && QUOTING.indexOf(plain.charAt(start - 1)) >= 0;
    }

    private static boolean isEqualsAt(String plain, int at) {
        return at < plain.length() && plain.charAt(at) == EQUALS;
    }

    private static boolean begins(String plain, int start) {
        return isBlankAt(plain, start - 1) || OPENING.indexOf(plain.charAt(start - 1)) >= 0;
    }

    private static boolean ends(String plain, int end) {
        return isBlankAt(plain, end)
                || isEqualsAt(plain, end)
                || (CLOSING.indexOf(plain.charAt(end)) >= 0 && !isOfNameAt(plain, end + 1));
    }

    private static boolean isBlankAt(String plain, int at) {
        return at < 0 || at >= plain.length() || Character.isWhitespace(plain.charAt(at));
    }

    private static boolean isOfNameAt(String plain, int at) {
        return at < plain.length() && isOfName(plain.charAt(at)) && plain.charAt(at - 1) != '\'';
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Paragraphs of plain text, separated by empty lines; those that start with {@code "- "} are items of a list. */
    String paragraphs(String plain) {
        StringBuilder text = new StringBuilder();
        boolean wasItem = false;
        for (String paragraph : plain.split("\n\n", -1)) {
            boolean isItem = paragraph.startsWith("- ") && paragraph.length() > 2;
            text.append(text.isEmpty() ? "" : wasItem && isItem ? "\n" : "\n\n");
            text.append(isItem ? "- " + paragraph(paragraph.substring(2)) : paragraph(paragraph));
            wasItem = isItem;
        }
        return text.toString();
    }

    /** A paragraph, whose beginning is not a heading, quotation, list or line. */
    private String paragraph(String plain) {
        String escaped = text(plain);
        int digits = 0;
        while (digits < escaped.length() && Character.isDigit(escaped.charAt(digits))) {
            digits++;
        }
        if (digits > 0 && digits < escaped.length() && ".)".indexOf(escaped.charAt(digits)) >= 0) {
            return escaped.substring(0, digits) + '\\' + escaped.substring(digits);
        }
        return !escaped.isEmpty() && "#>+-=".indexOf(escaped.charAt(0)) >= 0 ? '\\' + escaped : escaped;
    }

    /** Words of which some are code. */
    String of(Phrase phrase) {
        return phrase.in(this::text, Markdown::code, this::variable);
    }

    /** A variable, as a link to its row. */
    String variable(String name) {
        return link(name, name);
    }

    /** Several variables: {@code A, B and C}. */
    String variables(Collection<String> names) {
        return of(Phrase.variables(names, "and"));
    }

    /** Something exact, as a link to the row of a variable. */
    String link(String code, String variable) {
        return links.link(Markdown.code(code), variable);
    }
}
