package dev.seaworthy.processor.emit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Words of which some are code: names and values, for every format to write in its own way.
 *
 * @param parts plain text and code, in order
 */
public record Phrase(List<Part> parts) {
    /**
     * One part.
     *
     * @param isCode whether it is a name or a value, to be shown exactly
     * @param text its characters, not escaped for any format
     */
    public record Part(boolean isCode, String text) {}

    /** Nothing at all. */
    public static final Phrase EMPTY = new Phrase(List.of());

    /** Plain text. */
    public static Phrase text(String words) {
        return EMPTY.andText(words);
    }

    /** One name or value. */
    public static Phrase code(String value) {
        return EMPTY.andCode(value);
    }

    /** A sentence in which backticks stand round what is code. */
    public static Phrase ofSentence(String sentence) {
        Phrase phrase = EMPTY;
        String[] parts = sentence.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean isCode = i % 2 == 1 && i < parts.length - 1;
            phrase = isCode ? phrase.andCode(parts[i]) : phrase.andText(parts[i]);
        }
        return phrase;
    }

    /** Several names or values: {@code a, b or c}. */
    public static Phrase codes(Collection<String> values, String last) {
        Phrase phrase = EMPTY;
        int i = 0;
        for (String value : values) {
            phrase = phrase.andText(i == 0 ? "" : i == values.size() - 1 ? " " + last + " " : ", ")
                    .andCode(value);
            i++;
        }
        return phrase;
    }

    /** Several phrases with a text between them. */
    public static Phrase joined(Collection<Phrase> phrases, String between) {
        Phrase all = EMPTY;
        for (Phrase each : phrases) {
            all = (all.isEmpty() ? all : all.andText(between)).and(each);
        }
        return all;
    }

    /** The same with more plain text after it. */
    public Phrase andText(String words) {
        return words.isEmpty() ? this : and(new Part(false, words));
    }

    /** The same with a name or value after it. */
    public Phrase andCode(String value) {
        return and(new Part(true, value));
    }

    /** The same with another one after it. */
    public Phrase and(Phrase next) {
        Phrase all = this;
        for (Part each : next.parts) {
            all = all.and(each);
        }
        return all;
    }

    private Phrase and(Part next) {
        List<Part> all = new ArrayList<>(parts);
        if (!next.isCode() && !all.isEmpty() && !all.get(all.size() - 1).isCode()) {
            Part before = all.remove(all.size() - 1);
            all.add(new Part(false, before.text() + next.text()));
        } else {
            all.add(next);
        }
        return new Phrase(List.copyOf(all));
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The text in some format. */
    public String in(UnaryOperator<String> text, UnaryOperator<String> code) {
        StringBuilder written = new StringBuilder();
        for (Part each : parts) {
            written.append((each.isCode() ? code : text).apply(each.text()));
        }
        return written.toString();
    }

    /** The words alone, where a format has no mark for code. */
    public String plain() {
        return in(UnaryOperator.identity(), UnaryOperator.identity());
    }
}
