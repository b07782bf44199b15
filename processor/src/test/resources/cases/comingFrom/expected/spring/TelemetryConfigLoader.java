package spring;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Units;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Urls;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Loads {@link TelemetryConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class TelemetryConfigLoader {
    static {
        Loading.requireContract(1, TelemetryConfigLoader.class);
    }

    private TelemetryConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static TelemetryConfig load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        TelemetryConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static TelemetryConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static TelemetryConfig load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        TelemetryConfig config = read(loading);
        return loading.failed() ? check(source).orThrow() : config;
    }

    /**
     * Loads the configuration of this process. When there is a problem it prints the report to the
     * standard error and ends the process with exit code 78 (EX_CONFIG), after 5 seconds at the latest,
     * whatever shutdown hooks do. What a rule only warns of goes to the standard error too, in staging
     * what production would refuse, and that a dotenv file chose the environment.
     *
     * @return the configuration, complete and checked
     */
    public static TelemetryConfig loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        TelemetryConfig config = read(loading);
        loading.announceEnvironment("TelemetryConfig", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<TelemetryConfig> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<TelemetryConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<TelemetryConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<TelemetryConfig> loader() {
        return Instance.loader();
    }

    /**
     * Runs a command about this configuration and ends the process: {@code check} judges the environment of
     * this process, {@code print} shows what is in force, {@code --help} lists the others.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        Commands.run(arguments);
    }

    private static Recorder recorder(ConfigSource source) {
        return new Recorder("TelemetryConfig", "APP_ENV", source, variables(), rules());
    }

    private static TelemetryConfig read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code HTTP_BIND_PORT}: The port: in application.yml, port: "${HTTP_BIND_PORT:8080}".
     */
    private static int port(Loading loading) {
        int value = loading.setting("HTTP_BIND_PORT")
                .defaultValue("8080")
                .toInt();
        if (loading.has()) {
            if (value < 1L) {
                loading.constraint(Constraints.min(value, 1L), "");
            }
            if (value > 65535L) {
                loading.constraint(Constraints.max(value, 65535L), "");
            }
        }
        return value;
    }

    /**
     * {@code SPRING_DATASOURCE_URL}: The database: the variable that relaxed binding has for spring.datasource.url.
     */
    private static URI datasourceUrl(Loading loading) {
        URI value = loading.setting("SPRING_DATASOURCE_URL")
                .example("jdbc:postgresql://db.internal:5432/telemetry?sslmode=require")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(value.toString()), "");
            loading.rule("encrypted", Loading.PRODUCTION, Urls.encrypted(value.toString()), "");
        }
        return value;
    }

    /**
     * {@code TB_TRANSPORT_SESSIONS_INACTIVITY_TIMEOUT}: How long a session lasts; the number is of milliseconds.
     */
    private static Duration sessionTimeout(Loading loading) {
        String text = loading.setting("TB_TRANSPORT_SESSIONS_INACTIVITY_TIMEOUT")
                .defaultValue("600000")
                .text();
        if (text == null) {
            return loading.none();
        }
        Duration value;
        try {
            value = Units.toDuration(text, "ms");
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code MAX_FILE_SIZE}: The largest upload, as Spring writes it: 1024 bytes are a KB there.
     */
    private static DataSize maxFileSize(Loading loading) {
        String text = loading.setting("MAX_FILE_SIZE")
                .defaultValue("50M")
                .text();
        if (text == null) {
            return loading.none();
        }
        DataSize value;
        try {
            value = Units.toDataSize(text, "1024");
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "HTTP_BIND_PORT",
                "SPRING_DATASOURCE_URL",
                "SPRING_DATASOURCE_PASSWORD",
                "TB_TRANSPORT_SESSIONS_INACTIVITY_TIMEOUT",
                "MAX_FILE_SIZE"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "SPRING_DATASOURCE_URL.noLocalhost",
                "SPRING_DATASOURCE_URL.encrypted"
        };
    }

    /**
     * What the commands of {@link #main} ask.
     */
    @GeneratedCode
    private static final class Commands implements Evaluator {
        static void run(String[] arguments) {
            Program.run(new Commands(), arguments);
        }

        @Override
        public String configuration() {
            return "spring.TelemetryConfig";
        }

        @Override
        public String loader() {
            return "spring.TelemetryConfigLoader";
        }

        @Override
        public String environmentVariable() {
            return "APP_ENV";
        }

        @Override
        public String docsDirectory() {
            return "spring";
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @Override
        public Evaluation evaluate(ConfigSource source) {
            Recorder recorder = recorder(source);
            return recorder.evaluation(read(recorder.loading()));
        }
    }

    /**
     * What {@link TelemetryConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<TelemetryConfig> {
        static ConfigLoader<TelemetryConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<TelemetryConfig> type() {
            return TelemetryConfig.class;
        }

        @Override
        public String environmentVariable() {
            return "APP_ENV";
        }

        @Override
        public String docsDirectory() {
            return "spring";
        }

        @Override
        public List<String> variables() {
            return List.of(TelemetryConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(TelemetryConfigLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of();
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @Override
        public TelemetryConfig load(ConfigSource source) {
            return TelemetryConfigLoader.load(source);
        }

        @Override
        public ConfigReport<TelemetryConfig> check(ConfigSource source) {
            return TelemetryConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(TelemetryConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("SPRING_DATASOURCE_URL", configuration.datasourceUrl());
            parts.addSensitive("SPRING_DATASOURCE_PASSWORD", configuration.datasourcePassword());
            return parts;
        }
    }

    /**
     * The values of {@link TelemetryConfig}.
     */
    @GeneratedCode
    private static final class Values implements TelemetryConfig {
        private final int port;

        private final URI datasourceUrl;

        private final transient Secret datasourcePassword;

        private final Duration sessionTimeout;

        private final DataSize maxFileSize;

        Values(Loading loading) {
            this.port = TelemetryConfigLoader.port(loading);
            this.datasourceUrl = TelemetryConfigLoader.datasourceUrl(loading);
            this.datasourcePassword = loading.setting("SPRING_DATASOURCE_PASSWORD")
                    .sensitive()
                    .toSecret();
            this.sessionTimeout = TelemetryConfigLoader.sessionTimeout(loading);
            this.maxFileSize = TelemetryConfigLoader.maxFileSize(loading);
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public URI datasourceUrl() {
            return datasourceUrl;
        }

        @Override
        public Secret datasourcePassword() {
            return datasourcePassword;
        }

        @Override
        public Duration sessionTimeout() {
            return sessionTimeout;
        }

        @Override
        public DataSize maxFileSize() {
            return maxFileSize;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Values that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(Values values) {
            Members members = new Members("TelemetryConfig");
            members.add("port", values.port);
            members.add("datasourceUrl", values.datasourceUrl);
            members.addSecret("datasourcePassword", values.datasourcePassword);
            members.add("sessionTimeout", values.sessionTimeout);
            members.add("maxFileSize", values.maxFileSize);
            return members;
        }
    }
}
