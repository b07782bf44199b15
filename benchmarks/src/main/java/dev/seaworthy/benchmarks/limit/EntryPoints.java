package dev.seaworthy.benchmarks.limit;

/** The part of a loader that differs from others in the names alone. */
final class EntryPoints {
    private static final String TEXT = """
            package PACKAGE;

            import dev.seaworthy.runtime.ConfigException;
            import dev.seaworthy.runtime.ConfigReport;
            import dev.seaworthy.runtime.ConfigSource;
            import dev.seaworthy.runtime.ConfigSources;
            import dev.seaworthy.runtime.DataSize;
            import dev.seaworthy.runtime.load.Loading;
            import dev.seaworthy.runtime.load.Recorder;
            import dev.seaworthy.runtime.Secret;
            import dev.seaworthy.runtime.load.rule.Choices;
            import dev.seaworthy.runtime.load.rule.Hosts;
            import dev.seaworthy.runtime.load.rule.Texts;
            import java.util.List;
            import java.util.Map;
            import javax.annotation.processing.Generated;

            /** Loads {@link NAME}: converts and validates every setting, and reports every problem at once. */
            @Generated("dev.seaworthy.benchmarks.limit.LimitProcessor")
            public final class NAMELoader {
                private NAMELoader() {}

                /**
                 * Loads the configuration of this process: from the environment, secret files, in development dotenv files,
                 * and defaults.
                 *
                 * @return the configuration, complete and checked
                 * @throws ConfigException when there is a problem; its message lists them all
                 */
                public static NAME load() {
                    Loading loading = Loading.ofProcess("APP_ENV");
                    NAME config = read(loading);
                    return loading.failed() ? check().orThrow() : config;
                }

                /**
                 * Loads the configuration from a map alone, for tests: no process environment, no files.
                 *
                 * @param variables the variables by name, {@code APP_ENV} among them
                 * @return the configuration, complete and checked
                 * @throws ConfigException when there is a problem; its message lists them all
                 */
                public static NAME load(Map<String, String> variables) {
                    return load(ConfigSources.map(variables));
                }

                /**
                 * Loads the configuration from a source.
                 *
                 * @param source where the values come from
                 * @return the configuration, complete and checked
                 * @throws ConfigException when there is a problem; its message lists them all
                 */
                public static NAME load(ConfigSource source) {
                    Loading loading = new Loading("APP_ENV", source);
                    NAME config = read(loading);
                    return loading.failed() ? check(source).orThrow() : config;
                }

                /**
                 * Loads the configuration of this process. When there is a problem it prints the report to the standard error
                 * and ends the process with exit code 78 (EX_CONFIG).
                 *
                 * @return the configuration, complete and checked
                 */
                public static NAME loadOrExit() {
                    Loading loading = Loading.ofProcess("APP_ENV");
                    NAME config = read(loading);
                    return loading.needsReport() ? check().orExit() : config;
                }

                /**
                 * Checks the configuration of this process, and never throws.
                 *
                 * @return every problem and warning, and every value with its origin
                 */
                public static ConfigReport<NAME> check() {
                    return check(ConfigSources.standard("APP_ENV"));
                }

                /**
                 * Checks a configuration from a map alone, for tests: no process environment, no files.
                 *
                 * @param variables the variables by name, {@code APP_ENV} among them
                 * @return every problem and warning, and every value with its origin
                 */
                public static ConfigReport<NAME> check(Map<String, String> variables) {
                    return check(ConfigSources.map(variables));
                }

                /**
                 * Checks a configuration from a source.
                 *
                 * @param source where the values come from
                 * @return every problem and warning, and every value with its origin
                 */
                public static ConfigReport<NAME> check(ConfigSource source) {
                    Recorder recorder = new Recorder("NAME", "APP_ENV", source, variables(), rules());
                    return recorder.report(read(recorder.loading()));
                }

                private static NAME read(Loading loading) {
                    return new Values(loading);
                }

            """;

    private EntryPoints() {}

    /** The loader from its first line to its last entry point. */
    static String text(String packageName, String name) {
        return TEXT.replace("PACKAGE", packageName).replace("NAME", name);
    }
}
