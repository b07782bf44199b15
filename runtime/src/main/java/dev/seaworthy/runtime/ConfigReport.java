package dev.seaworthy.runtime;

import java.util.List;

/**
 * The outcome of one start: the problems that stop it, the warnings that do not, and the effective
 * configuration with the origin of every value. It holds no secret, and {@link #toString} may be logged.
 *
 * @param <T> the configuration
 */
public final class ConfigReport<T> {
    private final String name;
    private final String environment;
    private final String environmentName;

    /** Transient, so that a serializer that reads fields sees of it what the report shows, and not each text that is masked there. */
    private final transient @Nullable T configuration;

    private final List<Problem> problems;
    private final List<Problem> warnings;
    private final List<ConfigValue> values;
    private final List<Waiver> waivers;

    /**
     * A report, made by loaders, and by tests of code that shows reports.
     *
     * @param name the configuration's simple name
     * @param environment the environment's name, or nothing when it is not known
     * @param configuration the configuration, or null when there is a problem
     * @param problems what stops the start
     * @param warnings what does not stop the start
     * @param values one entry a variable, in the order of declaration
     * @param waivers the rules that the operator has waived
     */
    public ConfigReport(
            String name,
            String environment,
            @Nullable T configuration,
            List<Problem> problems,
            List<Problem> warnings,
            List<ConfigValue> values,
            List<Waiver> waivers) {
        this(name, environment, "", configuration, problems, warnings, values, waivers);
    }

    /**
     * A report of a configuration that has names of its own for the environments.
     *
     * @param name the configuration's simple name
     * @param environment the environment's name, or nothing when it is not known
     * @param environmentName the name that it is written by, or nothing when it is the same
     * @param configuration the configuration, or null when there is a problem
     * @param problems what stops the start
     * @param warnings what does not stop the start
     * @param values one entry a variable, in the order of declaration
     * @param waivers the rules that the operator has waived
     */
    public ConfigReport(
            String name,
            String environment,
            String environmentName,
            @Nullable T configuration,
            List<Problem> problems,
            List<Problem> warnings,
            List<ConfigValue> values,
            List<Waiver> waivers) {
        this.name = name;
        this.environment = environment;
        this.environmentName = environmentName.isEmpty() ? environment : environmentName;
        this.configuration = configuration;
        this.problems = List.copyOf(problems);
        this.warnings = List.copyOf(warnings);
        this.values = List.copyOf(values);
        this.waivers = List.copyOf(waivers);
    }

    /**
     * The configuration's simple name.
     *
     * @return the name of the interface
     */
    public String name() {
        return name;
    }

    /**
     * The environment of the process.
     *
     * @return {@code development}, {@code staging} or {@code production}, or nothing when it is not known
     */
    public String environment() {
        return environment;
    }

    /**
     * The environment by the name that it is written by.
     *
     * @return one of the three, or a name that {@link dev.seaworthy.EnvConfig} gives one of them; nothing when it is not known
     */
    public String environmentName() {
        return environmentName;
    }

    /** The environment in a sentence: {@code staging (preview)} when it is written by a name of the configuration's own. */
    private String where() {
        return environment.equals(environmentName) ? environment : environment + " (" + environmentName + ")";
    }

    /**
     * What stops the start, in the order of declaration.
     *
     * @return the problems, none when the configuration is complete and safe
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What does not stop the start and should be known.
     *
     * @return the warnings, in the order of declaration
     */
    public List<Problem> warnings() {
        return warnings;
    }

    /**
     * The effective configuration, secrets masked.
     *
     * @return one entry a variable, in the order of declaration
     */
    public List<ConfigValue> values() {
        return values;
    }

    /**
     * The rules that the operator has waived, each until a day, those left out that are malformed or over.
     *
     * @return the waivers, in the order in which they are written
     */
    public List<Waiver> waivers() {
        return waivers;
    }

    /**
     * The configuration.
     *
     * @return the configuration, complete and checked
     * @throws ConfigException when there is a problem; its message lists them, and of more than a hundred counts the rest
     */
    public T orThrow() {
        if (configuration == null) {
            throw new ConfigException(refusal(), problems);
        }
        return configuration;
    }

    /**
     * The configuration, or the end of the process: when there is a problem the refusal goes to the standard error, and the
     * exit code is 78, which is EX_CONFIG of {@code sysexits.h}. Shutdown hooks have 5 seconds; then the process ends
     * without them, because a container's hook may wait for the start that is refused. Warnings of a start that goes on are
     * printed too: nothing is waived in silence.
     *
     * @return the configuration, complete and checked
     */
    public T orExit() {
        if (configuration == null) {
            ProcessEnd.with(refusal());
            throw new ConfigException(refusal(), problems); // A security manager or a test may keep the process alive.
        }
        if (!warnings.isEmpty()) {
            System.err.print(ReportText.warnings(name, where(), warnings));
        }
        return configuration;
    }

    /**
     * The problems and the warnings as an operator reads them, without the effective configuration. Of more than a hundred of
     * each the rest is counted.
     *
     * @return one line that says whether the start is refused, then the problems, then the warnings; each line ends in a newline
     */
    public String verdict() {
        return problems.isEmpty() ? ReportText.acceptance(name, where(), warnings) : refusal();
    }

    /** The refusal as an operator reads it: every problem, then the warnings. */
    String refusal() {
        return ReportText.refusal(name, where(), problems, warnings);
    }

    /** The problems and warnings where there are any, then the effective configuration, one line a variable. */
    @Override
    public String toString() {
        return ReportText.whole(name, where(), problems, warnings, values);
    }
}
