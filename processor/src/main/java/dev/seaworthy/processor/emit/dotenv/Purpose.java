package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.Environment;
import java.util.ArrayList;
import java.util.List;

/** What an example file is for. */
enum Purpose {
    COPY(
            ".env.example",
            Environment.DEVELOPMENT,
            "Every variable. Copy this file to .env for development, and change what you need."),
    DEVELOPMENT(".env.development.example", Environment.DEVELOPMENT, ""),
    STAGING(".env.staging.example", Environment.STAGING, "What staging needs."),
    PRODUCTION(".env.production.example", Environment.PRODUCTION, "What production needs.");

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

    /**
     * What the file says of itself, one line each.
     *
     * @param isComplete whether it has no empty value
     */
    List<String> words(boolean isComplete) {
        boolean saysHowToStart = this != COPY || !isComplete; // The first file is for people to change, and says so.
        List<String> lines = new ArrayList<>();
        lines.add((words + " " + (saysHowToStart ? start(isComplete) : "")).strip());
        if (environment != Environment.DEVELOPMENT) {
            lines.add("The process takes these from its environment: no dotenv file is read outside development.");
        }
        return lines;
    }

    private String start(boolean isComplete) {
        if (!isComplete) {
            return "The start is refused until the empty values are filled in.";
        }
        return (words.isEmpty() ? "Starts" : "It starts") + " the application as it is.";
    }
}
