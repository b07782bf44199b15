package dev.seaworthy.processor;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the classes of this test are, to be put on the paths of a compiler or a process. */
public final class CodePlace {
    private CodePlace() {}

    /** The folder or the jar that has a class. */
    public static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
