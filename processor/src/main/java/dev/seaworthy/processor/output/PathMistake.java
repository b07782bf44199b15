package dev.seaworthy.processor.output;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a text is no path of a system.
 *
 * @param fact what is wrong with it
 * @param fix what to do, where that is not to write another path
 */
record PathMistake(String fact, Optional<String> fix) {
    /** The encoding of paths where a locale chooses it; no other property says it. */
    private static final String ENCODING = "sun.jnu.encoding";

    /** What is wrong with a text; nothing where it is a path. */
    static Optional<PathMistake> in(String text, FileSystem files) {
        return in(text, files, System.getProperty(ENCODING, "UTF-8"));
    }

    static Optional<PathMistake> in(String text, FileSystem files, String encoding) {
        if (isPath(text, files)) {
            return Optional.empty();
        }
        Optional<String> missing = missing(text, files, encoding);
        return Optional.of(
                missing.isEmpty()
                        ? new PathMistake("is not a path", Optional.empty())
                        : new PathMistake(
                                "has the character " + missing.get() + ", which the encoding of paths here, " + encoding
                                        + ", does not have",
                                Optional.of("Compile with a locale whose encoding has it, such as LC_ALL=C.UTF-8, or"
                                        + " choose a name in ASCII.")));
    }

    /** The first character that an encoding does not have, where nothing else is wrong with a path. */
    private static Optional<String> missing(String text, FileSystem files, String encoding) {
        CharsetEncoder encoder = encoder(encoding);
        StringBuilder without = new StringBuilder();
        Optional<String> first = Optional.empty();
        for (int character : text.codePoints().toArray()) {
            String each = Character.toString(character);
            boolean isMissing = !encoder.canEncode(each);
            without.append(isMissing ? "x" : each);
            if (isMissing && first.isEmpty()) {
                first = Optional.of(String.format(Locale.ROOT, "U+%04X", character));
            }
        }
        return isPath(without.toString(), files) ? first : Optional.empty();
    }

    private static CharsetEncoder encoder(String encoding) {
        return (Charset.isSupported(encoding) ? Charset.forName(encoding) : Charset.defaultCharset()).newEncoder();
    }

    private static boolean isPath(String text, FileSystem files) {
        try {
            return files.getPath(text) != null;
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
