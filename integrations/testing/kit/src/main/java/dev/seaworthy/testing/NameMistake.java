package dev.seaworthy.testing;

import dev.seaworthy.runtime.text.Nearest;
import java.util.Collection;

/** What is wrong with a name in a test, in a sentence with what to write. */
final class NameMistake {
    private NameMistake() {}

    /**
     * A name that is not known.
     *
     * @param fact the fact
     * @param otherwise what to do where none of the candidates is near, or nothing
     */
    static IllegalArgumentException unknown(String fact, String name, Collection<String> candidates, String otherwise) {
        String nearest = Nearest.to(name, candidates);
        String fix = nearest == null ? otherwise : "did you mean " + nearest + "?";
        return new IllegalArgumentException(fix.isEmpty() ? fact : fact + "; " + fix);
    }

    /** A pattern in place of a name. */
    static IllegalArgumentException pattern(String name) {
        return new IllegalArgumentException(
                name + " stands for any number of variables; write the name of one, such as "
                        + VariablePattern.example(name));
    }

    /** Another name of a setting, where reports speak of its variable. */
    static IllegalArgumentException otherName(String configuration, String name, String variable) {
        return new IllegalArgumentException(configuration + " reads " + name + " for " + variable + "; write "
                + variable + ", of which its reports speak");
    }

    /** The name of a variable that names a file, where reports speak of what would be in it. */
    static IllegalArgumentException fileOf(String name, String variable) {
        return new IllegalArgumentException(
                name + " names a file with " + variable + "; write " + variable + ", of which reports speak");
    }

    /** The name of a variable that names a file, which no test reads. */
    static IllegalArgumentException unreadFile(String name, String variable) {
        return new IllegalArgumentException(name + " names a file with " + variable
                + ", and a test reads no such file; write with(\"" + variable
                + "\", …) with what the file would hold");
    }

    /** A name that the configuration reads, where only others are meant. */
    static IllegalArgumentException known(String configuration, String name) {
        return new IllegalArgumentException(configuration + " reads " + name
                + ", and withOther sets what it does not read; write with(\"" + name + "\", …)");
    }
}
