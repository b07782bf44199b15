package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Loads {@link ShopConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@SuppressWarnings("deprecation")
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
            if (!loading.isMissing("BUCKET_URL") && !loading.isMissing("STORAGE")) {
                loading.requirement("BUCKET_URL", values.getBucketURL() != null, values.getStorage() == Storage.S3, "STORAGE", "s3");
            }
            retriesHaveTime(loading, values);
            mailIsNotSentFromHere(loading, values);
        }
        return values;
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
     * {@code IS_DEBUG}: Verbose errors, for development.
     */
    private static boolean isDebug(Loading loading) {
        boolean value = loading.setting("IS_DEBUG")
                .defaultValue("false")
                .toBoolean();
        if (loading.appliesToValue(Loading.PRODUCTION) && value) {
            loading.rule("mustBe", Loading.PRODUCTION, Choices.mustBe("false"), "stack traces would reach visitors");
        }
        return value;
    }

    /**
     * {@code RETRIES}: How often something is tried again.
     */
    private static @Nullable Integer retries(Loading loading) {
        int value = loading.setting("RETRIES")
                .optional()
                .toInt();
        if (loading.appliesToValue(Loading.PRODUCTION) && value > 5) {
            loading.rule("max", Loading.PRODUCTION, Bounds.max(value, 5, "5"), "");
        }
        return loading.has() ? value : null;
    }

    /**
     * {@code SECRET_KEY}: Signs session cookies.
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
     * {@code LIMITS}: How many requests each plan may make.
     */
    private static @Nullable Map<String, Integer> limits(Loading loading) {
        String text = loading.listSetting("LIMITS", ",")
                .optional()
                .text();
        if (text == null) {
            return null;
        }
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Convert.toInt(Convert.entryValue(element))) != null) {
                    throw Convert.entryTwice(name);
                }
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Map<String, Integer> value = Collections.unmodifiableMap(values);
        return value;
    }

    /**
     * {@code SMTP_…}: there when one of its variables is set.
     */
    private static @Nullable SmtpConfig smtp(Loading loading) {
        if (!(loading.isSet("SMTP_HOST")
                || loading.isTextSet("SMTP_PASSWORD", Loading.EVERYWHERE))) {
            loading.secretOfAbsent("SMTP_PASSWORD");
            return null;
        }
        loading.enterGroup();
        SmtpValues group = new SmtpValues(loading);
        loading.leaveGroup();
        return group;
    }

    private static Storage toStorage(Loading loading) {
        return switch (loading.toWord()) {
            case "local" -> Storage.LOCAL;
            case "s3" -> Storage.S3;
            default -> loading.unknown("local", "s3");
        };
    }

    /**
     * Judges {@link ShopConfig#getRetriesHaveTime}.
     */
    private static void retriesHaveTime(Loading loading, ShopConfig values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        ShopConfig seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.getRetriesHaveTime();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("retriesHaveTime", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("retriesHaveTime", Loading.PRODUCTION, holds, "must hold", true);
    }

    /**
     * Judges {@link ShopConfig#mailIsNotSentFromHere}.
     */
    private static void mailIsNotSentFromHere(Loading loading, ShopConfig values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        ShopConfig seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.mailIsNotSentFromHere();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("mailIsNotSentFromHere", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("mailIsNotSentFromHere", Loading.PRODUCTION, holds, "must hold, because mail goes elsewhere", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "PORT",
                "APP_ENV",
                "IS_DEBUG",
                "MAX_UPLOAD",
                "RETRIES",
                "STORAGE",
                "BUCKET_URL",
                "SECRET_KEY",
                "REQUEST_TIMEOUT",
                "LIMITS",
                "DEFAULT",
                "FIRST",
                "SMTP_HOST",
                "SMTP_PASSWORD"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "IS_DEBUG.mustBe",
                "RETRIES.max",
                "SECRET_KEY.strongSecret",
                "SECRET_KEY.distinct",
                "retriesHaveTime",
                "mailIsNotSentFromHere"
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
                            new ConfigGroup("smtp", SmtpConfig.class, true));
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
            parts.addText("BUCKET_URL", configuration.getBucketURL());
            parts.addSensitive("SECRET_KEY", configuration.getSecretKey());
            parts.addText("DEFAULT", configuration.getDefault());
            parts.addText("FIRST", configuration.getFirst());
            if (configuration.getSmtp() != null) {
                addSmtp(configuration.getSmtp(), parts);
            }
            return parts;
        }

        private static void addSmtp(SmtpConfig group, ConfigParts parts) {
            parts.addGroup("smtp", group);
            parts.addText("SMTP_HOST", group.getHost());
            parts.addSensitive("SMTP_PASSWORD", group.getPassword());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final int port;

        private final Environment environment;

        private final boolean isDebug;

        private final @Nullable DataSize maxUpload;

        private final @Nullable Integer retries;

        private final Storage storage;

        private final @Nullable URI bucketURL;

        private final transient Secret secretKey;

        private final Duration requestTimeout;

        private final @Nullable Map<String, Integer> limits;

        private final String default_;

        private final @Nullable String first;

        private final @Nullable SmtpConfig smtp;

        Values(Loading loading) {
            this.port = loading.setting("PORT")
                    .defaultValue("8080")
                    .toInt();
            this.environment = ShopConfigLoader.environment(loading);
            this.isDebug = ShopConfigLoader.isDebug(loading);
            this.maxUpload = loading.setting("MAX_UPLOAD")
                    .optional()
                    .toDataSize();
            this.retries = ShopConfigLoader.retries(loading);
            this.storage = ShopConfigLoader.toStorage(loading.setting("STORAGE")
                    .defaultValue("local"));
            this.bucketURL = loading.setting("BUCKET_URL")
                    .example("https://s3.example.com/shop")
                    .optional()
                    .toUri();
            this.secretKey = ShopConfigLoader.secretKey(loading);
            this.requestTimeout = loading.setting("REQUEST_TIMEOUT")
                    .defaultValue("30s")
                    .toDuration();
            this.limits = ShopConfigLoader.limits(loading);
            this.default_ = loading.textSetting("DEFAULT", Loading.EVERYWHERE)
                    .defaultValue("bread")
                    .toText();
            this.first = loading.textSetting("FIRST", Loading.EVERYWHERE)
                    .deprecated()
                    .optional()
                    .toText();
            this.smtp = ShopConfigLoader.smtp(loading);
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public Environment getEnvironment() {
            return environment;
        }

        @Override
        public boolean isDebug() {
            return isDebug;
        }

        @Override
        public @Nullable DataSize getMaxUpload() {
            return maxUpload;
        }

        @Override
        public @Nullable Integer getRetries() {
            return retries;
        }

        @Override
        public Storage getStorage() {
            return storage;
        }

        @Override
        public @Nullable URI getBucketURL() {
            return bucketURL;
        }

        @Override
        public Secret getSecretKey() {
            return secretKey;
        }

        @Override
        public Duration getRequestTimeout() {
            return requestTimeout;
        }

        @Override
        public @Nullable Map<String, Integer> getLimits() {
            return limits;
        }

        @Override
        public String getDefault() {
            return default_;
        }

        @Override
        public @Nullable String getFirst() {
            return first;
        }

        @Override
        public @Nullable SmtpConfig getSmtp() {
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
            members.add("port", values.port);
            members.add("environment", values.environment);
            members.add("isDebug", values.isDebug);
            members.add("maxUpload", values.maxUpload);
            members.add("retries", values.retries);
            members.add("storage", values.storage);
            members.add("bucketURL", values.bucketURL);
            members.addSecret("secretKey", values.secretKey);
            members.add("requestTimeout", values.requestTimeout);
            members.add("limits", values.limits);
            members.add("default", values.default_);
            members.add("first", values.first);
            members.addGroup("smtp", values.smtp);
            return members;
        }
    }

    /**
     * The values of {@link SmtpConfig}.
     */
    @GeneratedCode
    private static final class SmtpValues implements SmtpConfig {
        private final String host;

        private final transient @Nullable Secret password;

        SmtpValues(Loading loading) {
            this.host = loading.setting("SMTP_HOST")
                    .example("smtp.example.com")
                    .toText();
            this.password = loading.textSetting("SMTP_PASSWORD", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret();
        }

        @Override
        public String getHost() {
            return host;
        }

        @Override
        public @Nullable Secret getPassword() {
            return password;
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
            members.addSecret("password", values.password);
            return members;
        }
    }

    /**
     * Stands between {@link ShopConfig} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class Guarded implements ShopConfig {
        private final Loading loading;

        private final ShopConfig values;

        Guarded(Loading loading, ShopConfig values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public int port() {
            loading.reads("PORT");
            return values.port();
        }

        @Override
        public Environment getEnvironment() {
            loading.reads("APP_ENV");
            return values.getEnvironment();
        }

        @Override
        public boolean isDebug() {
            loading.reads("IS_DEBUG");
            return values.isDebug();
        }

        @Override
        public @Nullable DataSize getMaxUpload() {
            loading.reads("MAX_UPLOAD");
            return values.getMaxUpload();
        }

        @Override
        public @Nullable Integer getRetries() {
            loading.reads("RETRIES");
            return values.getRetries();
        }

        @Override
        public Storage getStorage() {
            loading.reads("STORAGE");
            return values.getStorage();
        }

        @Override
        public @Nullable URI getBucketURL() {
            loading.reads("BUCKET_URL");
            return values.getBucketURL();
        }

        @Override
        public Secret getSecretKey() {
            loading.reads("SECRET_KEY");
            return values.getSecretKey();
        }

        @Override
        public Duration getRequestTimeout() {
            loading.reads("REQUEST_TIMEOUT");
            return values.getRequestTimeout();
        }

        @Override
        public @Nullable Map<String, Integer> getLimits() {
            loading.reads("LIMITS");
            return values.getLimits();
        }

        @Override
        public String getDefault() {
            loading.reads("DEFAULT");
            return values.getDefault();
        }

        @Override
        public @Nullable String getFirst() {
            loading.reads("FIRST");
            return values.getFirst();
        }

        @Override
        public @Nullable SmtpConfig getSmtp() {
            if (values.getSmtp() != null) {
                return new GuardedSmtp(loading, values.getSmtp());
            }
            return null;
        }
    }

    /**
     * Stands between {@link SmtpConfig} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedSmtp implements SmtpConfig {
        private final Loading loading;

        private final SmtpConfig values;

        GuardedSmtp(Loading loading, SmtpConfig values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public String getHost() {
            loading.reads("SMTP_HOST");
            return values.getHost();
        }

        @Override
        public @Nullable Secret getPassword() {
            loading.reads("SMTP_PASSWORD");
            return values.getPassword();
        }
    }
}
