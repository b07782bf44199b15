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
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Equality;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
     * {@code APP_ENV}: Which environment this process runs in.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code SESSION_KEY}: Signs session cookies.
     */
    private static Secret sessionKey(Loading loading) {
        Secret value = loading.textSetting("SESSION_KEY", Loading.DEVELOPMENT)
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .developmentDefault("q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU"), "");
        }
        if (loading.appliesToValue(Loading.STAGING) && value.reveal().strip().equalsIgnoreCase("q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU")) {
            loading.rule("distinct", Loading.STAGING, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code LINK_KEY}: Signs links in mails.
     */
    private static Secret linkKey(Loading loading) {
        Secret value = loading.textSetting("LINK_KEY", Loading.EVERYWHERE)
                .sensitive()
                .textFrom(Loading.DEVELOPMENT, "SESSION_KEY")
                .developmentDefault("q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU"), "");
        }
        if (loading.appliesToValue(Loading.STAGING) && value.reveal().strip().equalsIgnoreCase("q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU")) {
            loading.rule("distinct", Loading.STAGING, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code PAGE_KEY}: Signs what links lead to, with a key of its own in development.
     */
    private static Secret pageKey(Loading loading) {
        Secret value = loading.textSetting("PAGE_KEY", Loading.EVERYWHERE)
                .sensitive()
                .developmentDefault("t8NwE4rVb2XcK7mQz5YhL9pJ3sGdF6aU")
                .textFrom(Loading.EVERYWHERE, "LINK_KEY")
                .textFrom(Loading.DEVELOPMENT, "SESSION_KEY")
                .developmentDefault("q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "t8NwE4rVb2XcK7mQz5YhL9pJ3sGdF6aU"), "");
        }
        if (loading.appliesToValue(Loading.STAGING) && value.reveal().strip().equalsIgnoreCase("t8NwE4rVb2XcK7mQz5YhL9pJ3sGdF6aU")) {
            loading.rule("distinct", Loading.STAGING, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code EXPORT_KEY}: Protects exports, without a rule of its own.
     */
    private static Secret exportKey(Loading loading) {
        Secret value = loading.textSetting("EXPORT_KEY", Loading.EVERYWHERE)
                .sensitive()
                .textFrom(Loading.EVERYWHERE, "LINK_KEY")
                .textFrom(Loading.DEVELOPMENT, "SESSION_KEY")
                .developmentDefault("q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU")
                .toSecret();
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.reveal().strip().equalsIgnoreCase("q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code RETURNS_URL}: Where returned orders are kept.
     */
    private static URI returnsUrl(Loading loading) {
        URI value = loading.setting("RETURNS_URL")
                .distinct(Loading.PRODUCTION, true, "")
                .from("ORDERS_URL")
                .developmentDefault("https://dev.example.com/orders")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION) && Equality.alike(value, Convert.toUri("https://dev.example.com/orders"))) {
            loading.rule("distinct", Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "SESSION_KEY",
                "LINK_KEY",
                "PAGE_KEY",
                "EXPORT_KEY",
                "ORDERS_URL",
                "RETURNS_URL"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "SESSION_KEY.strongSecret",
                "SESSION_KEY.distinct",
                "LINK_KEY.strongSecret",
                "LINK_KEY.distinct",
                "PAGE_KEY.strongSecret",
                "PAGE_KEY.distinct",
                "EXPORT_KEY.distinct",
                "RETURNS_URL.distinct"
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
            parts.addSensitive("SESSION_KEY", configuration.sessionKey());
            parts.addSensitive("LINK_KEY", configuration.linkKey());
            parts.addSensitive("PAGE_KEY", configuration.pageKey());
            parts.addSensitive("EXPORT_KEY", configuration.exportKey());
            parts.addText("ORDERS_URL", configuration.ordersUrl());
            parts.addText("RETURNS_URL", configuration.returnsUrl());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Environment environment;

        private final transient Secret sessionKey;

        private final transient Secret linkKey;

        private final transient Secret pageKey;

        private final transient Secret exportKey;

        private final URI ordersUrl;

        private final URI returnsUrl;

        Values(Loading loading) {
            this.environment = ShopConfigLoader.environment(loading);
            this.sessionKey = ShopConfigLoader.sessionKey(loading);
            this.linkKey = ShopConfigLoader.linkKey(loading);
            this.pageKey = ShopConfigLoader.pageKey(loading);
            this.exportKey = ShopConfigLoader.exportKey(loading);
            this.ordersUrl = loading.setting("ORDERS_URL")
                    .accepts("a URI")
                    .developmentDefault("https://dev.example.com/orders")
                    .toUri();
            this.returnsUrl = ShopConfigLoader.returnsUrl(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public Secret sessionKey() {
            return sessionKey;
        }

        @Override
        public Secret linkKey() {
            return linkKey;
        }

        @Override
        public Secret pageKey() {
            return pageKey;
        }

        @Override
        public Secret exportKey() {
            return exportKey;
        }

        @Override
        public URI ordersUrl() {
            return ordersUrl;
        }

        @Override
        public URI returnsUrl() {
            return returnsUrl;
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
            members.add("environment", values.environment);
            members.addSecret("sessionKey", values.sessionKey);
            members.addSecret("linkKey", values.linkKey);
            members.addSecret("pageKey", values.pageKey);
            members.addSecret("exportKey", values.exportKey);
            members.add("ordersUrl", values.ordersUrl);
            members.add("returnsUrl", values.returnsUrl);
            return members;
        }
    }
}
