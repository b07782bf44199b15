package dev.seaworthy.preflight.adopt;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.runtime.Dotenv;
import dev.seaworthy.runtime.DotenvException;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a dotenv file: the values as a start reads them, and the comments beside them. */
final class ExampleFile {
    /** What a start reads of one file. */
    private static final int LIMIT = 1 << 20;

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*+)");

    /** A reference that says nothing of what stands there when its variable is not set. */
    private static final Pattern WITHOUT_DEFAULT = Pattern.compile(REFERENCE.pattern() + "(?!:?-)");

    private final Path file;
    private final int number;
    private final Map<String, String> earlier;

    /**
     * A file.
     *
     * @param file the file
     * @param number its place among the files
     * @param earlier what the files before it set, for its references
     */
    ExampleFile(Path file, int number, Map<String, String> earlier) {
        this.file = file;
        this.number = number;
        this.earlier = earlier;
    }

    /** What the file says of its variables, in its order. */
    List<Mention> mentions() {
        String text = text();
        Map<String, String> environment = new HashMap<>();
        Map<String, String> otherwise = new HashMap<>();
        for (String name : outside(text, WITHOUT_DEFAULT)) {
            environment.put(name, "");
            otherwise.put(name, "x");
        }
        for (String name : outside(text, REFERENCE)) {
            Optional.ofNullable(earlier.get(name)).ifPresent(value -> {
                environment.put(name, value);
                otherwise.put(name, value);
            });
        }
        Map<String, String> values = values(environment);
        Set<String> unknown = new HashSet<>();
        values(otherwise).forEach((name, value) -> {
            if (!value.equals(values.get(name))) {
                unknown.add(name);
            }
        });
        earlier.putAll(values);
        return new MentionReader(CommittedDocument.shown(file), number, values, unknown)
                .read(LineReader.read(text, environment));
    }

    private String text() {
        try {
            if (!Files.isRegularFile(file)) {
                boolean isThere = Files.exists(file);
                throw refused((isThere ? "is not a file" : "is not there") + ". Name a dotenv file.");
            }
            if (Files.size(file) > LIMIT) {
                throw refused("is larger than 1 MiB, which no start reads. Name a smaller file.");
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw refused("cannot be read. Give this process the permission to read it.");
        }
    }

    private Map<String, String> values(Map<String, String> environment) {
        try {
            return Dotenv.parse(file, environment);
        } catch (DotenvException refused) {
            throw new NotJudgedException(refused.getMessage() + ".");
        }
    }

    private NotJudgedException refused(String why) {
        return NotJudgedException.at(CommittedDocument.shown(file), why);
    }

    /** The variables that such references insert and that the file does not set. */
    private static Set<String> outside(String text, Pattern references) {
        Set<String> names = new HashSet<>();
        Matcher reference = references.matcher(text);
        while (reference.find()) {
            names.add(reference.group(1));
        }
        for (String line : text.split("\n", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                names.remove(line.substring(0, equals).strip().replaceFirst("^export\\s+", ""));
            }
        }
        return names;
    }
}
