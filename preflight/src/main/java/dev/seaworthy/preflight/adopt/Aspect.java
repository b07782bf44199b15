package dev.seaworthy.preflight.adopt;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a name with the words of a secret says about it by its last word: where it lies, where it is asked for, in what it is
 * sent. The values must look so too.
 */
@SuppressWarnings("ImmutableEnumChecker") // Patterns do not change.
enum Aspect {
    ADDRESS(true, "[a-z][a-z0-9+.-]*://[^\\s@?#]+", "URL", "URI", "ENDPOINT"),
    PLACE(true, "(/|\\./|\\.\\./|~/)[A-Za-z0-9_./-]+", "PATH", "FILE", "DIR", "DIRECTORY", "FOLDER"),
    HEADER(true, "[A-Za-z]+(-[A-Za-z]+)*", "HEADER"),
    NAME(false, "[A-Za-z]+([_-][A-Za-z]+)*", "NAME"),
    SITE(false, "(?i)lax|strict|none", "SITE", "SAMESITE");

    private final boolean isKnownWithoutValue;
    private final Pattern values;
    private final String[] words;

    Aspect(boolean isKnownWithoutValue, String values, String... words) {
        this.isKnownWithoutValue = isKnownWithoutValue;
        this.values = Pattern.compile(values);
        this.words = words;
    }

    /** Whether a name says such a thing, and each of its values is one. */
    static boolean isSaid(Name name, Set<String> found) {
        for (Aspect each : values()) {
            if (name.endsIn(each.words)) {
                return !name.has("HOOK", "WEBHOOK")
                        && (each.isKnownWithoutValue || !found.isEmpty())
                        && found.stream().allMatch(each::isOne);
            }
        }
        return false;
    }

    private boolean isOne(String value) {
        return values.matcher(value).matches() && !Copying.mayHoldKey(value);
    }
}
