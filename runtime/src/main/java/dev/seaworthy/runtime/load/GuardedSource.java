package dev.seaworthy.runtime.load;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.text.Escapes;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A source that throws only where it has a value that it cannot read. What a source of the program's own throws besides is a
 * finding: a report must not fail because of what was asked for its sake.
 */
final class GuardedSource implements ConfigSource {
    private final ConfigSource source;
    private final Findings findings;
    private final boolean needsNames;

    /**
     * A source that is asked for the sake of a report.
     *
     * @param source the source
     * @param findings what it throws besides
     * @param needsNames whether settings have the names that it lists
     */
    GuardedSource(ConfigSource source, Findings findings, boolean needsNames) {
        this.source = source;
        this.findings = findings;
        this.needsNames = needsNames;
    }

    @Override
    public @Nullable String value(String variable) {
        return source.value(variable);
    }

    @Override
    public @Nullable String value(String variable, String separator) {
        return source.value(variable, separator);
    }

    @Override
    public String origin(String variable) {
        try {
            return Objects.requireNonNull(source.origin(variable));
        } catch (Throwable thrown) {
            Loading.passOnFatal(thrown);
            findings.warning(threw("where a value comes from", thrown));
            return "configuration source";
        }
    }

    @Override
    public boolean isWholeFile(String variable) {
        try {
            return source.isWholeFile(variable);
        } catch (Throwable thrown) {
            Loading.passOnFatal(thrown);
            findings.warning(threw("whether a value is all that a file holds", thrown));
            return true; // Nothing of it is shown then.
        }
    }

    @Override
    public Collection<String> names() {
        try {
            return List.copyOf(source.names());
        } catch (Throwable thrown) {
            Loading.passOnFatal(thrown);
            Finding threw = threw("the names that it has", thrown);
            if (needsNames) {
                findings.problem(threw);
            } else {
                findings.warning(threw);
            }
            return List.of();
        }
    }

    @Override
    public String spelling(String name) {
        try {
            return Escapes.of(source.spelling(name));
        } catch (Throwable thrown) {
            Loading.passOnFatal(thrown);
            findings.warning(threw("how a name is written", thrown));
            return name;
        }
    }

    @Override
    public ConfigSource in(Environment environment) {
        try {
            return Objects.requireNonNull(source.in(environment));
        } catch (Throwable thrown) {
            Loading.passOnFatal(thrown);
            findings.warning(threw("itself in another environment", thrown));
            return source;
        }
    }

    @Override
    public List<Problem> problems() {
        try {
            return List.copyOf(source.problems());
        } catch (Throwable thrown) {
            Loading.passOnFatal(thrown);
            findings.problem(threw("its problems", thrown));
            return List.of();
        }
    }

    @Override
    public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        try {
            return List.copyOf(source.warnings(variables, sensitive));
        } catch (Throwable thrown) {
            Loading.passOnFatal(thrown);
            findings.warning(threw("its warnings", thrown));
            return List.of();
        }
    }

    private static Finding threw(String what, Throwable thrown) {
        return new Finding(
                "source-threw",
                "ConfigSource",
                "threw " + thrown.getClass().getName() + " when it was asked for " + what,
                Found.NOTHING,
                "fix the source");
    }
}
