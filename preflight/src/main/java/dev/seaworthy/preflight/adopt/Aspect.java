package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.text.SecretName;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a name with the words of a secret says about it by its last words: where it lies, where it is asked for, in what it is
 * sent. The values must look so too.
 */
@SuppressWarnings("ImmutableEnumChecker") // Patterns do not change.
enum Aspect {
    ADDRESS("(.*_)?(URL|URI|ENDPOINT)", true, "[a-z][a-z0-9+.-]*://[^\\s@?#]+"),
    PLACE(
            "(.*_)?(PATH|FILE|DIR|DIRECTORY|FOLDER)|GOOGLE_APPLICATION_CREDENTIALS",
            true,
            "(/|\\./|\\.\\./|~/)[A-Za-z0-9_./-]+"),
    HEADER("(.*_)?HEADER", true, "(?i)authorization|cookie|[a-z]+(-[a-z]+)+"),
    NAME("(.*_)?(COOKIE|HEADER|FIELD|PARAM|PARAMETER)_NAME", false, "[A-Za-z]+([_-][A-Za-z]+)*"),
    SITE("(.*_)?SAME_?SITE", false, "(?i)lax|strict|none");

    private static final int LONGEST = 200;

    private final Pattern names;
    private final boolean isKnownWithoutValue;
    private final Pattern values;

    Aspect(String names, boolean isKnownWithoutValue, String values) {
        this.names = Pattern.compile(names);
        this.isKnownWithoutValue = isKnownWithoutValue;
        this.values = Pattern.compile(values);
    }

    /** Whether a name says such a thing, and each of its values is one. */
    static boolean isSaid(Name name, Set<String> found) {
        String joined = name.joined();
        for (Aspect each : values()) {
            if (each.names.matcher(joined).matches()) {
                return each.isSaidOf(name, found);
            }
        }
        return false;
    }

    /** Whether a name with the words of a secret says where a file of it lies, and each value is a path. */
    static boolean isPlaceOfSecret(Name name, Set<String> found) {
        return SecretName.isOne(name.variable())
                && PLACE.names.matcher(name.joined()).matches()
                && PLACE.isSaidOf(name, found);
    }

    private boolean isSaidOf(Name name, Set<String> found) {
        return !name.has("HOOK", "WEBHOOK")
                && (isKnownWithoutValue || !found.isEmpty())
                && found.stream().allMatch(this::isOne);
    }

    private boolean isOne(String value) {
        return value.length() <= LONGEST && values.matcher(value).matches() && !Copying.mayHoldKey(value);
    }
}
