package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.Environment;
import java.util.List;

/** What an example file is for. */
enum Purpose {
    COPY(
            ".env.example",
            Environment.DEVELOPMENT,
            "Every variable. Copy this file to .env for development, and change what you need."),
    DEVELOPMENT(".env.development.example", Environment.DEVELOPMENT, "Starts the application as it is."),
    STAGING(
            ".env.staging.example",
            Environment.STAGING,
            "What staging needs. The start is refused until the empty values are filled in."),
    PRODUCTION(
            ".env.production.example",
            Environment.PRODUCTION,
            "What production needs. The start is refused until the empty values are filled in.");

    private final String file;
    private final Environment environment;
    private final String words;

    Purpose(String file, Environment environment, String words) {
        this.file = file;
        this.environment = environment;
        this.words = words;
    }

    /** The file's name. */
    String file() {
        return file;
    }

    /** The environment that the file is for. */
    Environment environment() {
        return environment;
    }

    /** What the file says of itself, one line each. */
    List<String> words() {
        boolean isDevelopment = environment == Environment.DEVELOPMENT;
        return isDevelopment
                ? List.of(words)
                : List.of(
                        words,
                        "The process takes these from its environment: no dotenv file is read outside development.");
    }
}
