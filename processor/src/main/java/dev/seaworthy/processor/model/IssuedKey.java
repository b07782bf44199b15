package dev.seaworthy.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Keys that only a vendor or a server gives out: how they begin and how long they are tells them from any other text. */
public final class IssuedKey {
    private static final int LEAST_DIFFERENT = 8;

    private static final List<String> MADE_UP = List.of("example", "xxx", "placeholder", "000000", "...", "…");

    /** Three parts of Base64, the first of which begins with <code>{"</code>, are a JSON Web Token. */
    private static final Pattern KEY = Pattern.compile("(?<![A-Za-z0-9_-])(?:"
            + String.join(
                    "|",
                    "(?:sk|rk)_live_([A-Za-z0-9]{16,})",
                    "rzp_live_([A-Za-z0-9]{11,})",
                    "gh[opsu]_([A-Za-z0-9]{32,})",
                    "github_pat_([A-Za-z0-9_]{29,})",
                    "glpat-([A-Za-z0-9_-]{14,})",
                    "xox[bp]-([A-Za-z0-9-]{19,})",
                    "A[KS]IA([A-Z0-9]{16,})",
                    "AIza([A-Za-z0-9_-]{35,})",
                    "SG\\.([A-Za-z0-9_.-]{57,})",
                    "eyJ([A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,})")
            + ")|-----BEGIN [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----([A-Za-z0-9+/=\\s\\\\]{32,})");

    private IssuedKey() {}

    /** Whether one stands in a text, and does not say of itself that it is made up. */
    public static boolean isIn(String text) {
        return KEY.matcher(text).results().anyMatch(IssuedKey::looksReal);
    }

    private static boolean looksReal(MatchResult key) {
        String lower = key.group().toLowerCase(Locale.ROOT);
        return MADE_UP.stream().noneMatch(lower::contains) && isVaried(key);
    }

    private static boolean isVaried(MatchResult key) {
        for (int i = 1; i <= key.groupCount(); i++) {
            String rest = key.group(i);
            if (rest != null) {
                return rest.chars().distinct().count() >= LEAST_DIFFERENT;
            }
        }
        return false;
    }
}
