package dev.seaworthy.logging;

import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigValue;
import java.util.List;

/** A configuration that is known by the name of its interface, with the values that this process has for it. */
final class NamedConfiguration {
    private final String name;

    NamedConfiguration(String name) {
        this.name = name;
    }

    /** Adds its secrets. Nothing that goes wrong here may keep a program from logging. */
    void addTo(KnownSecrets known) {
        try {
            List<String> leftAlone = add(ConfigLoader.of(type()), known);
            if (!leftAlone.isEmpty()) {
                say(known, "these are too short or too common to be masked in logs: " + String.join(", ", leftAlone));
            }
        } catch (ClassNotFoundException absent) {
            say(
                    known,
                    "no class has this name, so nothing is masked for it. Name the interface with @EnvConfig and its package");
        } catch (IllegalArgumentException withoutLoader) {
            say(known, "it has no loader, so nothing is masked for it. Name the interface with @EnvConfig");
        }
    }

    private void say(KnownSecrets known, String sentence) {
        known.say("Seaworthy logging, " + name + ": " + sentence + ".");
    }

    /** The class loader of the thread is the application's where servers have several. */
    private Class<?> type() throws ClassNotFoundException {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        try {
            return Class.forName(name, false, ofThread);
        } catch (ClassNotFoundException elsewhere) {
            return Class.forName(name);
        }
    }

    /** Of a configuration that is refused the texts are added, since its program may log them before it ends. */
    private static <T> List<String> add(ConfigLoader<T> loader, KnownSecrets known) {
        RememberedSource source = new RememberedSource(loader.process());
        ConfigReport<T> report = loader.check(source);
        return known.add(addition -> {
            for (ConfigValue each : report.values()) {
                source.text(each.variable()).ifPresent(text -> addition.add(each.variable(), text, each.sensitive()));
            }
            if (report.problems().isEmpty()) {
                addition.add(loader.parts(report.orThrow()));
            }
        });
    }
}
