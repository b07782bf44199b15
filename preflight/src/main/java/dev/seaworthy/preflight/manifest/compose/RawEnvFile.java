package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import dev.seaworthy.runtime.text.TextFile;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.nio.file.Path;

/** A file of {@code NAME=text} lines without quotes, escapes and references. */
final class RawEnvFile {
    private final Path file;

    RawEnvFile(Path file) {
        this.file = file;
    }

    /** Sets what the file sets. */
    void addTo(Plan plan, ShellVariables shell) {
        String[] lines = text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            String assignment = line.stripLeading();
            if (!assignment.isEmpty() && assignment.charAt(0) != '#') {
                set(plan, assignment, CommittedDocument.shown(file) + ":" + (i + 1), shell);
            }
        }
    }

    private static void set(Plan plan, String assignment, String place, ShellVariables shell) {
        int end = assignment.indexOf('=');
        if (end >= 0) {
            plan.set(assignment.substring(0, end), PlannedVariable.of(assignment.substring(end + 1), place));
        } else {
            plan.set(
                    assignment,
                    shell.find(assignment)
                            .map(found -> found.at(place))
                            .orElseGet(() -> ShellVariables.ofTheShell(place)));
        }
    }

    private String text() {
        try {
            return TextFile.text(file);
        } catch (UnreadableFile refused) {
            throw NotJudgedException.at(
                    CommittedDocument.shown(file), refused.reason() + ". To fix it: " + refused.fix() + ".");
        }
    }
}
