package dev.seaworthy.runtime;

import dev.seaworthy.runtime.text.Nullable;
import java.util.Collection;
import java.util.List;

/** Where values come from: it answers for one variable at a time. {@link ConfigSources} has the usual ones. */
@FunctionalInterface
public interface ConfigSource {
    /**
     * The text of a variable.
     *
     * @param variable the variable's name
     * @return its text, or null when this source does not have it; an empty text counts as not set
     * @throws SourceException when this source has the variable and cannot read it
     */
    @Nullable
    String value(String variable);

    /**
     * Where the value of a variable comes from, for reports: {@code environment variable}, {@code .env.development:3}.
     * Asked only for variables that this source has.
     *
     * @param variable the variable's name
     * @return a short text without the value
     */
    default String origin(String variable) {
        return "configuration source";
    }

    /**
     * The names that this source has, so that a slip in one can be told. Asked only for reports.
     *
     * @return the names, or none when the source cannot list them
     */
    default Collection<String> names() {
        return List.of();
    }
}
