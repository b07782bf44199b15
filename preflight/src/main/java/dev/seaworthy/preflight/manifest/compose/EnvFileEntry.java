package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.EnvFile;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that sets variables of a service.
 *
 * @param path its path, as the Compose file has it
 * @param directory what a relative path starts at
 * @param isRequired whether the service needs it
 * @param isRaw whether its lines are taken as they are
 */
record EnvFileEntry(Yaml path, Path directory, boolean isRequired, boolean isRaw) {
    private static final String CREATE_IT = "create it, or correct the path";

    /** The entries of {@code env_file}: a path, or a list of paths and mappings. */
    static List<EnvFileEntry> of(Yaml field, Path directory) {
        List<EnvFileEntry> entries = new ArrayList<>();
        for (Yaml each : field.isScalar() ? List.of(field) : field.list()) {
            if (each.isMap()) {
                boolean isRequired = !each.get("required").word().equals("false");
                boolean isRaw = each.get("format").word().equals("raw");
                entries.add(new EnvFileEntry(each.get("path"), directory, isRequired, isRaw));
            } else {
                entries.add(new EnvFileEntry(each, directory, true, false));
            }
        }
        return entries;
    }

    /** The path as it is written: to Compose, two spellings of one path are two files. */
    Path written() {
        return ComposePath.of(directory, path.word(), path.place());
    }

    /** Sets what the file sets. */
    void addTo(Plan plan, ShellVariables shell) {
        PlannedVariable written = new ComposeText(shell).of(path);
        String text = written.text();
        if (text == null) {
            open(plan, "env_file", "names a file that is not known: " + written.unknown(), written.fix());
            return;
        }
        Path file = ComposePath.of(directory, text, path.place()).normalize();
        if (!Files.isRegularFile(file)) {
            if (isRequired) {
                // What is not a path at all may be anything.
                boolean isPlain = Masking.masked(text).equals(text);
                String shown = isPlain ? CommittedDocument.shown(file) : "env_file";
                String reason = isPlain ? "is not there" : "names a file that is not there";
                open(plan, shown, reason + ", and Compose starts nothing without it", CREATE_IT);
            }
        } else if (isRaw) {
            new RawEnvFile(file).addTo(plan, shell);
        } else {
            new EnvFile(file, inserted(plan, shell)).addTo(plan);
        }
    }

    private void open(Plan plan, String shown, String reason, String fix) {
        plan.open(shown, new Problem(Plan.NOT_JUDGED, shown, reason + "; it may set any variable", path.place(), fix));
    }

    /** What its references insert before what it sets itself: what the files before it set, or else what the shell has. */
    private static Map<String, String> inserted(Plan plan, ShellVariables shell) {
        Map<String, String> inserted = new LinkedHashMap<>(shell.texts());
        plan.variables().forEach((name, variable) -> {
            String text = variable.text();
            if (text != null) {
                inserted.put(name, text);
            }
        });
        return inserted;
    }
}
