package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.FileVariables;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.source.StandardSource;
import java.util.List;
import java.util.function.Consumer;

/** No setting has the name that the file of a secret would have: it would keep the secret from being read from there. */
final class SecretsAreReadFromFiles implements Check {
    private static final Law LAW = new Law(
            "SW084",
            "No setting has the name of a secret's file",
            "Remove the setting: NAME_FILE counts for each variable without one. Where the program needs the path itself, silence"
                    + " the warning.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        FileVariables files = FileVariables.of(config);
        for (Setting secret : config.allSettings()) {
            if (secret.isSensitive() && !files.mayHold(secret)) {
                String file = secret.variable() + StandardSource.SUFFIX;
                config.allSettings().stream()
                        .filter(setting -> setting.names().contains(file))
                        .forEach(setting -> report(secret, setting, file, found));
            }
        }
    }

    private static void report(Setting secret, Setting setting, String file, Consumer<Diagnostic> found) {
        found.accept(LAW.warningAt(
                setting.source(),
                file + " is a setting, so that the secret " + secret.variable()
                        + " is not read from the file that it names.",
                "Remove " + setting.accessor().read()
                        + ": the file is read without it. If the program needs the path itself,"
                        + " write @SuppressWarnings(\"seaworthy:" + LAW.code() + "\")."));
    }
}
