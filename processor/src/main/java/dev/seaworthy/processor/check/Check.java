package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import java.util.List;
import java.util.function.Consumer;

/** What keeps a law of configurations, and is named by it. A pure function from a model to findings. */
public interface Check {
    /** The laws that it judges; most judge one. */
    List<Law> laws();

    /**
     * Looks at a configuration.
     *
     * @param config the configuration
     * @param found takes each finding
     */
    void check(ConfigModel config, Consumer<Diagnostic> found);
}
