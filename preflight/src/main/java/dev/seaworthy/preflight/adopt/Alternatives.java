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
    private static final String WORD = "[\"'`]?[A-Za-z][A-Za-z0-9_-]*[\"'`]?(?: \\([^()|]*\\))?";
    private static final Pattern BARS = Pattern.compile(WORD + "(?: ?\\| ?" + WORD + ")+");
    private static final Pattern LISTED = Pattern.compile(
            "(?i)(?:one of(?: these)?|(?:possible|allowed|valid|supported|accepted) (?:values?|options?|choices)(?: are| is one of)?"
                    + "|options(?: are)?|available (?:options|values|drivers)(?: are)?|choices(?: are)?|can be(?: either)?)"
                    + "[:\\s]*(" + WORD + "(?:(?:, or |, and |, | or | and |/)" + WORD + ")+)");

    private Alternatives() {}

    /** The words, where a comment lists some and the value is one of them. */
    static Optional<List<String>> in(List<String> comments, Optional<String> value) {
        String all = String.join(" ", comments);
        String text = all.substring(0, Math.min(all.length(), LONGEST));
        return listed(BARS.matcher(text), 0, value).or(() -> listed(LISTED.matcher(text), 1, value));
    }

    private static Optional<List<String>> listed(Matcher matcher, int group, Optional<String> value) {
        while (matcher.find()) {
            List<String> words = new ArrayList<>();
            for (String part : matcher.group(group).split(", or |, and |, | or | and |/| ?\\| ?", -1)) {
                words.add(part.replaceFirst(" \\(.*", "").replaceAll("[\"'`]", ""));
            }
            boolean holdsValue = value.isEmpty() || ProposedType.oneOf(words).accepts(value.get());
            if (holdsValue && areConstants(words)) {
                return Optional.of(List.copyOf(words));
            }
        }
        return Optional.empty();
    }

    /** Whether the words can be the constants of an enum. */
    static boolean areConstants(List<String> words) {
        Set<String> different = new HashSet<>();
        for (String word : words) {
            if (!word.matches("[A-Za-z][A-Za-z0-9_-]*") || !different.add(Convert.fold(word))) {
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
