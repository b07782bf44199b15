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
import dev.seaworthy.runtime.load.convert.Units;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Hosts;
import java.time.Duration;
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
     * {@code APP_ENV}: Which environment this process runs in.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code CACHE_HOST}: The cache, which is declared before the setting that it takes its value from.
     */
    private static String cacheHost(Loading loading) {
        String value = loading.textSetting("CACHE_HOST", Loading.EVERYWHERE)
                .textFrom(Loading.DEVELOPMENT, "REDIS_HOST", "REDIS")
                .developmentDefault("localhost")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value), "");
        }
        return value;
    }

    /**
     * {@code REDIS_HOST}: The one store that everything uses unless it is told otherwise.
     */
    private static String redisHost(Loading loading) {
        String value = loading.textSetting("REDIS_HOST", Loading.DEVELOPMENT)
                .alias("REDIS")
                .example("redis.internal")
                .developmentDefault("localhost")
                .toText();
        while (loading.isSetTwice()) {
            loading.compare(value, redisHost(loading.second()));
        }
        return value;
    }

    /**
     * {@code JOBS_PORT}: The port of jobs; a box has the values of its primitive.
     */
    private static Integer jobsPort(Loading loading) {
        int value = loading.setting("JOBS_PORT")
                .developmentDefault("6380")
                .from("REDIS_PORT")
                .defaultValue("6379")
                .toInt();
        if (loading.has() && value > 9999L) {
            loading.constraint(Constraints.max(value, 9999L), "");
        }
        return value;
    }

    /**
     * {@code TIMEOUT}: How long to wait.
     */
    private static Duration timeout(Loading loading) {
        String text = loading.setting("TIMEOUT")
                .defaultValue("30")
                .text();
        if (text == null) {
            return loading.none();
        }
        Duration value;
        try {
            value = Units.toDuration(text, "s");
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code SMTP_TIMEOUT}: How long to wait for it.
     */
    private static Duration smtpTimeout(Loading loading) {
        String text = loading.setting("SMTP_TIMEOUT")
                .from("SMTP_TIMEOUT_OF_ALL")
                .defaultValue("10")
                .text();
        if (text == null) {
            return loading.none();
        }
        Duration value;
        try {
            value = Units.toDuration(text, "s");
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code SMTP_TIMEOUT_OF_ALL}: The default of the one above.
     */
    private static Duration smtpTimeoutOfAll(Loading loading) {
        String text = loading.setting("SMTP_TIMEOUT_OF_ALL")
                .defaultValue("10")
                .text();
        if (text == null) {
            return loading.none();
        }
        Duration value;
        try {
            value = Units.toDuration(text, "s");
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code SMTP_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.SmtpConfig> smtp(Loading loading) {
        if (!(loading.isSet("SMTP_HOST")
                || loading.isTextSet("SMTP_INCOMING_HOST", Loading.EVERYWHERE)
                || loading.isListSet("SMTP_HOSTS", ";")
                || loading.isSet("SMTP_TIMEOUT")
                || loading.isSet("SMTP_TIMEOUT_OF_ALL"))) {
            return Optional.empty();
        }
        loading.enterGroup();
        SmtpValues group = new SmtpValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "CACHE_HOST",
                "REDIS_HOST",
                "JOBS_HOST",
                "REDIS_PORT",
                "JOBS_PORT",
                "REDIS_PASSWORD",
                "JOBS_PASSWORD",
                "HOSTS",
                "ADMIN_HOSTS",
                "TIMEOUT",
                "SMTP_HOST",
                "SMTP_INCOMING_HOST",
                "SMTP_HOSTS",
                "SMTP_TIMEOUT",
                "SMTP_TIMEOUT_OF_ALL"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "CACHE_HOST.noLocalhost"
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
            return List.of(
                            new ConfigGroup("smtp", ShopConfig.SmtpConfig.class, true));
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
            parts.addText("CACHE_HOST", configuration.cacheHost());
            parts.addText("REDIS_HOST", configuration.redisHost());
            parts.addText("JOBS_HOST", configuration.jobsHost());
            parts.addSensitive("REDIS_PASSWORD", configuration.redisPassword());
            parts.addSensitive("JOBS_PASSWORD", configuration.jobsPassword());
            parts.addText("HOSTS", configuration.hosts());
            parts.addText("ADMIN_HOSTS", configuration.adminHosts());
            if (configuration.smtp().isPresent()) {
                addSmtp(configuration.smtp().get(), parts);
            }
            return parts;
        }

        private static void addSmtp(ShopConfig.SmtpConfig group, ConfigParts parts) {
            parts.addGroup("smtp", group);
            parts.addText("SMTP_HOST", group.host());
            parts.addText("SMTP_INCOMING_HOST", group.incomingHost());
            parts.addText("SMTP_HOSTS", group.hosts());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Environment environment;

        private final String cacheHost;

        private final String redisHost;

        private final String jobsHost;

        private final int redisPort;

        private final Integer jobsPort;

        private final transient Optional<Secret> redisPassword;

        private final transient Optional<Secret> jobsPassword;

        private final List<String> hosts;

        private final List<String> adminHosts;

        private final Duration timeout;

        private final Optional<ShopConfig.SmtpConfig> smtp;

        Values(Loading loading) {
            this.environment = ShopConfigLoader.environment(loading);
            this.cacheHost = ShopConfigLoader.cacheHost(loading);
            this.redisHost = ShopConfigLoader.redisHost(loading);
            this.jobsHost = loading.textSetting("JOBS_HOST", Loading.EVERYWHERE)
                    .textFrom(Loading.EVERYWHERE, "CACHE_HOST")
                    .textFrom(Loading.DEVELOPMENT, "REDIS_HOST", "REDIS")
                    .developmentDefault("localhost")
                    .toText();
            this.redisPort = loading.setting("REDIS_PORT")
                    .defaultValue("6379")
                    .toInt();
            this.jobsPort = ShopConfigLoader.jobsPort(loading);
            this.redisPassword = Optional.ofNullable(loading.textSetting("REDIS_PASSWORD", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
            this.jobsPassword = Optional.ofNullable(loading.textSetting("JOBS_PASSWORD", Loading.EVERYWHERE)
                    .sensitive()
                    .textFrom(Loading.EVERYWHERE, "REDIS_PASSWORD")
                    .optional()
                    .toSecret());
            this.hosts = loading.listSetting("HOSTS", ";")
                    .toTexts();
            this.adminHosts = loading.listSetting("ADMIN_HOSTS", ";")
                    .from("HOSTS")
                    .toTexts();
            this.timeout = ShopConfigLoader.timeout(loading);
            this.smtp = ShopConfigLoader.smtp(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public String cacheHost() {
            return cacheHost;
        }

        @Override
        public String redisHost() {
            return redisHost;
        }

        @Override
        public String jobsHost() {
            return jobsHost;
        }

        @Override
        public int redisPort() {
            return redisPort;
        }

        @Override
        public Integer jobsPort() {
            return jobsPort;
        }

        @Override
        public Optional<Secret> redisPassword() {
            return redisPassword;
        }

        @Override
        public Optional<Secret> jobsPassword() {
            return jobsPassword;
        }

        @Override
        public List<String> hosts() {
            return hosts;
        }

        @Override
        public List<String> adminHosts() {
            return adminHosts;
        }

        @Override
        public Duration timeout() {
            return timeout;
        }

        @Override
        public Optional<ShopConfig.SmtpConfig> smtp() {
            return smtp;
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
            members.add("cacheHost", values.cacheHost);
            members.add("redisHost", values.redisHost);
            members.add("jobsHost", values.jobsHost);
            members.add("redisPort", values.redisPort);
            members.add("jobsPort", values.jobsPort);
            members.addSecret("redisPassword", values.redisPassword);
            members.addSecret("jobsPassword", values.jobsPassword);
            members.add("hosts", values.hosts);
            members.add("adminHosts", values.adminHosts);
            members.add("timeout", values.timeout);
            members.addGroup("smtp", values.smtp);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.SmtpConfig}.
     */
    @GeneratedCode
    private static final class SmtpValues implements ShopConfig.SmtpConfig {
        private final String host;

        private final String incomingHost;

        private final List<String> hosts;

        private final Duration timeout;

        private final Duration timeoutOfAll;

        SmtpValues(Loading loading) {
            this.host = loading.setting("SMTP_HOST")
                    .toText();
            this.incomingHost = loading.textSetting("SMTP_INCOMING_HOST", Loading.EVERYWHERE)
                    .from("SMTP_HOST")
                    .toText();
            this.hosts = loading.listSetting("SMTP_HOSTS", ";")
                    .from("HOSTS")
                    .toTexts();
            this.timeout = ShopConfigLoader.smtpTimeout(loading);
            this.timeoutOfAll = ShopConfigLoader.smtpTimeoutOfAll(loading);
        }

        @Override
        public String host() {
            return host;
        }

        @Override
        public String incomingHost() {
            return incomingHost;
        }

        @Override
        public List<String> hosts() {
            return hosts;
        }

        @Override
        public Duration timeout() {
            return timeout;
        }

        @Override
        public Duration timeoutOfAll() {
            return timeoutOfAll;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SmtpValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(SmtpValues values) {
            Members members = new Members("SmtpConfig");
            members.add("host", values.host);
            members.add("incomingHost", values.incomingHost);
            members.add("hosts", values.hosts);
            members.add("timeout", values.timeout);
            members.add("timeoutOfAll", values.timeoutOfAll);
            return members;
        }
    }
}
