package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Problem;
import dev.seaworthy.processor.model.ConfigModel;
import java.util.List;
import java.util.function.Consumer;

/** One law that a configuration keeps, named by the law. A pure function from a model to findings. */
public interface Check {
    /** The kinds of mistake that it finds; most find one. */
    List<Problem> problems();

    /**
     * Looks at a configuration.
     *
     * @param config the configuration
     * @param found takes each finding
     */
    void check(ConfigModel config, Consumer<Diagnostic> found);
}
