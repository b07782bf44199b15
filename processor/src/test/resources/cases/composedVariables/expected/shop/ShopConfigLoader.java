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
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Texts;
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
        Loading loading = Loading.ofProcess("APP_ENV");
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
        Loading loading = new Loading("APP_ENV", source);
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
        Loading loading = Loading.ofProcess("APP_ENV");
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
        return check(ConfigSources.standard("APP_ENV"));
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
        return new Recorder("ShopConfig", "APP_ENV", source, variables(), rules());
    }

    private static ShopConfig read(Loading loading) {
        ShopConfig values = new Values(loading);
        if (loading.judgesDependencies()) {
            if (!loading.isMissing("BUCKET") && !loading.isMissing("STORAGE")) {
                loading.requirement("BUCKET", values.bucket().isPresent() && !values.bucket().get().isBlank(), values.storage().equals("bucket"), "STORAGE", "bucket");
            }
            if (!loading.isMissing("BUCKET_REGION") && !loading.isMissing("STORAGE")) {
                loading.requirement("BUCKET_REGION", values.region().isPresent() && !values.region().get().isBlank(), values.storage().equals("bucket"), "STORAGE", "bucket");
            }
        }
        return values;
    }

    /**
     * {@code PORT}: Where the service listens.
     */
    private static int port(Loading loading) {
        int value = loading.setting("PORT")
                .example("8443")
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
        if (loading.appliesToValue(Loading.PRODUCTION) && value == 80) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("80"), "only root may open it");
        }
        return value;
    }

    /**
     * {@code METRICS_PORT}: Where its metrics are.
     */
    private static int metrics(Loading loading) {
        int value = loading.setting("METRICS_PORT")
                .example("8443")
                .defaultValue("9090")
                .toInt();
        if (loading.has()) {
            if (value < 1L) {
                loading.constraint(Constraints.min(value, 1L), "");
            }
            if (value > 65535L) {
                loading.constraint(Constraints.max(value, 65535L), "");
            }
        }
        if (loading.appliesToValue(Loading.PRODUCTION) && value == 80) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("80"), "only root may open it");
        }
        return value;
    }

    /**
     * {@code ADMIN_PASSWORD}: The password of the administrator.
     */
    private static String adminPassword(Loading loading) {
        String value = loading.textSetting("ADMIN_PASSWORD", Loading.DEVELOPMENT)
                .sensitive()
                .developmentDefault("not-a-secret")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION) && value.codePointCount(0, value.length()) < 20) {
            loading.rule("minLength", Loading.PRODUCTION, Texts.minLength(value, 20), "");
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.strip().equals("not-a-secret")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code BUCKET}: The name of the bucket.
     */
    private static Optional<String> bucket(Loading loading) {
        String value = loading.textSetting("BUCKET", Loading.EVERYWHERE)
                .example("shop-production")
                .optional()
                .toText();
        if (loading.has()) {
            loading.constraint(Constraints.pattern(value, "[a-z0-9-]+", 0), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "PORT",
                "METRICS_PORT",
                "ADMIN_PASSWORD",
                "STORAGE",
                "BUCKET",
                "BUCKET_REGION"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "PORT.mustNotBe",
                "METRICS_PORT.mustNotBe",
                "ADMIN_PASSWORD.minLength",
                "ADMIN_PASSWORD.distinct"
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
            return ConfigSources.standard("APP_ENV");
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
            return ConfigSources.standard("APP_ENV");
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
            parts.addText("STORAGE", configuration.storage());
            parts.addText("BUCKET", configuration.bucket());
            parts.addText("BUCKET_REGION", configuration.region());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final int port;

        private final int metrics;

        private final transient String adminPassword;

        private final String storage;

        private final Optional<String> bucket;

        private final Optional<String> region;

        Values(Loading loading) {
            this.port = ShopConfigLoader.port(loading);
            this.metrics = ShopConfigLoader.metrics(loading);
            this.adminPassword = ShopConfigLoader.adminPassword(loading);
            this.storage = loading.textSetting("STORAGE", Loading.EVERYWHERE)
                    .defaultValue("disk")
                    .toText();
            this.bucket = ShopConfigLoader.bucket(loading);
            this.region = Optional.ofNullable(loading.textSetting("BUCKET_REGION", Loading.EVERYWHERE)
                    .example("eu-central-1")
                    .optional()
                    .toText());
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public int metrics() {
            return metrics;
        }

        @Override
        public String adminPassword() {
            return adminPassword;
        }

        @Override
        public String storage() {
            return storage;
        }

        @Override
        public Optional<String> bucket() {
            return bucket;
        }

        @Override
        public Optional<String> region() {
            return region;
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
            members.add("port", values.port);
            members.add("metrics", values.metrics);
            members.addSecret("adminPassword", values.adminPassword);
            members.add("storage", values.storage);
            members.add("bucket", values.bucket);
            members.add("region", values.region);
            return members;
        }
    }
}
