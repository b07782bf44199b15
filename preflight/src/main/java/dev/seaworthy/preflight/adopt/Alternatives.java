package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.load.convert.Convert;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that a comment lists as the only values of a variable: "one of a, b or c", "(a|b|c)". */
final class Alternatives {
    private static final int MOST = 16;
    private static final int LONGEST = 2000;
    private static final String QUOTES = "[\"'`]?";
    private static final String WORD = QUOTES + "[A-Za-z][A-Za-z0-9_-]*" + QUOTES + "(?: \\([^()|]*\\))?";
    private static final String BETWEEN = "(?:, or |, and |, ?| or | and |/)";
    private static final String LIST = "(" + WORD + "(?:" + BETWEEN + WORD + ")+)";
    private static final Pattern BARS = Pattern.compile("(" + WORD + "(?: ?\\| ?" + WORD + ")+)");
    private static final Pattern LISTED = Pattern.compile(
            "(?i)(?:one of(?: these)?|(?:possible|allowed|valid|supported|accepted) (?:values?|options?|choices)(?: are| is one of)?"
                    + "|options(?: are)?|available (?:options|values|drivers)(?: are)?|choices(?: are)?|can be(?: either)?)"
                    + "[:\\s]*" + LIST);

    /** Words that mean less, so that the value must be among what follows. */
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:either|values(?: are)?|set (?:it |this )?to|supported|valid|allowed)[:\\s]+" + LIST);

    private static final Pattern PLAIN = Pattern.compile(LIST);

    /** A value at the beginning of a line, with what it means, or after a mark. */
    private static final Pattern LINE = Pattern.compile("(?:[-*\u2022] +" + QUOTES + "([A-Za-z][A-Za-z0-9_-]*)" + QUOTES
            + "(?: *[:=(\u2013-].*)?|" + QUOTES + "([A-Za-z][A-Za-z0-9_-]*)" + QUOTES + " ?(?::|=|-|=>|->|\u2013) .+)");

    /** Words that go on after a list, and are none of its values where more follows. */
    private static final Set<String> AFTER = Set.of(
            "but",
            "default",
            "defaults",
            "depending",
            "e",
            "for",
            "if",
            "leave",
            "note",
            "only",
            "otherwise",
            "please",
            "refer",
            "see",
            "set",
            "the",
            "this",
            "use",
            "when",
            "where",
            "which",
            "while",
            "with");

    /** Words about a value, which are not values themselves. */
    private static final Set<String> STATES = Set.of(
            "blank",
            "changed",
            "configured",
            "empty",
            "ignored",
            "left",
            "omitted",
            "overridden",
            "set",
            "specified",
            "unset",
            "used");

    private static final Set<String> LEVELS = Set.of("trace", "debug", "info", "warn", "warning", "error");
    private static final int FEWEST_LEVELS = 3;

    private Alternatives() {}

    /** The words, where a comment lists some and the value is one of them. */
    static Optional<List<String>> in(List<String> comments, Optional<String> value) {
        String all = String.join(" ", comments);
        String text = all.substring(0, Math.min(all.length(), LONGEST));
        return listed(BARS, text, value)
                .or(() -> listed(LISTED, text, value))
                .or(() -> value.flatMap(known -> listed(SAID, text, value)))
                .or(() -> listed(PLAIN, text, value).filter(Alternatives::isKnown))
                .or(() -> value.flatMap(known -> lines(comments, known)));
    }

    /** Whether nobody doubts that the words are values: both switches, or several levels. */
    private static boolean isKnown(List<String> words) {
        Set<String> lower = new HashSet<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower.containsAll(Set.of("true", "false"))
                || lower.stream().filter(LEVELS::contains).count() >= FEWEST_LEVELS;
    }

    private static Optional<List<String>> listed(Pattern pattern, String text, Optional<String> value) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            List<String> words = words(matcher.group(1), text.substring(matcher.end()));
            boolean holdsValue = value.isEmpty() || ProposedType.oneOf(words).accepts(value.get());
            if (holdsValue && areConstants(words)) {
                return Optional.of(List.copyOf(words));
            }
        }
        return Optional.empty();
    }

    /** The words of a list, up to where prose goes on; none where it speaks of states. */
    private static List<String> words(String list, String rest) {
        List<String> words = new ArrayList<>();
        String last = "";
        for (String part : list.split(", or |, and |, ?| or | and |/| ?\\| ?", -1)) {
            last = part.toLowerCase(Locale.ROOT);
            if (last.equals("etc")) {
                return words;
            }
            if (STATES.contains(last)) {
                return List.of();
            }
            words.add(part.replaceFirst(" \\(.*", "").replaceAll("[\"'`]", ""));
        }
        boolean goesOn = rest.matches("(?s):?\\s+\\S.*|\\.g\\..*");
        if (AFTER.contains(last) && goesOn) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    /** The values that lines begin with, one after the other. */
    private static Optional<List<String>> lines(List<String> comments, String value) {
        List<String> words = new ArrayList<>();
        for (String comment : comments) {
            Matcher line = LINE.matcher(comment.substring(0, Math.min(comment.length(), LONGEST)));
            if (line.matches()) {
                words.add(line.group(1) == null ? line.group(2) : line.group(1));
            } else if (holds(words, value)) {
                break;
            } else {
                words.clear();
            }
        }
        return holds(words, value) ? Optional.of(List.copyOf(words)) : Optional.empty();
    }

    private static boolean holds(List<String> words, String value) {
        return areConstants(words) && ProposedType.oneOf(words).accepts(value);
    }

    /** Whether the words can be the constants of an enum. */
    static boolean areConstants(List<String> words) {
        Set<String> different = new HashSet<>();
        for (String word : words) {
            if (!word.matches("[A-Za-z][A-Za-z0-9_-]*")
                    || Copying.mayHoldKey(word)
                    || !different.add(Convert.fold(word))) {
                return false;
            }
        }
        return words.size() > 1 && words.size() <= MOST;
    }

    /** The constant of a word. */
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
