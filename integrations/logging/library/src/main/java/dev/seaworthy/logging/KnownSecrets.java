package dev.seaworthy.logging;

import dev.seaworthy.runtime.ConfigParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The secrets of this process, by their hashes: loaders add to them while other threads log. */
final class KnownSecrets {
    private final Hashing hashing = new Hashing();
    private final Set<String> said = ConcurrentHashMap.newKeySet();
    private volatile Patterns patterns = Patterns.none(hashing);

    /** Several settings, which come to be known at once. */
    final class Addition {
        private final List<Pattern> found = new ArrayList<>();
        private final List<String> leftAlone = new ArrayList<>();

        private Addition() {}

        /** Adds what the settings of a configuration hold. */
        void add(ConfigParts parts) {
            parts.sensitiveValues().forEach(each -> add(each.variable(), each.value(), true));
            parts.textValues().forEach(each -> add(each.variable(), each.value(), false));
        }

        /**
         * Adds what a setting holds.
         *
         * @param variable what stands in place of its secrets
         * @param value its value, or a text of it
         * @param isSecret whether the value is a secret itself, or may only have passwords in it
         */
        void add(String variable, Object value, boolean isSecret) {
            SettingSecrets secrets = new SettingSecrets(variable, isSecret, hashing);
            secrets.add(value);
            found.addAll(secrets.patterns());
            if (secrets.isLeftAlone() && !leftAlone.contains(variable)) {
                leftAlone.add(variable);
            }
        }
    }

    /** Adds settings, and says which have values that are left alone. */
    List<String> add(Consumer<Addition> settings) {
        Addition addition = new Addition();
        settings.accept(addition);
        know(addition.found);
        return List.copyOf(addition.leftAlone);
    }

    /** Says what goes wrong on the standard error, once: several handlers, and a file that is read again, name one configuration. */
    void say(String sentence) {
        if (said.add(sentence)) {
            System.err.println(sentence);
        }
    }

    private synchronized void know(List<Pattern> found) {
        patterns = patterns.with(found);
    }

    /** The text with names in place of secrets; itself where it has none. */
    String masked(String text) {
        return patterns.masked(text);
    }
}
