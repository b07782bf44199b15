package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.NotJudgedException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files that a Compose file names. */
final class ComposePath {
    private ComposePath() {}

    /**
     * The file that a text names, as it is written.
     *
     * @param directory what a relative path starts at
     * @param text the path
     * @param place where it is written
     * @throws NotJudgedException when this system can have no such path
     */
    static Path of(Path directory, String text, String place) {
        try {
            return directory.resolve(text);
        } catch (InvalidPathException notAPath) {
            // Without its words, which have the whole text.
            throw NotJudgedException.at(
                    place,
                    "cannot be read: it names a file with a character that no path on this system can have."
                            + " Correct the path.");
        }
    }
}
