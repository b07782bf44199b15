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
    /** What a part is. */
    public enum Kind {
        /** Plain words. */
        TEXT,
        /** A name or a value, to be shown exactly. */
        CODE,
        /** The name of a variable of the configuration, which formats with links make one of. */
        VARIABLE
    }

    /**
     * One part.
     *
     * @param kind what it is
     * @param text its characters, not escaped for any format
     */
    public record Part(Kind kind, String text) {}

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

    /** The name of one variable. */
    public static Phrase variable(String name) {
        return EMPTY.andVariable(name);
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
        return listed(Kind.CODE, values, last);
    }

    /** Several variables: {@code A, B and C}. */
    public static Phrase variables(Collection<String> names, String last) {
        return listed(Kind.VARIABLE, names, last);
    }

    private static Phrase listed(Kind kind, Collection<String> texts, String last) {
        Phrase phrase = EMPTY;
        int i = 0;
        for (String text : texts) {
            phrase = phrase.andText(i == 0 ? "" : i == texts.size() - 1 ? " " + last + " " : ", ")
                    .and(new Part(kind, text));
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
        return words.isEmpty() ? this : and(new Part(Kind.TEXT, words));
    }

    /** The same with a name or value after it. */
    public Phrase andCode(String value) {
        return and(new Part(Kind.CODE, value));
    }

    /** The same with the name of a variable after it. */
    public Phrase andVariable(String name) {
        return and(new Part(Kind.VARIABLE, name));
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
        Part before = all.isEmpty() ? next : all.get(all.size() - 1);
        if (!all.isEmpty() && next.kind() == Kind.TEXT && before.kind() == Kind.TEXT) {
            all.set(all.size() - 1, new Part(Kind.TEXT, before.text() + next.text()));
        } else {
            all.add(next);
        }
        return new Phrase(List.copyOf(all));
    }

    /** The same with another character in the place of one. */
    public Phrase replace(char old, char replacement) {
        return new Phrase(parts.stream()
                .map(part -> new Part(part.kind(), part.text().replace(old, replacement)))
                .toList());
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The text in some format that shows variables as it shows any name. */
    public String in(UnaryOperator<String> text, UnaryOperator<String> code) {
        return in(text, code, code);
    }

    /** The text in some format. */
    public String in(UnaryOperator<String> text, UnaryOperator<String> code, UnaryOperator<String> variable) {
        StringBuilder written = new StringBuilder();
        for (Part each : parts) {
            UnaryOperator<String> form = switch (each.kind()) {
                case TEXT -> text;
                case CODE -> code;
                case VARIABLE -> variable;
            };
            written.append(form.apply(each.text()));
        }
        return written.toString();
    }

    /** The words alone, where a format has no mark for code. */
    public String plain() {
        return in(UnaryOperator.identity(), UnaryOperator.identity());
    }
}
