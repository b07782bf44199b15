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
import dev.seaworthy.runtime.load.convert.Decimals;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.convert.Times;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Equality;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Keys;
import dev.seaworthy.runtime.load.rule.PathRules;
import dev.seaworthy.runtime.load.rule.Secrets;
import dev.seaworthy.runtime.load.rule.Texts;
import dev.seaworthy.runtime.load.rule.Urls;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Everything}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class EverythingLoader {
    static {
        Loading.requireContract(1, EverythingLoader.class);
    }

    private EverythingLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Everything load() {
        Loading loading = Loading.ofProcess("STAGE");
        Everything config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code STAGE} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Everything load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Everything load(ConfigSource source) {
        Loading loading = new Loading("STAGE", source);
        Everything config = read(loading);
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
    public static Everything loadOrExit() {
        Loading loading = Loading.ofProcess("STAGE");
        Everything config = read(loading);
        loading.announceEnvironment("Everything", "STAGE");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Everything> check() {
        return check(ConfigSources.standard("STAGE"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code STAGE} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Everything> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Everything> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Everything> loader() {
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
        return new Recorder("Everything", "STAGE", source, variables(), rules());
    }

    private static Everything read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code STAGE}: Which environment.
     */
    private static Environment stage(Loading loading) {
        loading.setting("STAGE")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code TITLE}: A text. &#64; signs, e.g. in addresses, stay.
     */
    private static String title(Loading loading) {
        String value = loading.textSetting("TITLE", Loading.EVERYWHERE)
                .alias("NAME")
                .alias("LABEL")
                .defaultValue("Hello World")
                .toText();
        while (loading.isSetTwice()) {
            loading.compare(value, title(loading.second()));
        }
        if (loading.has()) {
            if (value.length() < 1 || value.length() > 80) {
                loading.constraint(Constraints.size(value.length(), 1, 80, "characters"), "");
            }
            loading.constraint(Constraints.pattern(value, "[A-Z].*", 0), "");
            loading.constraint(Constraints.pattern(value, ".*[a-z]", 2), "");
        }
        return value;
    }

    /**
     * {@code SIGNING_KEY}: A secret.
     */
    private static Secret signingKey(Loading loading) {
        Secret value = loading.textSetting("SIGNING_KEY", Loading.DEVELOPMENT)
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .developmentDefault("dev-only-signing-key")
                .toSecret();
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.STAGING | Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "dev-only-signing-key"), "");
        }
        return value;
    }

    /**
     * {@code PAYMENT_KEY}: A payment key.
     */
    private static Optional<Secret> paymentKey(Loading loading) {
        Secret value = loading.textSetting("PAYMENT_KEY", Loading.EVERYWHERE)
                .sensitive()
                .optional()
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noTestKeys", Loading.PRODUCTION, Keys.noTestKeys(value.reveal()), "customers pay");
            loading.rule("startsWith", Loading.PRODUCTION, Texts.startsWith(value.reveal(), "sk_live_", "rk_live_"), "customers pay");
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.reveal().strip().equalsIgnoreCase("sk_test_example")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the example"), "");
        }
        if (loading.warns()) {
            loading.live(Keys.live(value.reveal()));
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code DATABASE_URL}: A database.
     */
    private static URI databaseUrl(Loading loading) {
        URI value = loading.setting("DATABASE_URL")
                .distinct(Loading.PRODUCTION, true, "")
                .example("postgresql://user:pass@db:5432/x?sslmode=require")
                .developmentDefault("postgresql://localhost/x")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(value.toString()), "");
            loading.rule("encrypted", Loading.PRODUCTION, Urls.encrypted(value.toString()), "");
            if (Equality.alike(value, Convert.toUri("postgresql://localhost/x"))) {
                loading.rule("distinct", Loading.PRODUCTION, Choices.distinct("the development default"), "");
            }
            if (Equality.alike(value, Convert.toUri("postgresql://user:pass@db:5432/x?sslmode=require"))) {
                loading.rule("distinct", Loading.PRODUCTION, Choices.distinct("the example"), "");
            }
            loading.rule("schemes", Loading.PRODUCTION, Urls.schemes(value.toString(), "postgresql", "postgres"), "");
        }
        return value;
    }

    /**
     * {@code HOMEPAGE}: A page.
     */
    private static Optional<URL> homepage(Loading loading) {
        String text = loading.setting("HOMEPAGE")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        URL value;
        try {
            value = dev.seaworthy.runtime.load.convert.Urls.toUrl(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("schemes", Loading.PRODUCTION, Urls.schemes(value.toString(), "https"), "customers open it");
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(value.toString()), "customers open it");
        }
        return Optional.of(value);
    }

    /**
     * {@code HOSTS}: Hosts.
     */
    private static List<String> hosts(Loading loading) {
        List<String> value = loading.listSetting("HOSTS", ";")
                .example("app.example.com")
                .toTexts();
        if (loading.has() && value.size() < 1) {
            loading.constraint(Constraints.size(value.size(), 1, 2147483647, "elements"), "");
        }
        if (loading.has()) {
            for (String element : value) {
                loading.next();
                loading.constraint(Constraints.notBlank(element), "");
            }
            loading.whole();
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (String element : value) {
                loading.next();
                loading.warning("noWildcard", Loading.PRODUCTION, Hosts.noWildcard(element, true), "");
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code DATA_DIR}: A directory.
     */
    private static Path dataDir(Loading loading) {
        Path value = loading.setting("DATA_DIR")
                .accepts("a path of the file system")
                .developmentDefault("data")
                .toPath();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("absolutePath", Loading.PRODUCTION, PathRules.absolutePath(value), "");
            loading.rule("persistentPath", Loading.PRODUCTION, PathRules.persistentPath(value), "");
        }
        return value;
    }

    /**
     * {@code PRICE}: A price.
     */
    private static BigDecimal price(Loading loading) {
        String text = loading.setting("PRICE")
                .defaultValue("9.90")
                .text();
        if (text == null) {
            return loading.none();
        }
        BigDecimal value;
        try {
            value = Decimals.toBigDecimal(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        loading.constraint(Constraints.sign(value.signum(), 1, 1), "");
        loading.constraint(Constraints.decimalMax(value, "1000", true), "");
        loading.constraint(Constraints.digits(value, 4, 2), "");
        return value;
    }

    /**
     * {@code OPERATOR}: A mail address.
     */
    private static Optional<String> operator(Loading loading) {
        String value = loading.textSetting("OPERATOR", Loading.EVERYWHERE)
                .example("ops@example.com")
                .optional()
                .toText();
        if (loading.has()) {
            loading.constraint(Constraints.email(value), "must reach the operator");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code BACK_DOOR}: A back door.
     */
    private static Optional<String> backDoor(Loading loading) {
        String value = loading.textSetting("BACK_DOOR", Loading.EVERYWHERE)
                .optional()
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("forbidden", Loading.PRODUCTION, Choices.forbidden(), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code CODE}: A code.
     */
    private static String code(Loading loading) {
        String value = loading.textSetting("CODE", Loading.EVERYWHERE)
                .defaultValue("abc-1")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("matches", Loading.PRODUCTION, Texts.matches(value, "[a-z]+-[0-9]+"), "");
            if (value.codePointCount(0, value.length()) < 3) {
                loading.rule("minLength", Loading.PRODUCTION, Texts.minLength(value, 3), "");
            }
            loading.rule("mustNotStartWith", Loading.PRODUCTION, Texts.mustNotStartWith(value, "zz"), "");
        }
        return value;
    }

    /**
     * {@code BROKER}: An address.
     */
    private static InetSocketAddress broker(Loading loading) {
        String text = loading.setting("BROKER")
                .defaultValue("broker.internal:9092")
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
     * {@code LANGUAGE}: A language.
     */
    private static Locale language(Loading loading) {
        String text = loading.setting("LANGUAGE")
                .defaultValue("de-CH")
                .text();
        if (text == null) {
            return loading.none();
        }
        Locale value;
        try {
            value = Identifiers.toLocale(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code SINCE}: A day.
     */
    private static LocalDate since(Loading loading) {
        String text = loading.setting("SINCE")
                .defaultValue("2026-11-25")
                .text();
        if (text == null) {
            return loading.none();
        }
        LocalDate value;
        try {
            value = Times.toLocalDate(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code TENANT}: An identifier.
     */
    private static Optional<UUID> tenant(Loading loading) {
        String text = loading.setting("TENANT")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        UUID value;
        try {
            value = Identifiers.toUuid(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return Optional.of(value);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "STAGE",
                "TITLE",
                "LEGAL_NOTICE",
                "CERTIFICATE",
                "SIGNING_KEY",
                "PAYMENT_KEY",
                "DATABASE_URL",
                "HOMEPAGE",
                "HOSTS",
                "DATA_DIR",
                "PRICE",
                "OPERATOR",
                "BACK_DOOR",
                "CODE",
                "BROKER",
                "LANGUAGE",
                "SINCE",
                "TENANT"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "SIGNING_KEY.strongSecret",
                "PAYMENT_KEY.noTestKeys",
                "PAYMENT_KEY.startsWith",
                "PAYMENT_KEY.distinct",
                "DATABASE_URL.noLocalhost",
                "DATABASE_URL.encrypted",
                "DATABASE_URL.distinct",
                "DATABASE_URL.schemes",
                "HOMEPAGE.schemes",
                "HOMEPAGE.noLocalhost",
                "HOSTS.noWildcard",
                "DATA_DIR.absolutePath",
                "DATA_DIR.persistentPath",
                "BACK_DOOR.forbidden",
                "CODE.matches",
                "CODE.minLength",
                "CODE.mustNotStartWith",
                "BROKER.noLocalhost"
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
            return "shop.Everything";
        }

        @Override
        public String loader() {
            return "shop.EverythingLoader";
        }

        @Override
        public String environmentVariable() {
            return "STAGE";
        }

        @Override
        public String docsDirectory() {
            return "everything";
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("STAGE");
        }

        @Override
        public Evaluation evaluate(ConfigSource source) {
            Recorder recorder = recorder(source);
            return recorder.evaluation(read(recorder.loading()));
        }
    }

    /**
     * What {@link EverythingLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Everything> {
        static ConfigLoader<Everything> loader() {
            return new Instance();
        }

        @Override
        public Class<Everything> type() {
            return Everything.class;
        }

        @Override
        public String environmentVariable() {
            return "STAGE";
        }

        @Override
        public String docsDirectory() {
            return "everything";
        }

        @Override
        public List<String> variables() {
            return List.of(EverythingLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(EverythingLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of();
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("STAGE");
        }

        @Override
        public Everything load(ConfigSource source) {
            return EverythingLoader.load(source);
        }

        @Override
        public ConfigReport<Everything> check(ConfigSource source) {
            return EverythingLoader.check(source);
        }

        @Override
        public ConfigParts parts(Everything configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("TITLE", configuration.title());
            parts.addText("LEGAL_NOTICE", configuration.legalNotice());
            parts.addText("CERTIFICATE", configuration.certificate());
            parts.addSensitive("SIGNING_KEY", configuration.signingKey());
            parts.addSensitive("PAYMENT_KEY", configuration.paymentKey());
            parts.addText("DATABASE_URL", configuration.databaseUrl());
            parts.addText("HOMEPAGE", configuration.homepage());
            parts.addText("HOSTS", configuration.hosts());
            parts.addText("OPERATOR", configuration.operator());
            parts.addText("BACK_DOOR", configuration.backDoor());
            parts.addText("CODE", configuration.code());
            return parts;
        }
    }

    /**
     * The values of {@link Everything}.
     */
    @GeneratedCode
    private static final class Values implements Everything {
        private final Environment stage;

        private final String title;

        private final Optional<String> legalNotice;

        private final String certificate;

        private final transient Secret signingKey;

        private final transient Optional<Secret> paymentKey;

        private final URI databaseUrl;

        private final Optional<URL> homepage;

        private final List<String> hosts;

        private final Path dataDir;

        private final BigDecimal price;

        private final Optional<String> operator;

        private final Optional<String> backDoor;

        private final String code;

        private final InetSocketAddress broker;

        private final Locale language;

        private final LocalDate since;

        private final Optional<UUID> tenant;

        Values(Loading loading) {
            this.stage = EverythingLoader.stage(loading);
            this.title = EverythingLoader.title(loading);
            this.legalNotice = Optional.ofNullable(loading.textSetting("LEGAL_NOTICE", Loading.EVERYWHERE)
                    .example("Everything Ltd.\n"
                            + "\n"
                            + "@home, 1 Main Street")
                    .optional()
                    .toText());
            this.certificate = loading.textSetting("CERTIFICATE", Loading.DEVELOPMENT)
                    .developmentDefault("-----BEGIN CERTIFICATE-----\n"
                            + "+a/b=\n"
                            + "-----END CERTIFICATE-----")
                    .toText();
            this.signingKey = EverythingLoader.signingKey(loading);
            this.paymentKey = EverythingLoader.paymentKey(loading);
            this.databaseUrl = EverythingLoader.databaseUrl(loading);
            this.homepage = EverythingLoader.homepage(loading);
            this.hosts = EverythingLoader.hosts(loading);
            this.dataDir = EverythingLoader.dataDir(loading);
            this.price = EverythingLoader.price(loading);
            this.operator = EverythingLoader.operator(loading);
            this.backDoor = EverythingLoader.backDoor(loading);
            this.code = EverythingLoader.code(loading);
            this.broker = EverythingLoader.broker(loading);
            this.language = EverythingLoader.language(loading);
            this.since = EverythingLoader.since(loading);
            this.tenant = EverythingLoader.tenant(loading);
        }

        @Override
        public Environment stage() {
            return stage;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public Optional<String> legalNotice() {
            return legalNotice;
        }

        @Override
        public String certificate() {
            return certificate;
        }

        @Override
        public Secret signingKey() {
            return signingKey;
        }

        @Override
        public Optional<Secret> paymentKey() {
            return paymentKey;
        }

        @Override
        public URI databaseUrl() {
            return databaseUrl;
        }

        @Override
        public Optional<URL> homepage() {
            return homepage;
        }

        @Override
        public List<String> hosts() {
            return hosts;
        }

        @Override
        public Path dataDir() {
            return dataDir;
        }

        @Override
        public BigDecimal price() {
            return price;
        }

        @Override
        public Optional<String> operator() {
            return operator;
        }

        @Override
        public Optional<String> backDoor() {
            return backDoor;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public InetSocketAddress broker() {
            return broker;
        }

        @Override
        public Locale language() {
            return language;
        }

        @Override
        public LocalDate since() {
            return since;
        }

        @Override
        public Optional<UUID> tenant() {
            return tenant;
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
            Members members = new Members("Everything");
            members.add("stage", values.stage);
            members.add("title", values.title);
            members.add("legalNotice", values.legalNotice);
            members.add("certificate", values.certificate);
            members.addSecret("signingKey", values.signingKey);
            members.addSecret("paymentKey", values.paymentKey);
            members.add("databaseUrl", values.databaseUrl);
            members.add("homepage", values.homepage);
            members.add("hosts", values.hosts);
            members.add("dataDir", values.dataDir);
            members.add("price", values.price);
            members.add("operator", values.operator);
            members.add("backDoor", values.backDoor);
            members.add("code", values.code);
            members.add("broker", values.broker);
            members.add("language", values.language);
            members.add("since", values.since);
            members.add("tenant", values.tenant);
            return members;
        }
    }
}
