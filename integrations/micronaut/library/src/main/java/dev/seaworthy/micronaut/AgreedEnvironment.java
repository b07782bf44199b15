package dev.seaworthy.micronaut;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.ForwardingSource;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sources, and whether they and the names of Micronaut's environments agree on which environment this is. */
final class AgreedEnvironment extends ForwardingSource {
    /** What Micronaut's users call each environment. */
    private static final Map<String, Environment> NAMES = Map.of(
            "dev", Environment.DEVELOPMENT,
            "development", Environment.DEVELOPMENT,
            "stage", Environment.STAGING,
            "staging", Environment.STAGING,
            "prod", Environment.PRODUCTION,
            "production", Environment.PRODUCTION);

    private final String environmentVariable;
    private final EnvironmentNames environmentNames;
    private final Set<String> activeNames;

    AgreedEnvironment(
            ConfigSource values,
            String environmentVariable,
            EnvironmentNames environmentNames,
            Set<String> activeNames) {
        super(values);
        this.environmentVariable = environmentVariable;
        this.environmentNames = environmentNames;
        this.activeNames = activeNames;
    }

    @Override
    protected ConfigSource around(ConfigSource other) {
        return new AgreedEnvironment(other, environmentVariable, environmentNames, activeNames);
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(super.problems());
        contradiction().ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> contradiction() {
        String word = word();
        return activeNames.stream()
                .filter(name -> isOther(word, named(name)))
                .sorted()
                .findFirst()
                .map(name -> new Problem(
                        "conflict",
                        environmentVariable,
                        "contradicts Micronaut, whose environment is " + name,
                        '"' + word + "\" (" + origin(environmentVariable) + ')',
                        "start with micronaut.environments=" + word + ", or set " + environmentVariable
                                + " to what is meant"));
    }

    private @Nullable String word() {
        try {
            return value(environmentVariable);
        } catch (SourceException unreadable) {
            return null; // The report has it already.
        }
    }

    /**
     * What a name of Micronaut means: the configuration's own meaning is stronger than that of its users. Case makes no other
     * environment of it, since a slip in {@code MICRONAUT_ENVIRONMENTS=Production} must not hide a contradiction.
     */
    private @Nullable Environment named(String name) {
        return environmentNames
                .environment(name)
                .or(() -> inAnyCase(name))
                .orElse(NAMES.get(name.toLowerCase(Locale.ROOT)));
    }

    private Optional<Environment> inAnyCase(String name) {
        return environmentNames.all().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .flatMap(environmentNames::environment);
    }

    private boolean isOther(@Nullable String word, @Nullable Environment named) {
        return word != null
                && named != null
                && environmentNames
                        .environment(word)
                        .filter(each -> each != named)
                        .isPresent();
    }
}
