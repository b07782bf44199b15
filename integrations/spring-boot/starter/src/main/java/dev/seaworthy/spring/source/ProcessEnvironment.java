package dev.seaworthy.spring.source;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.ForwardingSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The process environment and the files that it names, where Spring's own variables are not taken for typos. */
final class ProcessEnvironment extends ForwardingSource {
    private final Map<String, String> variables;
    private final KnownVariables known;

    private ProcessEnvironment(ConfigSource process, Map<String, String> variables, KnownVariables known) {
        super(process);
        this.variables = variables;
        this.known = known;
    }

    static ProcessEnvironment of(Map<String, Object> process, KnownVariables known) {
        Map<String, String> variables = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        process.forEach((name, value) -> {
            variables.put(name, value.toString());
            texts.put(name, SpringSwitch.text(name, value.toString()));
        });
        return new ProcessEnvironment(ConfigSources.environment(texts), variables, known);
    }

    @Override
    protected ConfigSource around(ConfigSource other) {
        return new ProcessEnvironment(other, variables, known);
    }

    @Override
    public String origin(String variable) {
        String text = variables.get(variable);
        return text == null ? super.origin(variable) : SpringSwitch.origin(variable, text, super.origin(variable));
    }

    @Override
    public Collection<String> names() {
        List<String> names = new ArrayList<>(super.names());
        names.removeIf(name -> PropertyName.isVariableOfSpring(name) && !known.mayRepeat(name));
        return names;
    }
}
