package dev.seaworthy.spring.source;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ForwardingSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The process environment and the files that it names, where Spring's own variables are not taken for typos. */
final class ProcessEnvironment extends ForwardingSource {
    ProcessEnvironment(ConfigSource process) {
        super(process);
    }

    @Override
    protected ConfigSource around(ConfigSource other) {
        return new ProcessEnvironment(other);
    }

    @Override
    public Collection<String> names() {
        List<String> names = new ArrayList<>(super.names());
        names.removeIf(PropertyName::isVariableOfSpring);
        return names;
    }
}
