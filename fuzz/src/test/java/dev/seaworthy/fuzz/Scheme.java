package dev.seaworthy.fuzz;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Another spelling of a URL: its scheme in capitals. A start decides about the usual schemes in small letters by a quick look,
 * and reads all others: both must come to the same.
 */
final class Scheme {
    private static final Pattern URL = Pattern.compile("([a-z][a-z0-9+.-]*:)+//.*", Pattern.DOTALL);

    private Scheme() {}

    /** The other spelling of a text that begins with a scheme, and nothing of any other text. */
    static Optional<String> inCapitals(String text) {
        int end = text.indexOf("://");
        return URL.matcher(text).matches()
                ? Optional.of(text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end))
                : Optional.empty();
    }
}
