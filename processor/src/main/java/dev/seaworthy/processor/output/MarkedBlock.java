package dev.seaworthy.processor.output;

import dev.seaworthy.processor.model.ConfigModel;
import java.util.List;
import java.util.Optional;

/**
 * What stands between two markers of a Markdown file.
 *
 * @param word which text is wanted there
 * @param configuration the configuration that is meant, as it is written, or nothing
 * @param start the line of the first marker, from 0
 * @param end the line of the second one
 */
record MarkedBlock(String word, String configuration, int start, int end) {
    private static final String FILLED = "<!-- Filled by Seaworthy from ";
    private static final String NOTICE = "; what stands between the markers is written anew. -->";

    /** Whether it is for that configuration: none that it names is any. */
    boolean isFor(ConfigModel config) {
        return configuration.isEmpty()
                || configuration.equals(config.qualifiedName())
                || configuration.equals(config.simpleName());
    }

    /** The configuration that it was filled from, if it was. */
    Optional<String> filledFrom(List<String> lines) {
        return lines.subList(start + 1, end).stream()
                .map(String::strip)
                .filter(line -> line.startsWith(FILLED) && line.endsWith(NOTICE))
                .map(line -> line.substring(FILLED.length(), line.length() - NOTICE.length()))
                .findFirst();
    }

    /** What stands between the markers when it is right, with the end of line that the first one has. */
    static String filling(ConfigModel config, String text, String lineEnd) {
        String filling = FILLED + config.qualifiedName() + NOTICE + "\n\n" + text + "\n";
        return filling.replace("\n", lineEnd);
    }
}
