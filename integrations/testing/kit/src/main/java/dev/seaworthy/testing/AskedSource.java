package dev.seaworthy.testing;

import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One variable alone, and what a loader asks for where it is the only one: a loader lists its variables, and what else feeds
 * them, older names and fallbacks, only it knows.
 */
final class AskedSource implements ConfigSource {
    private final String only;
    private final Set<String> asked = new LinkedHashSet<>();

    private AskedSource(String only) {
        this.only = only;
    }

    /** The names that a loader asks for. One whose variable is set would not be among them, so nothing else is. */
    static Set<String> asked(ConfigLoader<?> loader, String only) {
        AskedSource source = new AskedSource(only);
        loader.check(source);
        return source.asked;
    }

    /** What a loader reports where that variable is the only one. */
    static ConfigReport<?> report(ConfigLoader<?> loader, String only) {
        return loader.check(new AskedSource(only));
    }

    @Override
    public @Nullable String value(String variable) {
        asked.add(variable);
        return variable.equals(only) ? "1" : null;
    }

    @Override
    public Collection<String> names() {
        return List.of(only);
    }
}
