package dev.seaworthy.runtime.source;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.text.Escapes;
import dev.seaworthy.runtime.text.TextFile;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A directory of files, each named by the variable whose value it holds. */
public final class DirectorySource implements ConfigSource {
    private final Path directory;
    private final String shown;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, SourceException> refused = new HashMap<>();

    /**
     * A directory.
     *
     * @param shown how the directory is called in reports
     */
    public DirectorySource(Path directory, String shown) {
        this.directory = directory;
        this.shown = shown;
    }

    @Override
    public @Nullable String value(String variable) {
        String text = texts.get(variable);
        if (text != null || !isVariable(variable)) {
            return text;
        }
        @Nullable SourceException known = refused.get(variable);
        if (known != null) {
            throw known; // One that does not answer is not waited for again.
        }
        Path file = directory.resolve(variable);
        if (!TextFile.isThere(file)) {
            return null;
        }
        try {
            text = TextFile.withoutLastNewline(TextFile.text(file));
        } catch (UnreadableFile unreadable) {
            SourceException thrown = new SourceException(
                    "unreadable",
                    "cannot be read: its file " + unreadable.reason(),
                    origin(variable),
                    unreadable.fix());
            refused.put(variable, thrown);
            throw thrown;
        }
        texts.put(variable, text);
        return text;
    }

    @Override
    public String origin(String variable) {
        boolean isPath = !shown.startsWith("$");
        return shown + (isPath ? directory.getFileSystem().getSeparator() : "/") + variable;
    }

    @Override
    public boolean isWholeFile(String variable) {
        return true;
    }

    /** The files that are named like variables: a mounted volume has links such as {@code ..data} beside them. */
    @Override
    public Collection<String> names() {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (isVariable(name) && !Files.isDirectory(file)) {
                    names.add(name);
                }
            }
        } catch (IOException | DirectoryIteratorException | SecurityException refused) {
            return List.of(); // What is wrong with the directory is a problem of its own.
        }
        names.sort(null);
        return names;
    }

    @Override
    public List<Problem> problems() {
        if (Files.isDirectory(directory) && Files.isExecutable(directory)) {
            return List.of();
        }
        String reason;
        String fix;
        if (Files.isDirectory(directory)) {
            reason = "may not be read by this process";
            fix = "give its user the permission to read it";
        } else if (Files.exists(directory)) {
            reason = "is not a directory";
            fix = "name the directory that holds a file for each variable";
        } else {
            reason = TextFile.isThere(directory) ? "is a link to a directory that is not there" : "is not there";
            fix = "create it, or mount it";
        }
        String path = Escapes.of(directory.toString());
        return List.of(new Problem("unreadable", shown, reason, path.equals(shown) ? "" : path, fix));
    }

    /** A letter or {@code _}, then letters, digits and {@code _}: nothing that could lead out of the directory. */
    public static boolean isVariable(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
            if (!isLetter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
