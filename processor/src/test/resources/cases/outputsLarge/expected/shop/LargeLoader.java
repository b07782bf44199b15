package shop;

import dev.seaworthy.Environment;
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
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Keys;
import dev.seaworthy.runtime.load.rule.PathRules;
import dev.seaworthy.runtime.load.rule.Secrets;
import dev.seaworthy.runtime.load.rule.Texts;
import dev.seaworthy.runtime.load.rule.Urls;
import dev.seaworthy.runtime.load.service.Kinds;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Large}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@SuppressWarnings("deprecation")
public final class LargeLoader {
    static {
        Loading.requireContract(1, LargeLoader.class);
    }

    private LargeLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Large load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Large config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Large load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Large load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Large config = read(loading);
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
    public static Large loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Large config = read(loading);
        loading.announceEnvironment("Large", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Large> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Large> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Large> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Large> loader() {
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
        return new Recorder("Large", "APP_ENV", source, variables(), rules());
    }

    private static Large read(Loading loading) {
        Large values = new Values(loading);
        if (loading.judgesDependencies()) {
            if (!loading.isMissing("S3_BUCKET") && !loading.isMissing("STORAGE")) {
                loading.requirement("S3_BUCKET", values.s3Bucket().isPresent() && !values.s3Bucket().get().isBlank(), values.storage() == Large.Storage.S3, "STORAGE", "s3");
            }
            publicUrlIsAllowed(loading, values);
        }
        return values;
    }

    /**
     * {@code APP_ENV}: Which environment the process runs in.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code PORT}: Port to listen on.
     */
    private static int port(Loading loading) {
        int value = loading.setting("PORT")
                .alias("HTTP_PORT")
                .alias("LISTEN_PORT")
                .defaultValue("8080")
                .toInt();
        while (loading.isSetTwice()) {
            loading.compare(value, port(loading.second()));
        }
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
     * {@code DEBUG}: Whether errors show where they come from.
     */
    private static boolean debug(Loading loading) {
        boolean value = loading.setting("DEBUG")
                .developmentDefault("true")
                .defaultValue("false")
                .toBoolean();
        if (loading.appliesToValue(Loading.PRODUCTION) && value) {
            loading.rule("mustBe", Loading.PRODUCTION, Choices.mustBe("false"), "visitors would read our source");
        }
        return value;
    }

    /**
     * {@code SECRET_KEY}: Signs sessions.
     */
    private static Secret secretKey(Loading loading) {
        Secret value = loading.textSetting("SECRET_KEY", Loading.DEVELOPMENT)
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .developmentDefault("only-for-development")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "only-for-development"), "whoever guesses it signs in as anybody");
        }
        if (loading.appliesToValue(Loading.STAGING) && value.reveal().strip().equalsIgnoreCase("only-for-development")) {
            loading.rule("distinct", Loading.STAGING, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code PUBLIC_URL}: Address of the shop, as visitors type it.
     */
    private static URI publicUrl(Loading loading) {
        URI value = loading.setting("PUBLIC_URL")
                .example("https://shop.example.com")
                .developmentDefault("http://localhost:8080")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("schemes", Loading.PRODUCTION, Urls.schemes(value.toString(), "https"), "visitors open it from other machines");
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(value.toString()), "visitors open it from other machines");
        }
        return value;
    }

    /**
     * {@code ALLOWED_HOSTS}: Names of the host that visitors may use.
     */
    private static Set<String> allowedHosts(Loading loading) {
        String text = loading.listSetting("ALLOWED_HOSTS", ",")
                .example("shop.example.com")
                .developmentDefault("localhost")
                .text();
        if (text == null) {
            return loading.none();
        }
        Set<String> values = new LinkedHashSet<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                if (!values.add(element)) {
                    loading.repeated();
                }
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Set<String> value = Collections.unmodifiableSet(values);
        if (value.size() > 20) {
            loading.constraint(Constraints.size(value.size(), 0, 20, "elements"), "");
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (String element : value) {
                loading.next();
                loading.rule("noWildcard", Loading.PRODUCTION, Hosts.noWildcard(element, false), "a forged Host header would decide what links point to");
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code LOG_LEVELS}: Levels of loggers by their names.
     */
    private static Map<String, String> logLevels(Loading loading) {
        String text = loading.listSetting("LOG_LEVELS", ",")
                .defaultValue("root=info,shop=debug")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Convert.entryValue(element)) != null) {
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
        Map<String, String> value = Collections.unmodifiableMap(values);
        return value;
    }

    /**
     * {@code STORAGE}: Where visitors' files are kept.
     */
    private static Large.Storage storage(Loading loading) {
        Large.Storage value = toStorage(loading.setting("STORAGE")
                .example("s3")
                .developmentDefault("local"));
        if (loading.appliesToValue(Loading.PRODUCTION) && value == Large.Storage.LOCAL) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("local"), "a container's disk is lost with it");
        }
        return value;
    }

    /**
     * {@code S3_BUCKET}: The bucket of visitors' files.
     */
    private static Optional<String> s3Bucket(Loading loading) {
        String value = loading.textSetting("S3_BUCKET", Loading.EVERYWHERE)
                .example("shop-uploads")
                .optional()
                .toText();
        if (loading.has()) {
            loading.constraint(Constraints.pattern(value, "[a-z0-9.-]{3,63}", 0), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code UPLOAD_DIRECTORY}: Where uploads are written before they are stored.
     */
    private static Path uploadDirectory(Loading loading) {
        Path value = loading.setting("UPLOAD_DIRECTORY")
                .developmentDefault("uploads")
                .defaultValue("/var/lib/shop")
                .toPath();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("absolutePath", Loading.PRODUCTION, PathRules.absolutePath(value), "");
        }
        return value;
    }

    /**
     * {@code SESSION_TIMEOUT}: How long a session lasts.
     */
    private static Duration sessionTimeout(Loading loading) {
        Duration value = loading.setting("SESSION_TIMEOUT")
                .defaultValue("1h")
                .toDuration();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("min", Loading.PRODUCTION, Bounds.min(value, Convert.toDuration("5m"), "5m"), "a stolen session must end");
            loading.rule("max", Loading.PRODUCTION, Bounds.max(value, Convert.toDuration("12h"), "12h"), "a stolen session must end");
        }
        return value;
    }

    /**
     * {@code HTTP_DELAY}: An artificial delay of each answer.
     */
    private static Optional<Duration> httpDelay(Loading loading) {
        Duration value = loading.setting("HTTP_DELAY")
                .optional()
                .toDuration();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("forbidden", Loading.PRODUCTION, Choices.forbidden(), "visitors would wait for nothing");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code DB_URL}: Its address.
     */
    private static String databaseUrl(Loading loading) {
        String value = loading.textSetting("DB_URL", Loading.DEVELOPMENT)
                .sameKind(Loading.PRODUCTION, true, "it crosses a network that others use")
                .example("jdbc:postgresql://db.example.com/shop?sslmode=verify-full")
                .developmentDefault("jdbc:postgresql://localhost/shop")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value), "it crosses a network that others use");
            loading.rule("encrypted", Loading.PRODUCTION, Urls.encrypted(value), "it crosses a network that others use");
            loading.rule("sameKind", Loading.PRODUCTION, Kinds.sameKind(value, "jdbc:postgresql://db.example.com/shop?sslmode=verify-full", "jdbc:postgresql://localhost/shop"), "it crosses a network that others use");
        }
        return value;
    }

    /**
     * {@code DB_USERNAME}: Its account.
     */
    private static String databaseUsername(Loading loading) {
        String value = loading.textSetting("DB_USERNAME", Loading.EVERYWHERE)
                .defaultValue("shop")
                .toText();
        if (loading.has()) {
            loading.constraint(Constraints.notBlank(value), "");
        }
        return value;
    }

    /**
     * {@code DB_PASSWORD}: The account's password.
     */
    private static Secret databasePassword(Loading loading) {
        Secret value = loading.textSetting("DB_PASSWORD", Loading.DEVELOPMENT)
                .sensitive()
                .developmentDefault("shop")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION) && value.reveal().codePointCount(0, value.length()) < 12) {
            loading.warning("minLength", Loading.PRODUCTION, Texts.minLength(value.reveal(), 12), "");
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.reveal().strip().equalsIgnoreCase("shop")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code DB_POOL_SIZE}: How many connections are kept.
     */
    private static int databasePoolSize(Loading loading) {
        int value = loading.setting("DB_POOL_SIZE")
                .developmentDefault("2")
                .defaultValue("10")
                .toInt();
        if (loading.has() && value <= 0) {
            loading.constraint(Constraints.sign(Long.signum(value), 1, 1), "");
        }
        return value;
    }

    /**
     * {@code SMTP_SERVER}: Its address.
     */
    private static InetSocketAddress smtpServer(Loading loading) {
        String text = loading.setting("SMTP_SERVER")
                .example("smtp.example.com:587")
                .text();
        if (text == null) {
            return loading.none();
        }
        InetSocketAddress value;
        try {
            value = Identifiers.toSocketAddress(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value.getHostString()), "");
        }
        return value;
    }

    /**
     * {@code SMTP_RECIPIENTS}: Who may be written to outside production.
     */
    private static Optional<List<String>> smtpRecipients(Loading loading) {
        List<String> value = loading.listSetting("SMTP_RECIPIENTS", ",")
                .optional()
                .toTexts();
        if (loading.has()) {
            for (String element : value) {
                loading.next();
                loading.constraint(Constraints.email(element), "");
            }
            loading.whole();
        }
        return loading.has() ? Optional.of(value) : Optional.empty();
    }

    /**
     * {@code STRIPE_SECRET_KEY}: The key of the server.
     */
    private static Secret stripeSecretKey(Loading loading) {
        Secret value = loading.textSetting("STRIPE_SECRET_KEY", Loading.DEVELOPMENT)
                .sensitive()
                .developmentDefault("sk_test_only-for-development")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noTestKeys", Loading.PRODUCTION, Keys.noTestKeys(value.reveal()), "no money arrives with a test key");
            loading.rule("startsWith", Loading.PRODUCTION, Texts.startsWith(value.reveal(), "sk_live_", "rk_live_"), "no money arrives with a test key");
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.reveal().strip().equalsIgnoreCase("sk_test_only-for-development")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        if (loading.warns()) {
            loading.live(Keys.live(value.reveal()));
        }
        return value;
    }

    /**
     * {@code STRIPE_REVIEW_SHARE}: Share of the payments that are checked by hand, from 0 to 1.
     */
    private static double stripeReviewShare(Loading loading) {
        double value = loading.setting("STRIPE_REVIEW_SHARE")
                .defaultValue("0.05")
                .toDouble();
        if (loading.has()) {
            loading.constraint(Constraints.decimalMin(BigDecimal.valueOf(value), "0", true), "");
            loading.constraint(Constraints.decimalMax(BigDecimal.valueOf(value), "1", true), "");
        }
        return value;
    }

    /**
     * {@code SMTP_…}: there when one of its variables is set.
     */
    private static Optional<Large.Smtp> smtp(Loading loading) {
        if (!(loading.isSet("SMTP_SERVER")
                || loading.isListSet("SMTP_RECIPIENTS", ",")
                || loading.isTextSet("SMTP_PASSWORD", Loading.EVERYWHERE))) {
            loading.secretOfAbsent("SMTP_PASSWORD");
            return Optional.empty();
        }
        loading.enterGroup();
        SmtpValues group = new SmtpValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    private static Large.Storage toStorage(Loading loading) {
        return switch (loading.toWord()) {
            case "azure_blob" -> Large.Storage.AZURE_BLOB;
            case "local" -> Large.Storage.LOCAL;
            case "s3" -> Large.Storage.S3;
            default -> loading.unknown("azure-blob", "local", "s3");
        };
    }

    /**
     * Somebody must be let in.
     */
    private static void publicUrlIsAllowed(Loading loading, Large values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        Large seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.publicUrlIsAllowed();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("publicUrlIsAllowed", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("publicUrlIsAllowed", Loading.PRODUCTION, holds, "must hold, because the host of PUBLIC_URL must be one of ALLOWED_HOSTS", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "PORT",
                "DEBUG",
                "SECRET_KEY",
                "PUBLIC_URL",
                "ALLOWED_HOSTS",
                "LOG_LEVELS",
                "STORAGE",
                "S3_BUCKET",
                "UPLOAD_LIMIT",
                "UPLOAD_DIRECTORY",
                "SESSION_TIMEOUT",
                "HTTP_DELAY",
                "THEME",
                "DB_URL",
                "DB_USERNAME",
                "DB_PASSWORD",
                "DB_POOL_SIZE",
                "SMTP_SERVER",
                "SMTP_RECIPIENTS",
                "SMTP_PASSWORD",
                "STRIPE_SECRET_KEY",
                "STRIPE_REVIEW_SHARE"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "DEBUG.mustBe",
                "SECRET_KEY.strongSecret",
                "SECRET_KEY.distinct",
                "PUBLIC_URL.schemes",
                "PUBLIC_URL.noLocalhost",
                "ALLOWED_HOSTS.noWildcard",
                "STORAGE.mustNotBe",
                "UPLOAD_DIRECTORY.absolutePath",
                "SESSION_TIMEOUT.min",
                "SESSION_TIMEOUT.max",
                "HTTP_DELAY.forbidden",
                "DB_URL.noLocalhost",
                "DB_URL.encrypted",
                "DB_URL.sameKind",
                "DB_PASSWORD.minLength",
                "DB_PASSWORD.distinct",
                "SMTP_SERVER.noLocalhost",
                "STRIPE_SECRET_KEY.noTestKeys",
                "STRIPE_SECRET_KEY.startsWith",
                "STRIPE_SECRET_KEY.distinct",
                "publicUrlIsAllowed"
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
            return "shop.Large";
        }

        @Override
        public String loader() {
            return "shop.LargeLoader";
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
     * What {@link LargeLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Large> {
        static ConfigLoader<Large> loader() {
            return new Instance();
        }

        @Override
        public Class<Large> type() {
            return Large.class;
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
            return List.of(LargeLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(LargeLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of(
                            new ConfigGroup("database", Large.Database.class, false),
                            new ConfigGroup("smtp", Large.Smtp.class, true),
                            new ConfigGroup("stripe", Large.Stripe.class, false));
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @Override
        public Large load(ConfigSource source) {
            return LargeLoader.load(source);
        }

        @Override
        public ConfigReport<Large> check(ConfigSource source) {
            return LargeLoader.check(source);
        }

        @Override
        public ConfigParts parts(Large configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addSensitive("SECRET_KEY", configuration.secretKey());
            parts.addText("PUBLIC_URL", configuration.publicUrl());
            parts.addText("ALLOWED_HOSTS", configuration.allowedHosts());
            parts.addText("LOG_LEVELS", configuration.logLevels());
            parts.addText("S3_BUCKET", configuration.s3Bucket());
            parts.addText("THEME", configuration.theme());
            addDatabase(configuration.database(), parts);
            if (configuration.smtp().isPresent()) {
                addSmtp(configuration.smtp().get(), parts);
            }
            addStripe(configuration.stripe(), parts);
            return parts;
        }

        private static void addDatabase(Large.Database group, ConfigParts parts) {
            parts.addGroup("database", group);
            parts.addText("DB_URL", group.url());
            parts.addText("DB_USERNAME", group.username());
            parts.addSensitive("DB_PASSWORD", group.password());
        }

        private static void addSmtp(Large.Smtp group, ConfigParts parts) {
            parts.addGroup("smtp", group);
            parts.addText("SMTP_RECIPIENTS", group.recipients());
            parts.addSensitive("SMTP_PASSWORD", group.password());
        }

        private static void addStripe(Large.Stripe group, ConfigParts parts) {
            parts.addGroup("stripe", group);
            parts.addSensitive("STRIPE_SECRET_KEY", group.secretKey());
        }
    }

    /**
     * The values of {@link Large}.
     */
    @GeneratedCode
    private static final class Values implements Large {
        private final Environment environment;

        private final int port;

        private final boolean debug;

        private final transient Secret secretKey;

        private final URI publicUrl;

        private final Set<String> allowedHosts;

        private final Map<String, String> logLevels;

        private final Large.Storage storage;

        private final Optional<String> s3Bucket;

        private final DataSize uploadLimit;

        private final Path uploadDirectory;

        private final Duration sessionTimeout;

        private final Optional<Duration> httpDelay;

        private final Optional<String> theme;

        private final Large.Database database;

        private final Optional<Large.Smtp> smtp;

        private final Large.Stripe stripe;

        Values(Loading loading) {
            this.environment = LargeLoader.environment(loading);
            this.port = LargeLoader.port(loading);
            this.debug = LargeLoader.debug(loading);
            this.secretKey = LargeLoader.secretKey(loading);
            this.publicUrl = LargeLoader.publicUrl(loading);
            this.allowedHosts = LargeLoader.allowedHosts(loading);
            this.logLevels = LargeLoader.logLevels(loading);
            this.storage = LargeLoader.storage(loading);
            this.s3Bucket = LargeLoader.s3Bucket(loading);
            this.uploadLimit = loading.setting("UPLOAD_LIMIT")
                    .defaultValue("20MB")
                    .toDataSize();
            this.uploadDirectory = LargeLoader.uploadDirectory(loading);
            this.sessionTimeout = LargeLoader.sessionTimeout(loading);
            this.httpDelay = LargeLoader.httpDelay(loading);
            this.theme = Optional.ofNullable(loading.textSetting("THEME", Loading.EVERYWHERE)
                    .deprecated("Set the theme in the database.")
                    .optional()
                    .toText());
            this.database = new DatabaseValues(loading);
            this.smtp = LargeLoader.smtp(loading);
            this.stripe = new StripeValues(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public boolean debug() {
            return debug;
        }

        @Override
        public Secret secretKey() {
            return secretKey;
        }

        @Override
        public URI publicUrl() {
            return publicUrl;
        }

        @Override
        public Set<String> allowedHosts() {
            return allowedHosts;
        }

        @Override
        public Map<String, String> logLevels() {
            return logLevels;
        }

        @Override
        public Large.Storage storage() {
            return storage;
        }

        @Override
        public Optional<String> s3Bucket() {
            return s3Bucket;
        }

        @Override
        public DataSize uploadLimit() {
            return uploadLimit;
        }

        @Override
        public Path uploadDirectory() {
            return uploadDirectory;
        }

        @Override
        public Duration sessionTimeout() {
            return sessionTimeout;
        }

        @Override
        public Optional<Duration> httpDelay() {
            return httpDelay;
        }

        @Override
        public Optional<String> theme() {
            return theme;
        }

        @Override
        public Large.Database database() {
            return database;
        }

        @Override
        public Optional<Large.Smtp> smtp() {
            return smtp;
        }

        @Override
        public Large.Stripe stripe() {
            return stripe;
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
            Members members = new Members("Large");
            members.add("environment", values.environment);
            members.add("port", values.port);
            members.add("debug", values.debug);
            members.addSecret("secretKey", values.secretKey);
            members.add("publicUrl", values.publicUrl);
            members.add("allowedHosts", values.allowedHosts);
            members.add("logLevels", values.logLevels);
            members.add("storage", values.storage);
            members.add("s3Bucket", values.s3Bucket);
            members.add("uploadLimit", values.uploadLimit);
            members.add("uploadDirectory", values.uploadDirectory);
            members.add("sessionTimeout", values.sessionTimeout);
            members.add("httpDelay", values.httpDelay);
            members.add("theme", values.theme);
            members.addGroup("database", values.database);
            members.addGroup("smtp", values.smtp);
            members.addGroup("stripe", values.stripe);
            return members;
        }
    }

    /**
     * The values of {@link Large.Database}.
     */
    @GeneratedCode
    private static final class DatabaseValues implements Large.Database {
        private final String url;

        private final String username;

        private final transient Secret password;

        private final int poolSize;

        DatabaseValues(Loading loading) {
            this.url = LargeLoader.databaseUrl(loading);
            this.username = LargeLoader.databaseUsername(loading);
            this.password = LargeLoader.databasePassword(loading);
            this.poolSize = LargeLoader.databasePoolSize(loading);
        }

        @Override
        public String url() {
            return url;
        }

        @Override
        public String username() {
            return username;
        }

        @Override
        public Secret password() {
            return password;
        }

        @Override
        public int poolSize() {
            return poolSize;
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
            members.add("url", values.url);
            members.add("username", values.username);
            members.addSecret("password", values.password);
            members.add("poolSize", values.poolSize);
            return members;
        }
    }

    /**
     * The values of {@link Large.Smtp}.
     */
    @GeneratedCode
    private static final class SmtpValues implements Large.Smtp {
        private final InetSocketAddress server;

        private final Optional<List<String>> recipients;

        private final transient Optional<Secret> password;

        SmtpValues(Loading loading) {
            this.server = LargeLoader.smtpServer(loading);
            this.recipients = LargeLoader.smtpRecipients(loading);
            this.password = Optional.ofNullable(loading.textSetting("SMTP_PASSWORD", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
        }

        @Override
        public InetSocketAddress server() {
            return server;
        }

        @Override
        public Optional<List<String>> recipients() {
            return recipients;
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
            Members members = new Members("Smtp");
            members.add("server", values.server);
            members.add("recipients", values.recipients);
            members.addSecret("password", values.password);
            return members;
        }
    }

    /**
     * The values of {@link Large.Stripe}.
     */
    @GeneratedCode
    private static final class StripeValues implements Large.Stripe {
        private final transient Secret secretKey;

        private final double reviewShare;

        StripeValues(Loading loading) {
            this.secretKey = LargeLoader.stripeSecretKey(loading);
            this.reviewShare = LargeLoader.stripeReviewShare(loading);
        }

        @Override
        public Secret secretKey() {
            return secretKey;
        }

        @Override
        public double reviewShare() {
            return reviewShare;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof StripeValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(StripeValues values) {
            Members members = new Members("Stripe");
            members.addSecret("secretKey", values.secretKey);
            members.add("reviewShare", values.reviewShare);
            return members;
        }
    }

    /**
     * Stands between {@link Large} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class Guarded implements Large {
        private final Loading loading;

        private final Large values;

        Guarded(Loading loading, Large values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public Environment environment() {
            loading.reads("APP_ENV");
            return values.environment();
        }

        @Override
        public int port() {
            loading.reads("PORT");
            return values.port();
        }

        @Override
        public boolean debug() {
            loading.reads("DEBUG");
            return values.debug();
        }

        @Override
        public Secret secretKey() {
            loading.reads("SECRET_KEY");
            return values.secretKey();
        }

        @Override
        public URI publicUrl() {
            loading.reads("PUBLIC_URL");
            return values.publicUrl();
        }

        @Override
        public Set<String> allowedHosts() {
            loading.reads("ALLOWED_HOSTS");
            return values.allowedHosts();
        }

        @Override
        public Map<String, String> logLevels() {
            loading.reads("LOG_LEVELS");
            return values.logLevels();
        }

        @Override
        public Large.Storage storage() {
            loading.reads("STORAGE");
            return values.storage();
        }

        @Override
        public Optional<String> s3Bucket() {
            loading.reads("S3_BUCKET");
            return values.s3Bucket();
        }

        @Override
        public DataSize uploadLimit() {
            loading.reads("UPLOAD_LIMIT");
            return values.uploadLimit();
        }

        @Override
        public Path uploadDirectory() {
            loading.reads("UPLOAD_DIRECTORY");
            return values.uploadDirectory();
        }

        @Override
        public Duration sessionTimeout() {
            loading.reads("SESSION_TIMEOUT");
            return values.sessionTimeout();
        }

        @Override
        public Optional<Duration> httpDelay() {
            loading.reads("HTTP_DELAY");
            return values.httpDelay();
        }

        @Override
        public Optional<String> theme() {
            loading.reads("THEME");
            return values.theme();
        }

        @Override
        public Large.Database database() {
            return new GuardedDatabase(loading, values.database());
        }

        @Override
        public Optional<Large.Smtp> smtp() {
            if (values.smtp().isPresent()) {
                return Optional.of(new GuardedSmtp(loading, values.smtp().get()));
            }
            return Optional.empty();
        }

        @Override
        public Large.Stripe stripe() {
            return new GuardedStripe(loading, values.stripe());
        }
    }

    /**
     * Stands between {@link Large.Database} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedDatabase implements Large.Database {
        private final Loading loading;

        private final Large.Database values;

        GuardedDatabase(Loading loading, Large.Database values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public String url() {
            loading.reads("DB_URL");
            return values.url();
        }

        @Override
        public String username() {
            loading.reads("DB_USERNAME");
            return values.username();
        }

        @Override
        public Secret password() {
            loading.reads("DB_PASSWORD");
            return values.password();
        }

        @Override
        public int poolSize() {
            loading.reads("DB_POOL_SIZE");
            return values.poolSize();
        }
    }

    /**
     * Stands between {@link Large.Smtp} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedSmtp implements Large.Smtp {
        private final Loading loading;

        private final Large.Smtp values;

        GuardedSmtp(Loading loading, Large.Smtp values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public InetSocketAddress server() {
            loading.reads("SMTP_SERVER");
            return values.server();
        }

        @Override
        public Optional<List<String>> recipients() {
            loading.reads("SMTP_RECIPIENTS");
            return values.recipients();
        }

        @Override
        public Optional<Secret> password() {
            loading.reads("SMTP_PASSWORD");
            return values.password();
        }
    }

    /**
     * Stands between {@link Large.Stripe} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedStripe implements Large.Stripe {
        private final Loading loading;

        private final Large.Stripe values;

        GuardedStripe(Loading loading, Large.Stripe values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public Secret secretKey() {
            loading.reads("STRIPE_SECRET_KEY");
            return values.secretKey();
        }

        @Override
        public double reviewShare() {
            loading.reads("STRIPE_REVIEW_SHARE");
            return values.reviewShare();
        }
    }
}
