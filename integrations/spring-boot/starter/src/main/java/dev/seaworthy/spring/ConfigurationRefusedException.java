package dev.seaworthy.spring;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.ExitCodeGenerator;

/**
 * An application that cannot start with its configuration. The message is the whole report, in which no secret is; there is no cause
 * and no stack trace, since nothing is wrong with the program.
 */
public final class ConfigurationRefusedException extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1L;

    /** EX_CONFIG of {@code sysexits.h}. */
    private static final int EXIT_CODE = 78;

    /** The class loader of the threads in which devtools runs the application; its jar is not there where it is not used. */
    private static final String RESTARTED = "org.springframework.boot.devtools.restart.classloader.RestartClassLoader";

    private final transient List<Problem> problems;

    /** What the process ends with, or 0 where devtools runs the application. */
    private final int exitCode;

    /** Whether Spring Boot is going to show the report, so that what Spring logs before need not. */
    private transient volatile boolean isShownLater;

    ConfigurationRefusedException(List<? extends ConfigReport<?>> refused) {
        super(
                refused.stream()
                        .map(ConfigReport::verdict)
                        .collect(Collectors.joining("\n"))
                        .stripTrailing(),
                null,
                false,
                false);
        this.exitCode = isRestarted() ? 0 : EXIT_CODE;
        this.problems =
                refused.stream().flatMap(report -> report.problems().stream()).toList();
    }

    private static boolean isRestarted() {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        return classes != null && classes.getClass().getName().equals(RESTARTED);
    }

    /**
     * Every problem of every configuration that is refused.
     *
     * @return the problems, at least one; none after deserialisation, which keeps the message only
     */
    @SuppressWarnings("NullAway") // Deserialisation leaves a transient field null.
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /** The same, which says nothing of the report to Spring's warning that a refresh is cancelled: it comes right after. */
    ConfigurationRefusedException shownLater() {
        isShownLater = true;
        return this;
    }

    /** Says that the report is shown, so that whoever prints this from here on may have it again. */
    void shown() {
        isShownLater = false;
    }

    @Override
    @SuppressWarnings("OverrideThrowableToString") // The message stays the report, which is shown next.
    public String toString() {
        return isShownLater ? getClass().getName() + ": the report follows" : super.toString();
    }

    /** None where devtools runs the application: Spring Boot ends the process with one, and devtools waits for the next edit. */
    @Override
    public int getExitCode() {
        return exitCode;
    }
}
