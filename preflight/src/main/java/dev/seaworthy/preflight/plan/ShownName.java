package dev.seaworthy.preflight.plan;

import java.util.regex.Pattern;

/** Names that somebody wrote, as messages show them: one that may be a part of a secret, where a sign is missing, is not shown. */
public final class ShownName {
    private static final int LONGEST = 64;

    /** Who names a variable with many letters puts an underscore between words; the shortest secrets have as many in one. */
    private static final Pattern OF_VARIABLE = Pattern.compile("[A-Z][A-Z0-9]{0,14}(?:_[A-Z0-9]{0,14})*+");

    private ShownName() {}

    /**
     * A name, if it is made as names of variables are.
     *
     * @param name the name
     * @param otherwise what is shown in place of another one
     * @return what can be shown
     */
    public static String of(String name, String otherwise) {
        return name.length() <= LONGEST && OF_VARIABLE.matcher(name).matches() ? name : otherwise;
    }
}
