package dev.seaworthy.processor.read;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.ConfigModel;
import java.util.function.Consumer;

/** The name of the loader, which no other type of the source may have. */
public final class LoaderName {
    private final SourceTypes source;

    /** Knows the types that are being compiled. */
    public LoaderName(SourceTypes source) {
        this.source = source;
    }

    /** Whether another type has it. */
    public boolean isTaken(ConfigModel config) {
        return source.has(config.qualifiedLoaderName());
    }

    /** Reports a name that is taken. */
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        if (isTaken(config)) {
            found.accept(ReadLaws.LOADER_TAKEN.at(
                    config.source(),
                    "The loader of " + config.simpleName() + " is called " + config.loaderName()
                            + ", and a type of that name is there already.",
                    "Rename the type " + config.loaderName() + ", or rename the interface."));
        }
    }
}
