package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.text.Alternatives;
import dev.seaworthy.runtime.text.Nearest;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.util.Locale;

/** What is wrong with dotenv files, in words. Loaded only when something is. */
final class Problems {
    private Problems() {}

    /** A variable whose line is refused. */
    static SourceException refusedVariable(String place, Advice advice, Advice concealed) {
        SourceException withoutText = new SourceException("malformed", message(concealed), place, concealed.fix());
        return new SourceException(message(advice), advice.fix(), withoutText);
    }

    private static String message(Advice advice) {
        return "cannot be read: its line " + advice.reason();
    }

    /** A line that is refused, and whose variable nobody asked for: it may be a secret. */
    static Problem refusedLine(File file, RefusedLine line) {
        return new Problem(
                "malformed",
                file.name(),
                "has a line that cannot be read: it " + line.concealed().reason(),
                file.place(line),
                line.concealed().fix());
    }

    /** A file that cannot be read. */
    static Problem unreadable(File file, UnreadableFile unreadable) {
        return new Problem("unreadable", file.name(), unreadable.reason(), "", unreadable.fix());
    }

    /** The variable that says which environment this is, when a file that may set it cannot be read. */
    static SourceException unreadableEnvironment(File file, UnreadableFile unreadable) {
        return new SourceException(
                "unreadable", "is not set, and " + file.name() + " " + unreadable.reason(), "", unreadable.fix());
    }

    /** Refuses an environment that a dotenv file may not set; a word that means none is the loader's to refuse. */
    static void requireNoOtherEnvironment(EnvironmentNames names, String variable, Found found) {
        String word = found.value().strip();
        String meant = names.environment(word).isPresent()
                ? word
                : Nearest.toValue(word.toLowerCase(Locale.ROOT), names.all());
        if (meant != null && !names.of(Environment.DEVELOPMENT).contains(meant)) {
            throw new SourceException(
                    "conflict",
                    "is set to " + meant + " by a dotenv file, which may only set it to "
                            + Alternatives.of(names.of(Environment.DEVELOPMENT).toArray(new String[0])),
                    found.origin(),
                    "set " + variable + "=" + meant + " in the process environment, and remove the line");
        }
    }
}
