package dev.seaworthy.runtime.source;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.text.Escapes;
import dev.seaworthy.runtime.text.TextFile;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files that a process environment names for its variables: {@code NAME_FILE} holds the path of a file with the value
 * of {@code NAME}, as Docker and Kubernetes mount secrets; {@code $CREDENTIALS_DIRECTORY/NAME} is systemd's way.
 */
final class SecretFiles {
    private static final int SUFFIX_LENGTH = StandardSource.SUFFIX.length();

    private final Map<String, String> environment;
    private final Set<String> without;
    private final @Nullable Path directory;
    private final @Nullable DirectorySource credentials;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, SourceException> refused = new HashMap<>();

    private SecretFiles(
            Map<String, String> environment,
            Set<String> without,
            @Nullable Path directory,
            @Nullable DirectorySource credentials) {
        this.environment = environment;
        this.without = without;
        this.directory = directory;
        this.credentials = credentials;
    }

    /** Those of an environment, or null when it names none. */
    static @Nullable SecretFiles in(Map<String, String> environment, @Nullable Path directory, String[] ownFiles) {
        Set<String> without = new HashSet<>();
        for (String own : ownFiles) {
            if (own.endsWith(StandardSource.SUFFIX)) {
                without.add(own.substring(0, own.length() - SUFFIX_LENGTH));
            }
        }
        without.add(StandardSource.WAIVE);
        DirectorySource credentials = credentials(environment.get(StandardSource.CREDENTIALS), directory);
        SecretFiles files = new SecretFiles(environment, without, directory, credentials);
        return credentials == null && files.named().isEmpty() ? null : files;
    }

    private static @Nullable DirectorySource credentials(@Nullable String path, @Nullable Path directory) {
        if (path == null || path.isEmpty()) {
            return null;
        }
        try {
            return new DirectorySource(resolved(path, directory), "$" + StandardSource.CREDENTIALS);
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }

    private static Path resolved(String path, @Nullable Path directory) {
        return directory == null ? Path.of(path) : directory.resolve(path);
    }

    /** These files without those of some variables. */
    SecretFiles without(String... variables) {
        Set<String> more = new HashSet<>(without);
        Collections.addAll(more, variables);
        return new SecretFiles(environment, more, directory, credentials);
    }

    /** The path of the file of a variable, or null: the environment says which names are one. */
    private @Nullable String path(String variable) {
        String path = without.contains(variable) ? null : environment.get(variable.concat(StandardSource.SUFFIX));
        return path == null || path.isEmpty() ? null : path;
    }

    /** The variables for which the environment names a file. */
    private Set<String> named() {
        Set<String> variables = new HashSet<>();
        for (String name : environment.keySet()) {
            if (name.endsWith(StandardSource.SUFFIX) && name.length() > SUFFIX_LENGTH) {
                String variable = name.substring(0, name.length() - SUFFIX_LENGTH);
                if (path(variable) != null) {
                    variables.add(variable);
                }
            }
        }
        return variables;
    }

    /**
     * The value of a variable.
     *
     * @param text what the process environment has, which comes first
     */
    @Nullable
    String value(String variable, @Nullable String text) {
        String path = path(variable);
        boolean isSet = text != null && !text.isEmpty();
        if (path != null && isSet) {
            throw new SourceException(
                    "conflict",
                    "and " + variable + StandardSource.SUFFIX + " are both set",
                    "",
                    "keep one of them: " + variable + " with the value, or " + variable + StandardSource.SUFFIX
                            + " with the path of a file that holds it");
        }
        if (isSet) {
            return text;
        }
        String secret = path == null ? text : secret(variable, path);
        if (credentials == null || (secret != null && !secret.isEmpty())) {
            return secret;
        }
        String credential = credentials.value(variable);
        return credential == null ? secret : credential;
    }

    private String secret(String variable, String path) {
        String text = texts.get(variable);
        if (text != null) {
            return text;
        }
        @Nullable SourceException known = refused.get(variable);
        if (known != null) {
            throw known; // One that does not answer is not waited for again.
        }
        try {
            text = read(variable, path);
        } catch (SourceException unreadable) {
            refused.put(variable, unreadable);
            throw unreadable;
        }
        texts.put(variable, text);
        return text;
    }

    private String read(String variable, String path) {
        String name = variable + StandardSource.SUFFIX;
        Path file;
        try {
            file = resolved(path, directory);
        } catch (InvalidPathException notAPath) {
            throw new SourceException(
                    "unreadable", "cannot be read: " + name + " is not a path", name, "name a file in " + name);
        }
        try {
            return TextFile.withoutLastNewline(TextFile.text(file));
        } catch (UnreadableFile refused) {
            boolean isShown = isSurelyAPath(path);
            throw new SourceException(
                    "unreadable",
                    "cannot be read: the file that " + name + " names " + refused.reason(),
                    isShown ? Escapes.of(path.toString()) + " (" + name + ")" : name + ", which is not shown",
                    isShown ? refused.fix() : unseenFix(name, refused));
        }
    }

    /** What to do about a file whose path may be the secret itself: no rule tells {@code /none} from a weak password. */
    private static String unseenFix(String name, UnreadableFile refused) {
        return (refused.isMissing()
                        ? "create that file, or write the path of another one into "
                        : "write the path of a file into ")
                + name + ", not the value itself";
    }

    /**
     * Whether a path may be shown. Somebody who writes the secret itself where its file's path belongs must not find it in
     * a log: only what begins with the name of something that is there is taken for a path.
     */
    private boolean isSurelyAPath(String path) {
        Path named =
                directory == null ? Path.of(path) : directory.getFileSystem().getPath(path);
        int dots = 0;
        while (dots < named.getNameCount() && isDots(named.getName(dots).toString())) {
            dots++;
        }
        if (dots == named.getNameCount()) {
            return true;
        }
        Path root = named.getRoot();
        Path first = named.subpath(0, dots + 1);
        return Files.exists(resolved((root == null ? first : root.resolve(first)).toString(), directory));
    }

    /** Whether a name of a path is one that everything begins with. */
    private static boolean isDots(String name) {
        return name.equals(".") || name.equals("..");
    }

    /** Where a variable that is not in the process environment comes from. */
    String origin(String variable) {
        String name = variable + StandardSource.SUFFIX;
        String text = path(variable) != null ? texts.get(variable) : null;
        if (text != null && !text.isEmpty()) {
            return name;
        }
        if (credentials != null && (text == null || credentials.value(variable) != null)) {
            return credentials.origin(variable);
        }
        return text == null ? name : "the file that " + name + " names";
    }

    /** Whether a file has a variable. */
    boolean has(String variable) {
        return path(variable) != null || (credentials != null && credentials.value(variable) != null);
    }

    /** The variables that have a file. */
    Collection<String> names() {
        Set<String> names = named();
        if (credentials != null) {
            names.addAll(credentials.names());
        }
        return names;
    }

    List<Problem> problems() {
        return credentials == null ? List.of() : credentials.problems();
    }
}
