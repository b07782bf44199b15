package shop;

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
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link ShopConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class ShopConfigLoader {
    static {
        Loading.requireContract(1, ShopConfigLoader.class);
    }

    private ShopConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ShopConfig load() {
        Loading loading = new Loading("APP_ENV", ConfigSources.standard("APP_ENV", "ADMIN_PASSWORD_FILE", "DATABASE_URL_FILE", "LOG_FILE", "SIGNING_KEY_FILE"));
        ShopConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ShopConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ShopConfig load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source, "ADMIN_PASSWORD", "DATABASE_URL", "LOG", "SIGNING_KEY");
        ShopConfig config = read(loading);
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
    public static ShopConfig loadOrExit() {
        Loading loading = new Loading("APP_ENV", ConfigSources.standard("APP_ENV", "ADMIN_PASSWORD_FILE", "DATABASE_URL_FILE", "LOG_FILE", "SIGNING_KEY_FILE"));
        ShopConfig config = read(loading);
        loading.announceEnvironment("ShopConfig", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ShopConfig> check() {
        return check(ConfigSources.standard("APP_ENV", "ADMIN_PASSWORD_FILE", "DATABASE_URL_FILE", "LOG_FILE", "SIGNING_KEY_FILE"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ShopConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ShopConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<ShopConfig> loader() {
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
        return new Recorder("ShopConfig", "APP_ENV", source, variables(), rules(), "ADMIN_PASSWORD", "DATABASE_URL", "LOG", "SIGNING_KEY");
    }

    private static ShopConfig read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code DATABASE_FILE}: The file of it, by an older name.
     */
    private static Optional<Path> databaseFile(Loading loading) {
        Path value = loading.setting("DATABASE_FILE")
                .alias("DATABASE_URL_FILE")
                .optional()
                .toPath();
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), databaseFile(loading.second()));
        }
        return Optional.ofNullable(value);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "ADMIN_PASSWORD",
                "ADMIN_PASSWORD_FILE",
                "DATABASE_URL",
                "DATABASE_FILE",
                "SIGNING_KEY",
                "SIGNING_KEY_FILE",
                "LOG",
                "LOG_FILE",
                "TOKEN"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
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
            return "shop.ShopConfig";
        }

        @Override
        public String loader() {
            return "shop.ShopConfigLoader";
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
            return ConfigSources.standard("APP_ENV", "ADMIN_PASSWORD_FILE", "DATABASE_URL_FILE", "LOG_FILE", "SIGNING_KEY_FILE");
        }

        @Override
        public Evaluation evaluate(ConfigSource source) {
            Recorder recorder = recorder(source);
            return recorder.evaluation(read(recorder.loading()));
        }
    }

    /**
     * What {@link ShopConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<ShopConfig> {
        static ConfigLoader<ShopConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<ShopConfig> type() {
            return ShopConfig.class;
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
            return List.of(ShopConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(ShopConfigLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of();
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV", "ADMIN_PASSWORD_FILE", "DATABASE_URL_FILE", "LOG_FILE", "SIGNING_KEY_FILE");
        }

        @Override
        public ShopConfig load(ConfigSource source) {
            return ShopConfigLoader.load(source);
        }

        @Override
        public ConfigReport<ShopConfig> check(ConfigSource source) {
            return ShopConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(ShopConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addSensitive("ADMIN_PASSWORD", configuration.adminPassword());
            parts.addSensitive("DATABASE_URL", configuration.databaseUrl());
            parts.addSensitive("SIGNING_KEY", configuration.signingKey());
            parts.addText("LOG", configuration.log());
            parts.addSensitive("TOKEN", configuration.token());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final transient Secret adminPassword;

        private final Optional<Path> adminPasswordFile;

        private final transient Optional<URI> databaseUrl;

        private final Optional<Path> databaseFile;

        private final transient Optional<Secret> signingKey;

        private final Optional<Path> signingKeyFile;

        private final Optional<String> log;

        private final Optional<Path> logFile;

        private final transient Optional<Secret> token;

        Values(Loading loading) {
            this.adminPassword = loading.setting("ADMIN_PASSWORD")
                    .sensitive()
                    .toSecret();
            this.adminPasswordFile = Optional.ofNullable(loading.setting("ADMIN_PASSWORD_FILE")
                    .optional()
                    .toPath());
            this.databaseUrl = Optional.ofNullable(loading.setting("DATABASE_URL")
                    .sensitive()
                    .optional()
                    .toUri());
            this.databaseFile = ShopConfigLoader.databaseFile(loading);
            this.signingKey = Optional.ofNullable(loading.textSetting("SIGNING_KEY", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
            this.signingKeyFile = Optional.ofNullable(loading.setting("SIGNING_KEY_FILE")
                    .optional()
                    .toPath());
            this.log = Optional.ofNullable(loading.textSetting("LOG", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.logFile = Optional.ofNullable(loading.setting("LOG_FILE")
                    .optional()
                    .toPath());
            this.token = Optional.ofNullable(loading.textSetting("TOKEN", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
        }

        @Override
        public Secret adminPassword() {
            return adminPassword;
        }

        @Override
        public Optional<Path> adminPasswordFile() {
            return adminPasswordFile;
        }

        @Override
        public Optional<URI> databaseUrl() {
            return databaseUrl;
        }

        @Override
        public Optional<Path> databaseFile() {
            return databaseFile;
        }

        @Override
        public Optional<Secret> signingKey() {
            return signingKey;
        }

        @Override
        public Optional<Path> signingKeyFile() {
            return signingKeyFile;
        }

        @Override
        public Optional<String> log() {
            return log;
        }

        @Override
        public Optional<Path> logFile() {
            return logFile;
        }

        @Override
        public Optional<Secret> token() {
            return token;
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
            Members members = new Members("ShopConfig");
            members.addSecret("adminPassword", values.adminPassword);
            members.add("adminPasswordFile", values.adminPasswordFile);
            members.addSecret("databaseUrl", values.databaseUrl);
            members.add("databaseFile", values.databaseFile);
            members.addSecret("signingKey", values.signingKey);
            members.add("signingKeyFile", values.signingKeyFile);
            members.add("log", values.log);
            members.add("logFile", values.logFile);
            members.addSecret("token", values.token);
            return members;
        }
    }
}
