package shop;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Equality;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Urls;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Small}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class SmallLoader {
    static {
        Loading.requireContract(1, SmallLoader.class);
    }

    private SmallLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Small load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Small config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Small load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Small load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Small config = read(loading);
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
    public static Small loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Small config = read(loading);
        loading.announceEnvironment("Small", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Small> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Small> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Small> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Small> loader() {
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
        return new Recorder("Small", "APP_ENV", source, variables(), rules());
    }

    private static Small read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code DATABASE_URL}: The database of the orders.
     */
    private static URI databaseUrl(Loading loading) {
        URI value = loading.setting("DATABASE_URL")
                .sensitive()
                .accepts("a URI")
                .developmentDefault("postgresql://localhost/shop")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(value.toString()), "it crosses a network that others use");
            loading.rule("encrypted", Loading.PRODUCTION, Urls.encrypted(value.toString()), "it crosses a network that others use");
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && Equality.alike(value, Convert.toUri("postgresql://localhost/shop"))) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "PORT",
                "DATABASE_URL",
                "SENTRY_DSN"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "DATABASE_URL.noLocalhost",
                "DATABASE_URL.encrypted",
                "DATABASE_URL.distinct"
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
            return "shop.Small";
        }

        @Override
        public String loader() {
            return "shop.SmallLoader";
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
     * What {@link SmallLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Small> {
        static ConfigLoader<Small> loader() {
            return new Instance();
        }

        @Override
        public Class<Small> type() {
            return Small.class;
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
            return List.of(SmallLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(SmallLoader.rules());
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
        public Small load(ConfigSource source) {
            return SmallLoader.load(source);
        }

        @Override
        public ConfigReport<Small> check(ConfigSource source) {
            return SmallLoader.check(source);
        }

        @Override
        public ConfigParts parts(Small configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addSensitive("DATABASE_URL", configuration.databaseUrl());
            parts.addText("SENTRY_DSN", configuration.sentryDsn());
            return parts;
        }
    }

    /**
     * The values of {@link Small}.
     */
    @GeneratedCode
    private static final class Values implements Small {
        private final int port;

        private final transient URI databaseUrl;

        private final Optional<URI> sentryDsn;

        Values(Loading loading) {
            this.port = loading.setting("PORT")
                    .defaultValue("8080")
                    .toInt();
            this.databaseUrl = SmallLoader.databaseUrl(loading);
            this.sentryDsn = Optional.ofNullable(loading.setting("SENTRY_DSN")
                    .optional()
                    .toUri());
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public URI databaseUrl() {
            return databaseUrl;
        }

        @Override
        public Optional<URI> sentryDsn() {
            return sentryDsn;
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
            Members members = new Members("Small");
            members.add("port", values.port);
            members.addSecret("databaseUrl", values.databaseUrl);
            members.add("sentryDsn", values.sentryDsn);
            return members;
        }
    }
}
