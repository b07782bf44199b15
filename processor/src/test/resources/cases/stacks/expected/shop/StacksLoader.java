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
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Keys;
import dev.seaworthy.runtime.load.rule.Urls;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Stacks}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class StacksLoader {
    static {
        Loading.requireContract(1, StacksLoader.class);
    }

    private StacksLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Stacks load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Stacks config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Stacks load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Stacks load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Stacks config = read(loading);
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
    public static Stacks loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Stacks config = read(loading);
        loading.announceEnvironment("Stacks", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Stacks> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Stacks> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Stacks> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Stacks> loader() {
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
        return new Recorder("Stacks", "APP_ENV", source, variables(), rules());
    }

    private static Stacks read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code REPORTS_JDBC}: The database of the reports.
     */
    private static String reports(Loading loading) {
        String value = loading.textSetting("REPORTS_JDBC", Loading.DEVELOPMENT)
                .sensitive()
                .developmentDefault("jdbc:h2:mem:reports")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("schemes", Loading.PRODUCTION, Urls.schemes(value, "jdbc:clickhouse"), "");
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value), "");
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.strip().equals("jdbc:h2:mem:reports")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code KAFKA_BROKERS}: Servers of Kafka.
     */
    private static List<InetSocketAddress> brokers(Loading loading) {
        String text = loading.listSetting("KAFKA_BROKERS", ",")
                .example("k1.example.com:9092,k2.example.com:9092")
                .developmentDefault("localhost:9092")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<InetSocketAddress> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Identifiers.toSocketAddress(element));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<InetSocketAddress> value = Collections.unmodifiableList(values);
        return value;
    }

    /**
     * {@code CACHE_URL}: Answers that are kept.
     */
    private static Optional<URI> cache(Loading loading) {
        URI value = loading.setting("CACHE_URL")
                .example("rediss://cache.example.com")
                .optional()
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.warning("encrypted", Loading.PRODUCTION, Urls.encrypted(value.toString()), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code FAKE_SMTP_URL}: Only for tests.
     */
    private static Optional<URI> fake(Loading loading) {
        URI value = loading.setting("FAKE_SMTP_URL")
                .example("smtp://mail.example.com")
                .optional()
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("forbidden", Loading.PRODUCTION, Choices.forbidden(), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code ADYEN_API_KEY}: Takes payments.
     */
    private static Secret adyen(Loading loading) {
        Secret value = loading.textSetting("ADYEN_API_KEY", Loading.DEVELOPMENT)
                .sensitive()
                .developmentDefault("not-for-production")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noTestKeys", Loading.PRODUCTION, Keys.noTestKeys(value.reveal()), "");
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.reveal().strip().equalsIgnoreCase("not-for-production")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        if (loading.warns()) {
            loading.live(Keys.live(value.reveal()));
        }
        return value;
    }

    /**
     * {@code …}: there when one of its variables is set.
     */
    private static Optional<Stacks.Mail> mail(Loading loading) {
        if (!(loading.isSet("RELAY_HOST")
                || loading.isSet("RELAY_TOKEN"))) {
            loading.secretOfAbsent("RELAY_TOKEN");
            return Optional.empty();
        }
        loading.enterGroup();
        MailValues group = new MailValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    private static Stacks.Method toMethod(Loading loading) {
        return switch (loading.toWord()) {
            case "post" -> Stacks.Method.POST;
            case "put" -> Stacks.Method.PUT;
            default -> loading.unknown("post", "put");
        };
    }

    private static Stacks.Files toFiles(Loading loading) {
        return switch (loading.toWord()) {
            case "local" -> Stacks.Files.LOCAL;
            case "s3" -> Stacks.Files.S3;
            default -> loading.unknown("local", "s3");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "DATABASE_URL",
                "REPORTS_JDBC",
                "SEARCH",
                "KAFKA_BROKERS",
                "CACHE_URL",
                "DATABASE_RETRIES",
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                "STOCK_URL",
                "PUBLIC_URL",
                "FAKE_SMTP_URL",
                "SERVED_URL",
                "UPLOADS",
                "ADYEN_API_KEY",
                "ADYEN_ENDPOINT",
                "S3_UPLOAD_METHOD",
                "FILE_STORAGE",
                "OIDC_CLIENT_SECRET",
                "DB_POSTGRESDB_SSL_KEY",
                "OAUTH2_REDIRECT_URL",
                "http_proxy",
                "https_proxy",
                "RELAY_HOST",
                "RELAY_TOKEN"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "REPORTS_JDBC.schemes",
                "REPORTS_JDBC.noLocalhost",
                "REPORTS_JDBC.distinct",
                "CACHE_URL.encrypted",
                "FAKE_SMTP_URL.forbidden",
                "ADYEN_API_KEY.noTestKeys",
                "ADYEN_API_KEY.distinct"
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
            return "shop.Stacks";
        }

        @Override
        public String loader() {
            return "shop.StacksLoader";
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
     * What {@link StacksLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Stacks> {
        static ConfigLoader<Stacks> loader() {
            return new Instance();
        }

        @Override
        public Class<Stacks> type() {
            return Stacks.class;
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
            return List.of(StacksLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(StacksLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of(
                            new ConfigGroup("proxies", Stacks.Proxies.class, false),
                            new ConfigGroup("mail", Stacks.Mail.class, true));
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @Override
        public Stacks load(ConfigSource source) {
            return StacksLoader.load(source);
        }

        @Override
        public ConfigReport<Stacks> check(ConfigSource source) {
            return StacksLoader.check(source);
        }

        @Override
        public ConfigParts parts(Stacks configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("DATABASE_URL", configuration.database());
            parts.addSensitive("REPORTS_JDBC", configuration.reports());
            parts.addText("SEARCH", configuration.search());
            parts.addText("CACHE_URL", configuration.cache());
            parts.addText("OTEL_EXPORTER_OTLP_ENDPOINT", configuration.spans());
            parts.addText("STOCK_URL", configuration.stock());
            parts.addText("PUBLIC_URL", configuration.self());
            parts.addText("FAKE_SMTP_URL", configuration.fake());
            parts.addText("SERVED_URL", configuration.served());
            parts.addSensitive("ADYEN_API_KEY", configuration.adyen());
            parts.addText("ADYEN_ENDPOINT", configuration.adyenEndpoint());
            parts.addSensitive("OIDC_CLIENT_SECRET", configuration.clientSecret());
            parts.addSensitive("DB_POSTGRESDB_SSL_KEY", configuration.sslKey());
            parts.addText("OAUTH2_REDIRECT_URL", configuration.redirect());
            addProxies(configuration.proxies(), parts);
            if (configuration.mail().isPresent()) {
                addMail(configuration.mail().get(), parts);
            }
            return parts;
        }

        private static void addProxies(Stacks.Proxies group, ConfigParts parts) {
            parts.addGroup("proxies", group);
            parts.addText("http_proxy", group.http());
            parts.addText("https_proxy", group.https());
        }

        private static void addMail(Stacks.Mail group, ConfigParts parts) {
            parts.addGroup("mail", group);
            parts.addText("RELAY_HOST", group.host());
            parts.addSensitive("RELAY_TOKEN", group.token());
        }
    }

    /**
     * The values of {@link Stacks}.
     */
    @GeneratedCode
    private static final class Values implements Stacks {
        private final String database;

        private final transient String reports;

        private final String search;

        private final List<InetSocketAddress> brokers;

        private final Optional<URI> cache;

        private final int retries;

        private final URI spans;

        private final URI stock;

        private final URI self;

        private final Optional<URI> fake;

        private final String served;

        private final Path uploads;

        private final transient Secret adyen;

        private final URI adyenEndpoint;

        private final Stacks.Method uploadMethod;

        private final Stacks.Files files;

        private final transient Optional<Secret> clientSecret;

        private final transient Optional<String> sslKey;

        private final Optional<URI> redirect;

        private final Stacks.Proxies proxies;

        private final Optional<Stacks.Mail> mail;

        Values(Loading loading) {
            this.database = loading.textSetting("DATABASE_URL", Loading.DEVELOPMENT)
                    .developmentDefault("jdbc:sqlite:orders.db")
                    .toText();
            this.reports = StacksLoader.reports(loading);
            this.search = loading.textSetting("SEARCH", Loading.EVERYWHERE)
                    .defaultValue("mongodb://db.example.com/search")
                    .toText();
            this.brokers = StacksLoader.brokers(loading);
            this.cache = StacksLoader.cache(loading);
            this.retries = loading.setting("DATABASE_RETRIES")
                    .defaultValue("3")
                    .toInt();
            this.spans = loading.setting("OTEL_EXPORTER_OTLP_ENDPOINT")
                    .defaultValue("http://localhost:4317")
                    .toUri();
            this.stock = loading.setting("STOCK_URL")
                    .accepts("a URI")
                    .developmentDefault("http://localhost:9001")
                    .toUri();
            this.self = loading.setting("PUBLIC_URL")
                    .accepts("a URI")
                    .developmentDefault("http://localhost:8080")
                    .toUri();
            this.fake = StacksLoader.fake(loading);
            this.served = loading.textSetting("SERVED_URL", Loading.DEVELOPMENT)
                    .example("jdbc:h2:tcp://h2.example.com/served")
                    .developmentDefault("jdbc:h2:tcp://localhost/served")
                    .toText();
            this.uploads = loading.setting("UPLOADS")
                    .defaultValue("/var/lib/uploads")
                    .toPath();
            this.adyen = StacksLoader.adyen(loading);
            this.adyenEndpoint = loading.setting("ADYEN_ENDPOINT")
                    .defaultValue("https://checkout.example.com")
                    .toUri();
            this.uploadMethod = StacksLoader.toMethod(loading.setting("S3_UPLOAD_METHOD")
                    .defaultValue("post"));
            this.files = StacksLoader.toFiles(loading.setting("FILE_STORAGE")
                    .defaultValue("local"));
            this.clientSecret = Optional.ofNullable(loading.textSetting("OIDC_CLIENT_SECRET", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
            this.sslKey = Optional.ofNullable(loading.textSetting("DB_POSTGRESDB_SSL_KEY", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toText());
            this.redirect = Optional.ofNullable(loading.setting("OAUTH2_REDIRECT_URL")
                    .optional()
                    .toUri());
            this.proxies = new ProxiesValues(loading);
            this.mail = StacksLoader.mail(loading);
        }

        @Override
        public String database() {
            return database;
        }

        @Override
        public String reports() {
            return reports;
        }

        @Override
        public String search() {
            return search;
        }

        @Override
        public List<InetSocketAddress> brokers() {
            return brokers;
        }

        @Override
        public Optional<URI> cache() {
            return cache;
        }

        @Override
        public int retries() {
            return retries;
        }

        @Override
        public URI spans() {
            return spans;
        }

        @Override
        public URI stock() {
            return stock;
        }

        @Override
        public URI self() {
            return self;
        }

        @Override
        public Optional<URI> fake() {
            return fake;
        }

        @Override
        public String served() {
            return served;
        }

        @Override
        public Path uploads() {
            return uploads;
        }

        @Override
        public Secret adyen() {
            return adyen;
        }

        @Override
        public URI adyenEndpoint() {
            return adyenEndpoint;
        }

        @Override
        public Stacks.Method uploadMethod() {
            return uploadMethod;
        }

        @Override
        public Stacks.Files files() {
            return files;
        }

        @Override
        public Optional<Secret> clientSecret() {
            return clientSecret;
        }

        @Override
        public Optional<String> sslKey() {
            return sslKey;
        }

        @Override
        public Optional<URI> redirect() {
            return redirect;
        }

        @Override
        public Stacks.Proxies proxies() {
            return proxies;
        }

        @Override
        public Optional<Stacks.Mail> mail() {
            return mail;
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
            Members members = new Members("Stacks");
            members.add("database", values.database);
            members.addSecret("reports", values.reports);
            members.add("search", values.search);
            members.add("brokers", values.brokers);
            members.add("cache", values.cache);
            members.add("retries", values.retries);
            members.add("spans", values.spans);
            members.add("stock", values.stock);
            members.add("self", values.self);
            members.add("fake", values.fake);
            members.add("served", values.served);
            members.add("uploads", values.uploads);
            members.addSecret("adyen", values.adyen);
            members.add("adyenEndpoint", values.adyenEndpoint);
            members.add("uploadMethod", values.uploadMethod);
            members.add("files", values.files);
            members.addSecret("clientSecret", values.clientSecret);
            members.addSecret("sslKey", values.sslKey);
            members.add("redirect", values.redirect);
            members.addGroup("proxies", values.proxies);
            members.addGroup("mail", values.mail);
            return members;
        }
    }

    /**
     * The values of {@link Stacks.Proxies}.
     */
    @GeneratedCode
    private static final class ProxiesValues implements Stacks.Proxies {
        private final Optional<URI> http;

        private final Optional<URI> https;

        ProxiesValues(Loading loading) {
            this.http = Optional.ofNullable(loading.setting("http_proxy")
                    .optional()
                    .toUri());
            this.https = Optional.ofNullable(loading.setting("https_proxy")
                    .optional()
                    .toUri());
        }

        @Override
        public Optional<URI> http() {
            return http;
        }

        @Override
        public Optional<URI> https() {
            return https;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ProxiesValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(ProxiesValues values) {
            Members members = new Members("Proxies");
            members.add("http", values.http);
            members.add("https", values.https);
            return members;
        }
    }

    /**
     * The values of {@link Stacks.Mail}.
     */
    @GeneratedCode
    private static final class MailValues implements Stacks.Mail {
        private final String host;

        private final transient Secret token;

        MailValues(Loading loading) {
            this.host = loading.setting("RELAY_HOST")
                    .toText();
            this.token = loading.setting("RELAY_TOKEN")
                    .sensitive()
                    .toSecret();
        }

        @Override
        public String host() {
            return host;
        }

        @Override
        public Secret token() {
            return token;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof MailValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(MailValues values) {
            Members members = new Members("Mail");
            members.add("host", values.host);
            members.addSecret("token", values.token);
            return members;
        }
    }
}
