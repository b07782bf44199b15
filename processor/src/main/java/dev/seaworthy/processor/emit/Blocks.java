package dev.seaworthy.processor.emit;

import dev.seaworthy.processor.model.ConfigModel;
import java.util.List;
import java.util.Optional;

/** Texts that people have between markers in Markdown files of their own. */
public interface Blocks {
    /** The words that choose one. */
    List<String> words();

    /** The document that has all of them and that they link to, by its path. */
    String page();

    /**
     * One of them.
     *
     * @param config the configuration
     * @param word its word
     * @param page where the page is from the file with the marker, if there is one
     * @return its lines, each ended by {@code \n}
     */
    String text(ConfigModel config, String word, Optional<String> page);
}
