package dev.seaworthy.spring.source;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ForwardingSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The process environment and the files that it names, where Spring's own variables are not taken for typos. */
final class ProcessEnvironment extends ForwardingSource {
    private final KnownVariables known;

    ProcessEnvironment(ConfigSource process, KnownVariables known) {
        super(process);
        this.known = known;
    }

    @Override
    protected ConfigSource around(ConfigSource other) {
        return new ProcessEnvironment(other, known);
    }

    @Override
    public Collection<String> names() {
        List<String> names = new ArrayList<>(super.names());
        names.removeIf(name -> PropertyName.isVariableOfSpring(name) && !known.mayRepeat(name));
        return names;
    }
}
