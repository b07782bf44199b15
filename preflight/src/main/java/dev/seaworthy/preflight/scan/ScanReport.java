package dev.seaworthy.preflight.scan;

import dev.seaworthy.preflight.ExitCode;
import java.util.List;

/**
 * What a search came to, without a secret.
 *
 * @param configuration the qualified name of the configuration
 * @param environment the environment, or nothing when it is not known
 * @param sought the variables whose values were looked for
 * @param findings what was found
 * @param notSought what was not looked for
 * @param unread the files of which nobody knows whether a value is in them
 * @param skipped the files that were not read, because nothing is in them
 */
public record ScanReport(
        String configuration,
        String environment,
        List<String> sought,
        List<Finding> findings,
        List<NotSought> notSought,
        List<Note> unread,
        List<Note> skipped) {

    /** {@return the exit code of the process} */
    public int exitCode() {
        if (!findings.isEmpty()) {
            return ExitCode.UNSAFE;
        }
        boolean isKnown = unread.isEmpty() && notSought.stream().noneMatch(NotSought::isUnknown);
        return isKnown ? ExitCode.SAFE : ExitCode.NOT_JUDGED;
    }

    /** {@return {@code found}, {@code clean} or {@code not-judged}} */
    public String word() {
        return switch (exitCode()) {
            case ExitCode.UNSAFE -> "found";
            case ExitCode.SAFE -> "clean";
            default -> "not-judged";
        };
    }
}
