package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;

/** Values that a platform or a tool put there rather than a person, told by their shape. */
final class Hints {
    private Hints() {}

    /**
     * What happened to a value that is refused.
     *
     * @param variable the variable's name
     * @param text its text
     * @return what to do about it, without the text, or null when nothing is known
     */
    static @Nullable String of(String variable, String text) {
        if (variable.endsWith("_PORT") && text.startsWith("tcp://")) {
            return "Kubernetes put it there for a service of that name: set enableServiceLinks: false, or rename one";
        }
        if (text.contains("${") || text.contains("{{") || text.contains("<%") || text.contains("$(")) {
            return "a template was not filled in: set the variable that it names, or the value itself";
        }
        if (isQuoted(text, '"') || isQuoted(text, '\'')) {
            return "a tool kept the quotes as a part of the value: write it without them";
        }
        if (text.contains(" #") || text.contains("\t#")) {
            return "a comment became a part of the value: write the value alone";
        }
        if (text.endsWith("\r")) {
            return "it ends in a carriage return: save the file with line ends of Unix";
        }
        return null;
    }

    private static boolean isQuoted(String text, char quote) {
        return text.length() > 1 && text.charAt(0) == quote && text.charAt(text.length() - 1) == quote;
    }
}
