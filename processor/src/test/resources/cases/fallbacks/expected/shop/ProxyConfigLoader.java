package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.rule.Hosts;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link ProxyConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class ProxyConfigLoader {
    static {
        Loading.requireContract(1, ProxyConfigLoader.class);
    }

    private ProxyConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ProxyConfig load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        ProxyConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ProxyConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ProxyConfig load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        ProxyConfig config = read(loading);
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
    public static ProxyConfig loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        ProxyConfig config = read(loading);
        loading.announceEnvironment("ProxyConfig", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ProxyConfig> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ProxyConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ProxyConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<ProxyConfig> loader() {
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
        return new Recorder("ProxyConfig", "APP_ENV", source, variables(), rules());
    }

    private static ProxyConfig read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code APP_ENV}: Which environment this process runs in.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code HTTP_PROXY}: Where requests go through.
     */
    private static Optional<URI> proxy(Loading loading) {
        URI value = loading.setting("HTTP_PROXY")
                .alias("PROXY")
                .fallback("http_proxy")
                .fallback("all_proxy")
                .optional()
                .toUri();
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), proxy(loading.second()));
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(value.toString()), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code DATABASE_…}: there when one of its variables is set.
     */
    private static Optional<ProxyConfig.Database> database(Loading loading) {
        if (!(loading.isSet("DATABASE_HOST")
                || loading.isSet("PGHOST")
                || loading.isSet("DATABASE_PORT")
                || loading.isSet("PGPORT")
                || loading.isSet("DATABASE_PASSWORD")
                || loading.isSet("PGPASSWORD"))) {
            loading.secretOfAbsent("DATABASE_PASSWORD");
            loading.secretOfAbsent("PGPASSWORD");
            return Optional.empty();
        }
        loading.enterGroup();
        DatabaseValues group = new DatabaseValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "HTTP_PROXY",
                "NO_PROXY",
                "DATABASE_HOST",
                "DATABASE_PORT",
                "DATABASE_PASSWORD"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "HTTP_PROXY.noLocalhost"
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
            return "shop.ProxyConfig";
        }

        @Override
        public String loader() {
            return "shop.ProxyConfigLoader";
        }

        @Override
        public String environmentVariable() {
            return "APP_ENV";
        }

        @Override
        public String docsDirectory() {
            return "";
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
     * What {@link ProxyConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<ProxyConfig> {
        static ConfigLoader<ProxyConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<ProxyConfig> type() {
            return ProxyConfig.class;
        }

        @Override
        public String environmentVariable() {
            return "APP_ENV";
        }

        @Override
        public String docsDirectory() {
            return "";
        }

        @Override
        public List<String> variables() {
            return List.of(ProxyConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(ProxyConfigLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of(
                            new ConfigGroup("database", ProxyConfig.Database.class, true));
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @Override
        public ProxyConfig load(ConfigSource source) {
            return ProxyConfigLoader.load(source);
        }

        @Override
        public ConfigReport<ProxyConfig> check(ConfigSource source) {
            return ProxyConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(ProxyConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("HTTP_PROXY", configuration.proxy());
            parts.addText("NO_PROXY", configuration.direct());
            if (configuration.database().isPresent()) {
                addDatabase(configuration.database().get(), parts);
            }
            return parts;
        }

        private static void addDatabase(ProxyConfig.Database group, ConfigParts parts) {
            parts.addGroup("database", group);
            parts.addText("DATABASE_HOST", group.host());
            parts.addSensitive("DATABASE_PASSWORD", group.password());
        }
    }

    /**
     * The values of {@link ProxyConfig}.
     */
    @GeneratedCode
    private static final class Values implements ProxyConfig {
        private final Environment environment;

        private final Optional<URI> proxy;

        private final List<String> direct;

        private final Optional<ProxyConfig.Database> database;

        Values(Loading loading) {
            this.environment = ProxyConfigLoader.environment(loading);
            this.proxy = ProxyConfigLoader.proxy(loading);
            this.direct = loading.listSetting("NO_PROXY", ",")
                    .fallback("no_proxy")
                    .developmentDefault("localhost")
                    .defaultValue("")
                    .toTexts();
            this.database = ProxyConfigLoader.database(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public Optional<URI> proxy() {
            return proxy;
        }

        @Override
        public List<String> direct() {
            return direct;
        }

        @Override
        public Optional<ProxyConfig.Database> database() {
            return database;
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
            Members members = new Members("ProxyConfig");
            members.add("environment", values.environment);
            members.add("proxy", values.proxy);
            members.add("direct", values.direct);
            members.addGroup("database", values.database);
            return members;
        }
    }

    /**
     * The values of {@link ProxyConfig.Database}.
     */
    @GeneratedCode
    private static final class DatabaseValues implements ProxyConfig.Database {
        private final String host;

        private final int port;

        private final transient Secret password;

        DatabaseValues(Loading loading) {
            this.host = loading.setting("DATABASE_HOST")
                    .fallback("PGHOST")
                    .toText();
            this.port = loading.setting("DATABASE_PORT")
                    .fallback("PGPORT")
                    .defaultValue("5432")
                    .toInt();
            this.password = loading.setting("DATABASE_PASSWORD")
                    .fallback("PGPASSWORD")
                    .sensitive()
                    .toSecret();
        }

        @Override
        public String host() {
            return host;
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public Secret password() {
            return password;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof DatabaseValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(DatabaseValues values) {
            Members members = new Members("Database");
            members.add("host", values.host);
            members.add("port", values.port);
            members.addSecret("password", values.password);
            return members;
        }
    }
}
