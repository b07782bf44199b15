package dev.seaworthy.processor.read;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Notes;
import dev.seaworthy.processor.model.SourceRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The names of generated types, which no other type of the source may have, and no other generated one. */
public final class GeneratedName {
    private final SourceTypes source;
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    /** Knows the types that are being compiled. */
    public GeneratedName(SourceTypes source) {
        this.source = source;
    }

    /** Whether another type has that of a loader, or the loader of a configuration that came first. */
    public boolean isTaken(ConfigModel config) {
        return isTaken(config.qualifiedLoaderName(), config.qualifiedName());
    }

    /** Whether another type has that of notes, or the notes on an interface that came first. */
    public boolean isTaken(Notes notes) {
        return isTaken(notes.qualifiedName(), notes.type().qualifiedName());
    }

    /** Reports a loader's name that is taken. */
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        if (isTaken(config)) {
            found.accept(taken(
                    config.source(),
                    "The loader of " + config.simpleName() + " is called " + config.loaderName(),
                    config.qualifiedLoaderName(),
                    config.qualifiedName()));
        }
    }

    /** Reports a name of notes that is taken, unless it was reported that two interfaces give their loaders one name. */
    public void check(Notes notes, Consumer<Diagnostic> found) {
        if (isTaken(notes) && !reported.contains(notes.type().qualifiedName())) {
            List<String> names = notes.type().names();
            found.accept(taken(
                    notes.source(),
                    "The type for notes on " + names.get(names.size() - 1) + " is called " + notes.simpleName(),
                    notes.qualifiedName(),
                    notes.type().qualifiedName()));
        }
    }

    private boolean isTaken(String name, String ownInterface) {
        return source.has(name) || !owner(name, ownInterface).equals(ownInterface);
    }

    private String owner(String name, String ownInterface) {
        String other = owners.putIfAbsent(name, ownInterface);
        return other == null ? ownInterface : other;
    }

    private Diagnostic taken(SourceRef place, String beginning, String name, String ownInterface) {
        boolean isType = source.has(name);
        if (!isType) {
            reported.add(ownInterface);
        }
        return ReadLaws.NAME_TAKEN.at(
                place,
                beginning + ", and "
                        + (isType
                                ? "a type of that name is there already."
                                : "so is that of " + owner(name, ownInterface) + "."),
                isType
                        ? "Rename the type " + name.substring(name.lastIndexOf('.') + 1) + ", or rename the interface."
                        : "Rename one of the two interfaces.");
    }
}
