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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A file that sets variables of a service.
 *
 * @param path its path, as the Compose file has it
 * @param directory what a relative path starts at
 * @param required whether the service needs it: not where it says false
 * @param isRaw whether its lines are taken as they are
 */
record EnvFileEntry(Yaml path, Path directory, Yaml required, boolean isRaw) {
    private static final String FIELD = "env_file";
    private static final Set<String> TRUE = Set.of("true", "yes", "y", "on");
    private static final Set<String> FALSE = Set.of("false", "no", "n", "off");
    private static final String CREATE_IT = "create it, or correct the path";

    /** The entries of {@code env_file}: a path, or a list of paths and mappings. */
    static List<EnvFileEntry> of(Yaml field, Path directory) {
        List<EnvFileEntry> entries = new ArrayList<>();
        for (Yaml each : field.isScalar() ? List.of(field) : field.list()) {
            if (each.isMap()) {
                boolean isRaw = each.get("format").word().equals("raw");
                entries.add(new EnvFileEntry(each.get("path"), directory, each.get("required"), isRaw));
            } else {
                entries.add(new EnvFileEntry(each, directory, each.nothing(), false));
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
            open(plan, FIELD, "names a file that is not known: " + written.unknown(), written.fix());
            return;
        }
        if (text.isEmpty()) {
            openUnlessOptional(plan, shell, FIELD, "names no file", "name a file, or remove the entry");
            return;
        }
        Path file = ComposePath.of(directory, text, path.place()).normalize();
        // What is not a path at all may be anything.
        boolean isPlain = Masking.masked(text).equals(text);
        String shown = isPlain ? CommittedDocument.shown(file) : FIELD;
        if (Files.isDirectory(file)) {
            String reason = isPlain ? "is a folder" : "names a folder";
            open(plan, shown, reason + ", and Compose starts nothing with it", "name a file");
        } else if (!Files.isRegularFile(file)) {
            openUnlessOptional(
                    plan, shell, shown, isPlain ? "is not there" : "names a file that is not there", CREATE_IT);
        } else if (isRaw) {
            new RawEnvFile(file).addTo(plan, shell);
        } else {
            new EnvFile(file, inserted(plan, shell)).addTo(plan);
        }
    }

    /** Says that there is no file, unless the service does without it. */
    private void openUnlessOptional(Plan plan, ShellVariables shell, String shown, String reason, String fix) {
        String without = reason + ", and Compose starts nothing without it";
        if (!required.isGiven()) {
            open(plan, shown, without, fix);
            return;
        }
        PlannedVariable written = new ComposeText(shell).of(required);
        String text = written.text();
        String word = text == null ? "" : text.toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            open(plan, shown, without, fix);
        } else if (text == null) {
            open(plan, shown, without + " unless required is false: " + written.unknown(), written.fix());
        } else if (!FALSE.contains(word)) {
            plan.add(new Problem(
                    "refused",
                    FIELD,
                    "has something else than a boolean as required, which Compose refuses",
                    required.place(),
                    "write true or false"));
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
