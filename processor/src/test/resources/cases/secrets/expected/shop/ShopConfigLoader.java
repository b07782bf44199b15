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
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Keys;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.net.URI;
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
        return new Values(loading);
    }

    /**
     * {@code SECRET_KEY}: Signs cookies.
     */
    private static Secret secretKey(Loading loading) {
        Secret value = loading.textSetting("SECRET_KEY", Loading.DEVELOPMENT)
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .developmentDefault("dev-only-insecure-key")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "dev-only-insecure-key"), "");
        }
        if (loading.appliesToValue(Loading.STAGING) && value.reveal().strip().equalsIgnoreCase("dev-only-insecure-key")) {
            loading.rule("distinct", Loading.STAGING, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code PAYMENT_KEY}: Pays.
     */
    private static Optional<Secret> paymentKey(Loading loading) {
        Secret value = loading.textSetting("PAYMENT_KEY", Loading.EVERYWHERE)
                .sensitive()
                .optional()
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noTestKeys", Loading.PRODUCTION, Keys.noTestKeys(value.reveal()), "");
        }
        if (loading.warns()) {
            loading.live(Keys.live(value.reveal()));
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code WEBHOOK_KEY}: Signs what other shops are told.
     */
    private static Secret webhookKey(Loading loading) {
        Secret value = loading.textSetting("WEBHOOK_KEY", Loading.DEVELOPMENT)
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .developmentDefault("dev-only-webhook-key")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.warning("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "dev-only-webhook-key"), "");
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.reveal().strip().equalsIgnoreCase("dev-only-webhook-key")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code MAIL_KEY}: Reads mail.
     */
    private static Optional<Secret> mailKey(Loading loading) {
        Secret value = loading.textSetting("MAIL_KEY", Loading.EVERYWHERE)
                .sensitive()
                .distinct(Loading.PRODUCTION, false, "")
                .optional()
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION) && value.reveal().strip().equalsIgnoreCase("example-mail-key")) {
            loading.warning("distinct", Loading.PRODUCTION, Choices.distinct("the example"), "");
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.reveal().strip().equalsIgnoreCase("example-mail-key")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the example"), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "SECRET_KEY",
                "PAYMENT_KEY",
                "WEBHOOK_KEY",
                "MAIL_KEY",
                "DATABASE_URL"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "SECRET_KEY.strongSecret",
                "SECRET_KEY.distinct",
                "PAYMENT_KEY.noTestKeys",
                "WEBHOOK_KEY.strongSecret",
                "WEBHOOK_KEY.distinct",
                "MAIL_KEY.distinct"
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
            parts.addSensitive("SECRET_KEY", configuration.secretKey());
            parts.addSensitive("PAYMENT_KEY", configuration.paymentKey());
            parts.addSensitive("WEBHOOK_KEY", configuration.webhookKey());
            parts.addSensitive("MAIL_KEY", configuration.mailKey());
            parts.addText("DATABASE_URL", configuration.databaseUrl());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final transient Secret secretKey;

        private final transient Optional<Secret> paymentKey;

        private final transient Secret webhookKey;

        private final transient Optional<Secret> mailKey;

        private final URI databaseUrl;

        Values(Loading loading) {
            this.secretKey = ShopConfigLoader.secretKey(loading);
            this.paymentKey = ShopConfigLoader.paymentKey(loading);
            this.webhookKey = ShopConfigLoader.webhookKey(loading);
            this.mailKey = ShopConfigLoader.mailKey(loading);
            this.databaseUrl = loading.setting("DATABASE_URL")
                    .example("postgresql://user:pass@db:5432/shop")
                    .toUri();
        }

        @Override
        public Secret secretKey() {
            return secretKey;
        }

        @Override
        public Optional<Secret> paymentKey() {
            return paymentKey;
        }

        @Override
        public Secret webhookKey() {
            return webhookKey;
        }

        @Override
        public Optional<Secret> mailKey() {
            return mailKey;
        }

        @Override
        public URI databaseUrl() {
            return databaseUrl;
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
            members.addSecret("secretKey", values.secretKey);
            members.addSecret("paymentKey", values.paymentKey);
            members.addSecret("webhookKey", values.webhookKey);
            members.addSecret("mailKey", values.mailKey);
            members.add("databaseUrl", values.databaseUrl);
            return members;
        }
    }
}
