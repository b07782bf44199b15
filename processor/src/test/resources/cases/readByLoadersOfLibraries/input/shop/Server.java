package shop;

import dev.seaworthy.processor.library.LibraryConfig;
import java.util.List;

/** Reads beside a configuration that it imports, and beside those that it does not. */
final class Server {
    private Server() {}

    static List<String> all(LibraryConfig config) {
        return List.of(config.environment().name(), System.getenv("LIBRARY_PORT"), System.getenv("LIBRARY_HOST"));
    }
}
