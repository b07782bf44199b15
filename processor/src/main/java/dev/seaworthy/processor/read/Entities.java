package dev.seaworthy.processor.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The characters that HTML has names for. */
final class Entities {
    private static final int HEXADECIMAL = 16;
    private static final Properties NAMES = read("entities.properties");

    private Entities() {}

    private static Properties read(String resource) {
        try (InputStream stream = Objects.requireNonNull(Entities.class.getResourceAsStream(resource), resource)) {
            Properties names = new Properties();
            names.load(stream);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The character of a name, such as {@code euro}. */
    static Optional<String> character(String name) {
        return Optional.ofNullable(NAMES.getProperty(name))
                .map(code -> Character.toString(Integer.parseInt(code, HEXADECIMAL)));
    }
}
