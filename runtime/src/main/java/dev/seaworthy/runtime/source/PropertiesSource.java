package dev.seaworthy.runtime.source;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.text.Escapes;
import dev.seaworthy.runtime.text.TextFile;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;

/** A properties file, read whole at the first question. */
public final class PropertiesSource implements ConfigSource {
    private final Path file;
    private @Nullable Properties properties;
    private List<Problem> problems = List.of();

    public PropertiesSource(Path file) {
        this.file = file;
    }

    @Override
    public @Nullable String value(String variable) {
        return properties().getProperty(variable);
    }

    @Override
    public String origin(String variable) {
        return Escapes.of(file.toString());
    }

    @Override
    public Collection<String> names() {
        return properties().stringPropertyNames();
    }

    @Override
    public List<Problem> problems() {
        properties();
        return problems;
    }

    private Properties properties() {
        Properties known = properties;
        if (known == null) {
            known = read();
            properties = known;
        }
        return known;
    }

    private Properties read() {
        Properties read = new Properties();
        try {
            read.load(new StringReader(TextFile.text(file)));
        } catch (UnreadableFile refused) {
            refuse(refused.reason(), refused.fix());
        } catch (IOException | IllegalArgumentException malformed) {
            refuse(
                    "has a \\u that four hexadecimal digits do not follow",
                    "write \\\\u where a backslash and a u are meant");
            return new Properties();
        }
        return read;
    }

    private void refuse(String reason, String fix) {
        problems = List.of(new Problem("unreadable", Escapes.of(file.toString()), reason, "", fix));
    }
}
