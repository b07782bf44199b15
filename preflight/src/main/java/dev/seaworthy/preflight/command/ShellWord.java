package dev.seaworthy.preflight.command;

import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.nio.file.Path;

/** A path as one word of a command line, to be copied into a shell. */
final class ShellWord {
    /** What means itself in every shell, beside letters and digits of ASCII. */
    private static final String PLAIN = "._/:@%+,=-";

    private ShellWord() {}

    /** A path, in quotes where a shell would read something else. */
    static String of(Path path) {
        String text = CommittedDocument.shown(path);
        return text.isEmpty() || !isPlain(text) ? "'" + text.replace("'", "'\\''") + "'" : text;
    }

    private static boolean isPlain(String text) {
        return text.chars()
                .allMatch(character -> PLAIN.indexOf(character) >= 0
                        || (character >= 'a' && character <= 'z')
                        || (character >= 'A' && character <= 'Z')
                        || (character >= '0' && character <= '9'));
    }
}
