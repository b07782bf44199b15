package dev.seaworthy.preflight.plan;

import dev.seaworthy.runtime.load.FilesElsewhere;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.rule.PathRules;
import dev.seaworthy.runtime.load.rule.PemRules;
import dev.seaworthy.runtime.load.rule.RuleWords;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The files of a process that starts on another machine: those that the plan mounts are there, with the content that it gives
 * them. Of others only this machine can say something, and of those that are not on it nobody.
 */
final class PlannedFiles implements FilesElsewhere {
    private final Plan plan;

    PlannedFiles(Plan plan) {
        this.plan = plan;
    }

    @Override
    public @Nullable Violation exists(Path path) {
        PlannedVariable file = plan.file(PosixPath.of(path));
        if (file != null) {
            return file.isGiven() ? null : notGiven(file);
        }
        return plan.isDirectory(PosixPath.of(path)) ? null : notMounted(path);
    }

    @Override
    public @Nullable Violation pem(Path path) {
        PlannedVariable file = plan.file(PosixPath.of(path));
        if (file != null) {
            return content(file);
        }
        if (plan.isDirectory(PosixPath.of(path))) {
            return new Violation(RuleWords.PEM_FILE, "it is a directory, not a file; name a file");
        }
        Violation absent = notMounted(path);
        return absent == null ? PemRules.pem(path) : absent;
    }

    private @Nullable Violation content(PlannedVariable file) {
        String text = file.text();
        if (text != null) {
            return PemRules.content(text);
        }
        return file.isBinary() ? PemRules.binary() : notGiven(file);
    }

    @Override
    public @Nullable Violation endsSoon(Path path) {
        PlannedVariable file = plan.file(PosixPath.of(path));
        if (file == null) {
            return isElsewhere(path) ? null : PemRules.endsSoon(path);
        }
        String text = file.text();
        return text == null ? null : PemRules.endsSoon(text);
    }

    @Override
    public @Nullable LocalDate lastDay(Path path) {
        PlannedVariable file = plan.file(PosixPath.of(path));
        if (file == null) {
            return isElsewhere(path) ? null : PemRules.lastDay(path);
        }
        String text = file.text();
        return text == null ? null : PemRules.lastDay(text);
    }

    private boolean isElsewhere(Path path) {
        return plan.isDirectory(PosixPath.of(path)) || notMounted(path) != null;
    }

    /** What is wrong with a path into which nothing is mounted, or why nobody knows it; null where it is on this machine. */
    private @Nullable Violation notMounted(Path path) {
        PlannedVariable folder = plan.folder(PosixPath.of(path));
        if (folder != null && folder.isProblem()) {
            return new Violation(RuleWords.EXISTS, "nothing is mounted there; " + folder.fix());
        }
        if (folder != null && !folder.isGiven()) {
            return notGiven(folder);
        }
        return PathRules.exists(path) == null
                ? null
                : Violation.notJudged(
                        "what it names is neither among the files nor on this machine",
                        "",
                        "check it where that file is",
                        false);
    }

    /** What is wrong with what should be there, unless the problem of what holds it says so; or why it is not known. */
    private @Nullable Violation notGiven(PlannedVariable file) {
        if (!file.isProblem()) {
            return Violation.notJudged(file.unknown(), file.place(), file.fix(), true);
        }
        boolean isSaid = plan.problems().stream().anyMatch(each -> each.found().equals(file.place()));
        return isSaid ? null : new Violation(RuleWords.EXISTS, "the file there " + file.unknown() + "; " + file.fix());
    }
}
