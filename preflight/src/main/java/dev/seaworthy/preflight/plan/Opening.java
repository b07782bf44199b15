package dev.seaworthy.preflight.plan;

import dev.seaworthy.runtime.source.StandardSource;

/**
 * Something that was not given and sets variables that are not known.
 *
 * @param what what it is, as the subject of a sentence
 * @param beginning what the names of all that it can set begin with; nothing where it can set any
 */
public record Opening(String what, String beginning) {
    /**
     * What it may do.
     *
     * @return the words, as the end of a sentence that starts with it
     */
    public String effect() {
        if (beginning.isEmpty()) {
            return "may set any variable";
        }
        String shown = ShownName.of(beginning, "");
        return shown.isEmpty()
                ? "may set any variable with its prefix, which is not shown"
                : "may set any variable that begins with " + shown;
    }

    /**
     * Whether it may give a variable a value: by its name, or by that of a file or folder in which the value is. What stands for a
     * name or an index in a variable can be any.
     */
    boolean maySet(String variable) {
        int end = variable.indexOf('<');
        String known = end < 0 ? variable + StandardSource.SUFFIX : variable.substring(0, end);
        return known.startsWith(beginning)
                || (end >= 0 && beginning.startsWith(known))
                || StandardSource.CREDENTIALS.startsWith(beginning);
    }
}
