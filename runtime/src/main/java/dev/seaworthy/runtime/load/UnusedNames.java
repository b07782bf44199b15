package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names by which settings would be read that nothing reads, since their optional group is absent or another name of theirs is
 * set, and which of them are those of secrets.
 */
final class UnusedNames {
    private final Set<String> names = new LinkedHashSet<>();

    /** What stands between the elements of secrets; nothing where there is one. */
    private final Map<String, String> secrets = new LinkedHashMap<>();

    UnusedNames() {}

    /** Adds a name of a setting; of a secret it may be known already what stands between its elements. */
    void add(String name, boolean isSecret) {
        if (isSecret) {
            addSecret(name, separator(name));
        } else {
            names.add(name);
        }
    }

    /** Adds a name of a secret; what stands for another name or an index in it can be any. */
    void addSecret(String name, String separator) {
        names.add(name);
        secrets.put(name, separator);
    }

    /** The names of the secrets. */
    Set<String> secrets() {
        return Collections.unmodifiableSet(secrets.keySet());
    }

    /** Whether a name is that of a secret. */
    boolean isSecret(String name) {
        return secrets.containsKey(name);
    }

    private String separator(String name) {
        for (Map.Entry<String, String> each : secrets.entrySet()) {
            String declared = each.getKey();
            int begin = declared.indexOf('<');
            boolean isOneOfIt = declared.equals(name)
                    || (begin >= 0
                            && name.startsWith(declared.substring(0, begin))
                            && name.endsWith(declared.substring(declared.indexOf('>') + 1)));
            if (isOneOfIt) {
                return each.getValue();
            }
        }
        return "";
    }

    /** Those that a source has a text of, or something that it cannot read: they are set, and no setting has them. */
    List<RecordedSetting> set(ConfigSource source) {
        List<RecordedSetting> set = new ArrayList<>();
        for (String name : names) {
            RecordedSetting setting = name.indexOf('<') < 0 ? setting(name, source) : null;
            if (setting != null) {
                set.add(setting);
            }
        }
        return set;
    }

    private @Nullable RecordedSetting setting(String name, ConfigSource source) {
        RecordedSetting setting = new RecordedSetting(name);
        String separator = secrets.get(name);
        if (separator != null) {
            setting.sensitive();
        }
        try {
            String text = separator == null || separator.isEmpty() ? source.value(name) : source.value(name, separator);
            if (text == null || text.isBlank()) {
                return null;
            }
            setting.comesFrom(Origin.of(name, source));
            setting.text(text);
            if (separator != null && !separator.isEmpty()) {
                for (String each : Convert.split(text, separator)) {
                    setting.elements().add(each);
                }
                setting.elements().whole();
            }
        } catch (Throwable thrown) {
            Loading.passOnFatal(thrown);
            setting.unreadable(thrown);
        }
        return setting;
    }
}
