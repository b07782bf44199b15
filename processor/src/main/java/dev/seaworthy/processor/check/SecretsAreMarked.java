package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Trait;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A variable whose name says that it is a secret is marked as one. */
final class SecretsAreMarked implements Check {
    private static final Law LAW = new Law(
            "SW008",
            "A variable whose name says that it is a secret is marked",
            "Return Secret, or set sensitive = true.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    private static final List<String> ENDINGS = List.of(
            "_KEY",
            "_TOKEN",
            "_SECRET",
            "_PASSWORD",
            "_PASSWD",
            "_PASSPHRASE",
            "_CREDENTIAL",
            "_CREDENTIALS",
            "_PWD",
            "_APIKEY",
            "_PRIVATE");
    private static final List<String> PARTS = List.of("PASSWORD", "SECRET", "PASSPHRASE", "PRIVATE_KEY", "APIKEY");
    private static final List<String> PUBLIC = List.of("PUBLIC", "PUBLISHABLE", "KEY_ID", "KEYSPACE", "_SITE_KEY");

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            boolean canBeSecret = setting.type().scalar().has(Trait.TEXT);
            if (canBeSecret
                    && !setting.isSensitive()
                    && saysSecret(setting.variable().toUpperCase(Locale.ROOT))) {
                found.accept(LAW.warningAt(
                        setting.source(),
                        setting.variable() + " sounds like a secret and is shown in reports and documents.",
                        "Return Secret from " + setting.accessor() + "(), or write sensitive = true; if it is none,"
                                + " rename it."));
            }
        }
    }

    private static boolean saysSecret(String name) {
        if (holdsOneOf(name, PUBLIC)) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (("_" + name).endsWith(ending)) {
                return true;
            }
        }
        return holdsOneOf(name, PARTS);
    }

    private static boolean holdsOneOf(String name, List<String> words) {
        for (String word : words) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
