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
import dev.seaworthy.runtime.load.Relation;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.rule.Choices;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
            loading.relation(Relation.ALL_OR_NONE, "one is useless without the other", new String[] {"TLS_CERTIFICATE", "TLS_KEY"}, loading.isSet("TLS_CERTIFICATE"), loading.isSet("TLS_KEY"));
            loading.relation(Relation.EXACTLY_ONE, "the proxy looks in one place", new String[] {"SOCKET", "PORT"}, loading.isSet("SOCKET"), loading.isSet("PORT"));
            loading.relation(Relation.AT_MOST_ONE, "", new String[] {"CACHE_URL", "CACHE_DIRECTORY"}, loading.isSet("CACHE_URL"), loading.isSet("CACHE_DIRECTORY") || loading.isSet("CACHE_DIR"));
            loading.relation(Relation.AT_MOST_ONE, "", new String[] {"MAIL_KEY", "SMTP_HOST"}, loading.isTextSet("MAIL_KEY", Loading.EVERYWHERE), values.smtp().isPresent() && loading.isSet("SMTP_HOST"));
            loading.relation(Relation.AT_LEAST_ONE, "", new String[] {"LOG_FILE", "LOG_URL", "LOG_TOPICS"}, loading.isSet("LOG_FILE"), loading.isSet("LOG_URL") || loading.isSet("log_url"), loading.isListSet("LOG_TOPICS", ","));
            if (values.smtp().isPresent()) {
                loading.relation(Relation.ALL_OR_NONE, "", new String[] {"SMTP_USER", "SMTP_PASSWORD"}, loading.isSet("SMTP_USER"), loading.isSet("SMTP_PASSWORD"));
            }
            loading.relation(Relation.EXACTLY_ONE, "", new String[] {"DB_URL", "DB_FILE"}, loading.isSet("DB_URL"), loading.isSet("DB_FILE"));
            loading.relation(Relation.ALL_OR_NONE, "", new String[] {"DB_USER", "DB_PASSWORD"}, loading.isSet("DB_USER"), loading.isSet("DB_PASSWORD"));
        }
        return values;
    }

    /**
     * {@code TLS_CERTIFICATE}: The certificate.
     */
    private static Optional<Path> tlsCertificate(Loading loading) {
        Path value = loading.setting("TLS_CERTIFICATE")
                .example("/etc/tls/shop.pem")
                .optional()
                .toPath();
        if (loading.appliesToAbsence(Loading.PRODUCTION)) {
            loading.rule("required", Loading.PRODUCTION, Choices.required(), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code PORT}: Where a proxy on another machine finds it.
     */
    private static OptionalInt port(Loading loading) {
        int value = loading.setting("PORT")
                .optional()
                .toInt();
        return loading.has() ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /**
     * {@code CACHE_DIRECTORY}: The cache of this process.
     */
    private static Optional<Path> cacheDirectory(Loading loading) {
        Path value = loading.setting("CACHE_DIRECTORY")
                .alias("CACHE_DIR")
                .developmentDefault("cache")
                .optional()
                .toPath();
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), cacheDirectory(loading.second()));
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code LOG_FILE}: The file of the log.
     */
    private static Optional<Path> logFile(Loading loading) {
        Path value = loading.setting("LOG_FILE")
                .optional()
                .toPath();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("forbidden", Loading.PRODUCTION, Choices.forbidden(), "files are lost with the container");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code LOG_TOPICS}: The topics that the log is sent to.
     */
    private static Optional<List<String>> logTopics(Loading loading) {
        List<String> value = loading.listSetting("LOG_TOPICS", ",")
                .optional()
                .toTexts();
        return loading.has() ? Optional.of(value) : Optional.empty();
    }

    /**
     * {@code SMTP_…}: there when one of its variables is set.
     */
    private static Optional<SmtpConfig> smtp(Loading loading) {
        if (!(loading.isSet("SMTP_HOST")
                || loading.isTextSet("SMTP_USER", Loading.EVERYWHERE)
                || loading.isTextSet("SMTP_PASSWORD", Loading.EVERYWHERE))) {
            loading.secretOfAbsent("SMTP_PASSWORD");
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
                "TLS_CERTIFICATE",
                "TLS_KEY",
                "SOCKET",
                "PORT",
                "CACHE_URL",
                "CACHE_DIRECTORY",
                "LOG_FILE",
                "LOG_URL",
                "LOG_TOPICS",
                "MAIL_KEY",
                "SMTP_HOST",
                "SMTP_USER",
                "SMTP_PASSWORD",
                "DB_URL",
                "DB_FILE",
                "DB_USER",
                "DB_PASSWORD"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "TLS_CERTIFICATE.required",
                "LOG_FILE.forbidden"
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
                            new ConfigGroup("smtp", SmtpConfig.class, true),
                            new ConfigGroup("db", DbConfig.class, false));
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
            parts.addSensitive("TLS_KEY", configuration.tlsKey());
            parts.addText("CACHE_URL", configuration.cacheUrl());
            parts.addText("LOG_URL", configuration.logUrl());
            parts.addText("LOG_TOPICS", configuration.logTopics());
            parts.addSensitive("MAIL_KEY", configuration.mailKey());
            if (configuration.smtp().isPresent()) {
                addSmtp(configuration.smtp().get(), parts);
            }
            addDb(configuration.db(), parts);
            return parts;
        }

        private static void addSmtp(SmtpConfig group, ConfigParts parts) {
            parts.addGroup("smtp", group);
            parts.addText("SMTP_HOST", group.host());
            parts.addText("SMTP_USER", group.user());
            parts.addSensitive("SMTP_PASSWORD", group.password());
        }

        private static void addDb(DbConfig group, ConfigParts parts) {
            parts.addGroup("db", group);
            parts.addText("DB_URL", group.url());
            parts.addText("DB_USER", group.user());
            parts.addSensitive("DB_PASSWORD", group.password());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Optional<Path> tlsCertificate;

        private final transient Optional<Secret> tlsKey;

        private final Optional<Path> socket;

        private final OptionalInt port;

        private final Optional<URI> cacheUrl;

        private final Optional<Path> cacheDirectory;

        private final Optional<Path> logFile;

        private final Optional<URI> logUrl;

        private final Optional<List<String>> logTopics;

        private final transient Optional<Secret> mailKey;

        private final Optional<SmtpConfig> smtp;

        private final DbConfig db;

        Values(Loading loading) {
            this.tlsCertificate = ShopConfigLoader.tlsCertificate(loading);
            this.tlsKey = Optional.ofNullable(loading.textSetting("TLS_KEY", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
            this.socket = Optional.ofNullable(loading.setting("SOCKET")
                    .example("/run/shop/http.sock")
                    .optional()
                    .toPath());
            this.port = ShopConfigLoader.port(loading);
            this.cacheUrl = Optional.ofNullable(loading.setting("CACHE_URL")
                    .developmentDefault("redis://localhost:6379")
                    .optional()
                    .toUri());
            this.cacheDirectory = ShopConfigLoader.cacheDirectory(loading);
            this.logFile = ShopConfigLoader.logFile(loading);
            this.logUrl = Optional.ofNullable(loading.setting("LOG_URL")
                    .fallback("log_url")
                    .example("https://logs.example/shop")
                    .optional()
                    .toUri());
            this.logTopics = ShopConfigLoader.logTopics(loading);
            this.mailKey = Optional.ofNullable(loading.textSetting("MAIL_KEY", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
            this.smtp = ShopConfigLoader.smtp(loading);
            this.db = new DbValues(loading);
        }

        @Override
        public Optional<Path> tlsCertificate() {
            return tlsCertificate;
        }

        @Override
        public Optional<Secret> tlsKey() {
            return tlsKey;
        }

        @Override
        public Optional<Path> socket() {
            return socket;
        }

        @Override
        public OptionalInt port() {
            return port;
        }

        @Override
        public Optional<URI> cacheUrl() {
            return cacheUrl;
        }

        @Override
        public Optional<Path> cacheDirectory() {
            return cacheDirectory;
        }

        @Override
        public Optional<Path> logFile() {
            return logFile;
        }

        @Override
        public Optional<URI> logUrl() {
            return logUrl;
        }

        @Override
        public Optional<List<String>> logTopics() {
            return logTopics;
        }

        @Override
        public Optional<Secret> mailKey() {
            return mailKey;
        }

        @Override
        public Optional<SmtpConfig> smtp() {
            return smtp;
        }

        @Override
        public DbConfig db() {
            return db;
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
            members.add("tlsCertificate", values.tlsCertificate);
            members.addSecret("tlsKey", values.tlsKey);
            members.add("socket", values.socket);
            members.add("port", values.port);
            members.add("cacheUrl", values.cacheUrl);
            members.add("cacheDirectory", values.cacheDirectory);
            members.add("logFile", values.logFile);
            members.add("logUrl", values.logUrl);
            members.add("logTopics", values.logTopics);
            members.addSecret("mailKey", values.mailKey);
            members.addGroup("smtp", values.smtp);
            members.addGroup("db", values.db);
            return members;
        }
    }

    /**
     * The values of {@link SmtpConfig}.
     */
    @GeneratedCode
    private static final class SmtpValues implements SmtpConfig {
        private final String host;

        private final Optional<String> user;

        private final transient Optional<Secret> password;

        SmtpValues(Loading loading) {
            this.host = loading.setting("SMTP_HOST")
                    .example("mail.example")
                    .toText();
            this.user = Optional.ofNullable(loading.textSetting("SMTP_USER", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.password = Optional.ofNullable(loading.textSetting("SMTP_PASSWORD", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
        }

        @Override
        public String host() {
            return host;
        }

        @Override
        public Optional<String> user() {
            return user;
        }

        @Override
        public Optional<Secret> password() {
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
            members.add("user", values.user);
            members.addSecret("password", values.password);
            return members;
        }
    }

    /**
     * The values of {@link DbConfig}.
     */
    @GeneratedCode
    private static final class DbValues implements DbConfig {
        private final Optional<URI> url;

        private final Optional<Path> file;

        private final Optional<String> user;

        private final transient Optional<String> password;

        DbValues(Loading loading) {
            this.url = Optional.ofNullable(loading.setting("DB_URL")
                    .example("postgresql://db.example/shop")
                    .optional()
                    .toUri());
            this.file = Optional.ofNullable(loading.setting("DB_FILE")
                    .optional()
                    .toPath());
            this.user = Optional.ofNullable(loading.textSetting("DB_USER", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.password = Optional.ofNullable(loading.textSetting("DB_PASSWORD", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toText());
        }

        @Override
        public Optional<URI> url() {
            return url;
        }

        @Override
        public Optional<Path> file() {
            return file;
        }

        @Override
        public Optional<String> user() {
            return user;
        }

        @Override
        public Optional<String> password() {
            return password;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof DbValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(DbValues values) {
            Members members = new Members("DbConfig");
            members.add("url", values.url);
            members.add("file", values.file);
            members.add("user", values.user);
            members.addSecret("password", values.password);
            return members;
        }
    }
}
