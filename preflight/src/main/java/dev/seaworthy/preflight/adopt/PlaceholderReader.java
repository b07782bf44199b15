package dev.seaworthy.preflight.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds all that a text of Spring reads: placeholders within other text, in expressions and in the defaults of others. */
final class PlaceholderReader {
    private static final String SPLIT = "the sources split its value: a List with that separator would do so";
    private static final int LONGEST = 4000;
    private static final String BEGIN = "${";
    private static final String EXPRESSION = "#{";
    private static final String MAP = "systemEnvironment";
    private static final String QUOTED = "\\s*+['\"]([\\w.-]++)['\"]\\s*+";
    private static final String LITERAL = "(?:'([^']*+)'|(-?[0-9][0-9.]*+|true|false))";

    /** An entry of the map of the environment, with what stands in place of one that is not set. */
    private static final Pattern ENTRY =
            Pattern.compile(MAP + "(?:\\[" + QUOTED + "\\]|\\??\\.get(?:OrDefault)?\\(" + QUOTED + "(?:,\\s*+" + LITERAL
                    + "\\s*+)?\\)|\\??\\.([A-Za-z_]\\w*+)(?!\\())(?:\\s*+\\?:\\s*+" + LITERAL + ")?");

    private final String text;
    private final List<Placeholder> found = new ArrayList<>();
    private boolean isAnyUnknown;

    private PlaceholderReader(String text) {
        this.text = text;
    }

    /**
     * What was found.
     *
     * @param placeholders what is read
     * @param isAnyUnknown whether something is read whose name is not written there
     */
    record Found(List<Placeholder> placeholders, boolean isAnyUnknown) {}

    /** Reads a text. */
    static Found read(String text) {
        if (text.length() > LONGEST) {
            return new Found(List.of(), text.contains(BEGIN));
        }
        PlaceholderReader reader = new PlaceholderReader(text);
        reader.readPlaceholders(0, text.length());
        reader.readEntries();
        return new Found(List.copyOf(reader.found), reader.isAnyUnknown);
    }

    private void readPlaceholders(int from, int to) {
        int begin = text.indexOf(BEGIN, from);
        while (begin >= 0 && begin < to) {
            int inside = begin + BEGIN.length();
            int end = end(inside, to);
            boolean isEscaped = begin > 0 && text.charAt(begin - 1) == '\\';
            if (end >= 0 && !isEscaped) {
                readPlaceholder(inside, end);
            }
            begin = text.indexOf(BEGIN, end < 0 ? inside : end);
        }
    }

    private void readPlaceholder(int begin, int end) {
        int colon = colon(begin, end);
        String name = text.substring(begin, colon).strip();
        if (name.matches("[\\w.\\[\\]-]+")) {
            boolean isWhole = begin == BEGIN.length() && end == text.length() - 1;
            String otherwise = colon < end ? text.substring(colon + 1, end) : "";
            boolean isText = !otherwise.contains(BEGIN) && !otherwise.contains(EXPRESSION);
            found.add(new Placeholder(
                    name,
                    colon < end && isText ? Optional.of(otherwise) : Optional.empty(),
                    !isText,
                    isWhole,
                    look(otherwise).or(() -> isSplit(begin, end) ? Optional.of(SPLIT) : Optional.empty())));
        } else {
            isAnyUnknown = true;
        }
        readPlaceholders(begin, end);
    }

    private boolean isSplit(int begin, int end) {
        return begin > BEGIN.length() && text.startsWith("'.split(", end + 1);
    }

    private static Optional<String> look(String otherwise) {
        if (otherwise.contains(EXPRESSION)) {
            return Optional.of("its default in the sources is an expression");
        }
        return otherwise.contains(BEGIN)
                ? Optional.of("its default in the sources is another variable or property: see defaultFrom")
                : Optional.empty();
    }

    /** The brace that ends what began, or -1. */
    private int end(int begin, int to) {
        int depth = 0;
        for (int i = begin; i < to; i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The colon before the default, outside of other placeholders, or the end. */
    private int colon(int begin, int end) {
        int depth = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ':' && depth == 0) {
                return i;
            }
        }
        return end;
    }

    private void readEntries() {
        Matcher entry = ENTRY.matcher(text);
        int count = 0;
        while (entry.find()) {
            count++;
            String name = first(entry, 1, 2, 5);
            Optional<String> otherwise = Optional.of(first(entry, 3, 4, 6, 7)).filter(each -> !each.isEmpty());
            boolean isWhole = text.strip().equals(EXPRESSION + entry.group() + "}");
            found.add(new Placeholder(name, otherwise, true, isWhole, Optional.empty()));
        }
        isAnyUnknown |= count < text.split(MAP, -1).length - 1;
    }

    private static String first(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }
}
