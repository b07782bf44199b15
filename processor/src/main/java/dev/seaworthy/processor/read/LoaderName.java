package dev.seaworthy.processor.read;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.ConfigModel;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The names of the loaders, which no other type of the source may have, and no other loader. */
public final class LoaderName {
    private final SourceTypes source;
    private final Map<String, String> owners = new HashMap<>();

    /** Knows the types that are being compiled. */
    public LoaderName(SourceTypes source) {
        this.source = source;
    }

    /** Whether another type has it, or the loader of a configuration that came first. */
    public boolean isTaken(ConfigModel config) {
        return source.has(config.qualifiedLoaderName()) || !owner(config).equals(config.qualifiedName());
    }

    private String owner(ConfigModel config) {
        String name = config.qualifiedName();
        String other = owners.putIfAbsent(config.qualifiedLoaderName(), name);
        return other == null ? name : other;
    }

    /** Reports a name that is taken. */
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        if (isTaken(config)) {
            boolean isType = source.has(config.qualifiedLoaderName());
            found.accept(ReadLaws.LOADER_TAKEN.at(
                    config.source(),
                    "The loader of " + config.simpleName() + " is called " + config.loaderName() + ", and "
                            + (isType
                                    ? "a type of that name is there already."
                                    : "so is that of " + owner(config) + "."),
                    isType
                            ? "Rename the type " + config.loaderName() + ", or rename the interface."
                            : "Rename one of the two interfaces."));
        }
    }
}
