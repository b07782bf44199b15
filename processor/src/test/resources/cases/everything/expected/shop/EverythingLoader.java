package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Decimals;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.convert.Times;
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Constraints;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Everything}: converts and validates every setting, and reports every problem at once.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@SuppressWarnings("deprecation")
public final class EverythingLoader {
    private EverythingLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws ConfigException when there is a problem; its message lists them all
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
     * @throws ConfigException when there is a problem; its message lists them all
     */
    public static Everything load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws ConfigException when there is a problem; its message lists them all
     */
    public static Everything load(ConfigSource source) {
        Loading loading = new Loading("STAGE", source);
        Everything config = read(loading);
        return loading.failed() ? check(source).orThrow() : config;
    }

    /**
     * Loads the configuration of this process. When there is a problem it prints the report to the
     * standard error and ends the process with exit code 78 (EX_CONFIG), after 5 seconds at the latest,
     * whatever shutdown hooks do. What a rule only warns of goes to the standard error too, and in
     * staging what production would refuse.
     *
     * @return the configuration, complete and checked
     */
    public static Everything loadOrExit() {
        Loading loading = Loading.ofProcess("STAGE");
        Everything config = read(loading);
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
        Recorder recorder = new Recorder("Everything", "STAGE", source, variables(), rules());
        return recorder.report(read(recorder.loading()));
    }

    private static Everything read(Loading loading) {
        Everything values = new Values(loading);
        if (loading.judgesDependencies()) {
            if (!loading.isMissing("REASON") && !loading.isMissing("MODE")) {
                loading.requirement("REASON", values.reason().isPresent(), values.mode() == Everything.Mode.SLOW || values.mode() == Everything.Mode.OFF, "MODE", "slow or off");
            }
            workersAreFew(loading, values);
            mailPortIsForClients(loading, values.mail());
            if (values.backupMail().isPresent()) {
                backupMailPortIsForClients(loading, values.backupMail().get());
            }
        }
        return values;
    }

    /**
     * {@code STAGE}: Which environment.
     */
    private static Environment stage(Loading loading) {
        loading.setting("STAGE")
                .accepts("development, staging, production")
                .text();
        return loading.environment();
    }

    /**
     * {@code TITLE}: A text. &#64; signs, e.g. in addresses, stay.
     */
    private static String title(Loading loading) {
        String value = loading.setting("TITLE")
                .alias("NAME")
                .alias("LABEL")
                .defaultValue("Hello World")
                .toText();
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
        Secret value = loading.setting("SIGNING_KEY")
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
        Secret value = loading.setting("PAYMENT_KEY")
                .sensitive()
                .example("sk_test_example")
                .optional()
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noTestKeys", Loading.PRODUCTION, Keys.noTestKeys(value.reveal()), "customers pay");
            loading.rule("startsWith", Loading.PRODUCTION, Texts.startsWith(value.reveal(), "sk_live_", "rk_live_"), "customers pay");
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.reveal().equals("sk_test_example")) {
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
                .example("postgresql://user:pass@db:5432/x")
                .developmentDefault("postgresql://localhost/x")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value.toString()), "");
            loading.rule("encrypted", Loading.PRODUCTION, Urls.encrypted(value.toString()), "");
            if (value.equals(Convert.toUri("postgresql://localhost/x"))) {
                loading.rule("distinct", Loading.PRODUCTION, Choices.distinct("the development default"), "");
            }
            if (value.equals(Convert.toUri("postgresql://user:pass@db:5432/x"))) {
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
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value.toString()), "customers open it");
        }
        return Optional.of(value);
    }

    /**
     * {@code HOSTS}: Hosts.
     */
    private static List<String> hosts(Loading loading) {
        List<String> value = loading.setting("HOSTS")
                .example("app.example.com")
                .toTexts(";");
        if (loading.has() && value.size() < 1) {
            loading.constraint(Constraints.size(value.size(), 1, 2147483647, "elements"), "");
        }
        if (loading.has()) {
            for (String element : value) {
                loading.element(element);
                loading.constraint(Constraints.notBlank(element), "");
            }
            loading.whole();
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (String element : value) {
                loading.element(element);
                loading.warning("noWildcard", Loading.PRODUCTION, Hosts.noWildcard(element, true), "");
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code PORTS}: Ports.
     */
    private static Set<Integer> ports(Loading loading) {
        String text = loading.setting("PORTS")
                .defaultValue("80,443")
                .text();
        if (text == null) {
            return loading.none();
        }
        Set<Integer> value;
        try {
            Set<Integer> values = new LinkedHashSet<>();
            for (String element : Convert.split(text, ",")) {
                values.add(Convert.toInt(element));
            }
            value = Collections.unmodifiableSet(values);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        for (int element : value) {
            loading.element(String.valueOf(element));
            if (element < 1L) {
                loading.constraint(Constraints.min(element, 1L), "");
            }
            if (element > 65535L) {
                loading.constraint(Constraints.max(element, 65535L), "");
            }
        }
        loading.whole();
        return value;
    }

    /**
     * {@code LIMITS}: Limits.
     */
    private static Map<String, Duration> limits(Loading loading) {
        String text = loading.setting("LIMITS")
                .defaultValue("a=1s,b=2s")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, Duration> value;
        try {
            Map<String, Duration> values = new LinkedHashMap<>();
            String[] entries = Convert.entries(text, ",");
            for (int i = 0; i < entries.length; i += 2) {
                values.put(entries[i], Convert.toDuration(entries[i + 1]));
            }
            value = Collections.unmodifiableMap(values);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code TIMEOUT}: A timeout.
     */
    private static Duration timeout(Loading loading) {
        Duration value = loading.setting("TIMEOUT")
                .defaultValue("30s")
                .toDuration();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("min", Loading.PRODUCTION, Bounds.min(value, Convert.toDuration("1s"), "1s"), "");
            loading.rule("max", Loading.PRODUCTION, Bounds.max(value, Convert.toDuration("5m"), "5m"), "");
        }
        return value;
    }

    /**
     * {@code UPLOAD_LIMIT}: A size.
     */
    private static DataSize uploadLimit(Loading loading) {
        DataSize value = loading.setting("UPLOAD_LIMIT")
                .defaultValue("10MiB")
                .toDataSize();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("max", Loading.PRODUCTION, Bounds.max(value, DataSize.parse("1GiB"), "1GiB"), "");
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
        String value = loading.setting("OPERATOR")
                .example("ops@example.com")
                .optional()
                .toText();
        if (loading.has()) {
            loading.constraint(Constraints.email(value), "must reach the operator");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code WORKERS}: Workers.
     */
    private static OptionalInt workers(Loading loading) {
        int value = loading.setting("WORKERS")
                .optional()
                .toInt();
        return loading.has() ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /**
     * {@code MODE}: A mode.
     */
    private static Everything.Mode mode(Loading loading) {
        Everything.Mode value = toMode(loading.setting("MODE")
                .defaultValue("fast-one"));
        if (loading.appliesToValue(Loading.PRODUCTION) && (value == Everything.Mode.SLOW || value == Everything.Mode.OFF)) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("slow", "off"), "");
        }
        return value;
    }

    /**
     * {@code BACK_DOOR}: A back door.
     */
    private static Optional<String> backDoor(Loading loading) {
        String value = loading.setting("BACK_DOOR")
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
        String value = loading.setting("CODE")
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
     * {@code COLOUR}: A colour of our own.
     */
    private static Everything.Colour colour(Loading loading) {
        String text = loading.setting("COLOUR")
                .defaultValue("red")
                .text();
        if (text == null) {
            return loading.none();
        }
        Everything.Colour value;
        try {
            value = new Everything.ToColour().convert(text);
        } catch (Exception malformed) {
            return loading.malformed("Colour", malformed);
        }
        return value;
    }

    /**
     * {@code VERSION}: A version of our own.
     */
    private static Everything.Version version(Loading loading) {
        String text = loading.setting("VERSION")
                .defaultValue("1.2")
                .text();
        if (text == null) {
            return loading.none();
        }
        Everything.Version value;
        try {
            value = Everything.Version.parse(text);
        } catch (Exception malformed) {
            return loading.malformed("Version", malformed);
        }
        return value;
    }

    /**
     * {@code SMTP_HOST}: Its host.
     */
    private static String mailHost(Loading loading) {
        String value = loading.setting("SMTP_HOST")
                .example("mail.example.com")
                .developmentDefault("localhost")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value), "");
        }
        return value;
    }

    /**
     * {@code SMTP_PORT}: Its port.
     */
    private static int mailPort(Loading loading) {
        int value = loading.setting("SMTP_PORT")
                .defaultValue("587")
                .toInt();
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
     * {@code BACKUP_SMTP_HOST}: Its host.
     */
    private static String backupMailHost(Loading loading) {
        String value = loading.setting("BACKUP_SMTP_HOST")
                .example("mail.example.com")
                .developmentDefault("localhost")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value), "");
        }
        return value;
    }

    /**
     * {@code BACKUP_SMTP_PORT}: Its port.
     */
    private static int backupMailPort(Loading loading) {
        int value = loading.setting("BACKUP_SMTP_PORT")
                .defaultValue("587")
                .toInt();
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
     * {@code BACKUP_SMTP_…}: there when one of its variables is set.
     */
    private static Optional<Everything.Mail> backupMail(Loading loading) {
        if (loading.isSet("BACKUP_SMTP_HOST")
                || loading.isSet("BACKUP_SMTP_PORT")
                || loading.isSet("BACKUP_SMTP_PASSWORD")) {
            return Optional.of(new BackupMailValues(loading));
        }
        return Optional.empty();
    }

    private static Everything.Mode toMode(Loading loading) {
        return switch (loading.toWord()) {
            case "fast_one" -> Everything.Mode.FAST_ONE;
            case "slow" -> Everything.Mode.SLOW;
            case "off" -> Everything.Mode.OFF;
            default -> loading.unknown("fast-one", "slow", "off");
        };
    }

    /**
     * Workers are few in production.
     */
    private static void workersAreFew(Loading loading, Everything values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        Everything seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.workersAreFew();
        } catch (RuntimeException thrown) {
            loading.plainRuleThrew("workersAreFew", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("workersAreFew", Loading.PRODUCTION, holds, "the database has few connections", true);
    }

    /**
     * Mail is submitted on a port for clients.
     */
    private static void mailPortIsForClients(Loading loading, Everything.Mail values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        Everything.Mail seen = loading.guards() ? new GuardedMail(loading, values) : values;
        boolean holds;
        try {
            holds = seen.portIsForClients();
        } catch (RuntimeException thrown) {
            loading.plainRuleThrew("mail.portIsForClients", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("mail.portIsForClients", Loading.PRODUCTION, holds, "25 is for servers", true);
    }

    /**
     * Mail is submitted on a port for clients.
     */
    private static void backupMailPortIsForClients(Loading loading, Everything.Mail values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        Everything.Mail seen = loading.guards() ? new GuardedBackupMail(loading, values) : values;
        boolean holds;
        try {
            holds = seen.portIsForClients();
        } catch (RuntimeException thrown) {
            loading.plainRuleThrew("backupMail.portIsForClients", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("backupMail.portIsForClients", Loading.PRODUCTION, holds, "25 is for servers", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "REPLICA",
                "STAGE",
                "TITLE",
                "LEGAL_NOTICE",
                "CERTIFICATE",
                "SIGNING_KEY",
                "PAYMENT_KEY",
                "DATABASE_URL",
                "HOMEPAGE",
                "HOSTS",
                "PORTS",
                "LIMITS",
                "TIMEOUT",
                "UPLOAD_LIMIT",
                "DATA_DIR",
                "PRICE",
                "OPERATOR",
                "WORKERS",
                "MODE",
                "REASON",
                "BACK_DOOR",
                "CODE",
                "BROKER",
                "LANGUAGE",
                "SINCE",
                "TENANT",
                "COLOUR",
                "VERSION",
                "LEGACY",
                "SMTP_HOST",
                "SMTP_PORT",
                "SMTP_PASSWORD",
                "BACKUP_SMTP_HOST",
                "BACKUP_SMTP_PORT",
                "BACKUP_SMTP_PASSWORD"
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
                "TIMEOUT.min",
                "TIMEOUT.max",
                "UPLOAD_LIMIT.max",
                "DATA_DIR.absolutePath",
                "DATA_DIR.persistentPath",
                "MODE.mustNotBe",
                "BACK_DOOR.forbidden",
                "CODE.matches",
                "CODE.minLength",
                "CODE.mustNotStartWith",
                "BROKER.noLocalhost",
                "SMTP_HOST.noLocalhost",
                "BACKUP_SMTP_HOST.noLocalhost",
                "workersAreFew",
                "mail.portIsForClients",
                "backupMail.portIsForClients"
        };
    }

    /**
     * The values of {@link Everything}.
     */
    private static final class Values implements Everything {
        private final String replica;

        private final Environment stage;

        private final String title;

        private final Optional<String> legalNotice;

        private final String certificate;

        private final Secret signingKey;

        private final Optional<Secret> paymentKey;

        private final URI databaseUrl;

        private final Optional<URL> homepage;

        private final List<String> hosts;

        private final Set<Integer> ports;

        private final Map<String, Duration> limits;

        private final Duration timeout;

        private final DataSize uploadLimit;

        private final Path dataDir;

        private final BigDecimal price;

        private final Optional<String> operator;

        private final OptionalInt workers;

        private final Everything.Mode mode;

        private final Optional<String> reason;

        private final Optional<String> backDoor;

        private final String code;

        private final InetSocketAddress broker;

        private final Locale language;

        private final LocalDate since;

        private final Optional<UUID> tenant;

        private final Everything.Colour colour;

        private final Everything.Version version;

        private final Optional<String> legacy;

        private final Everything.Mail mail;

        private final Optional<Everything.Mail> backupMail;

        Values(Loading loading) {
            this.replica = loading.setting("REPLICA")
                    .defaultValue("one")
                    .toText();
            this.stage = EverythingLoader.stage(loading);
            this.title = EverythingLoader.title(loading);
            this.legalNotice = Optional.ofNullable(loading.setting("LEGAL_NOTICE")
                    .example("Everything Ltd.\n"
                            + "\n"
                            + "@home, 1 Main Street")
                    .optional()
                    .toText());
            this.certificate = loading.setting("CERTIFICATE")
                    .developmentDefault("-----BEGIN CERTIFICATE-----\n"
                            + "+a/b=\n"
                            + "-----END CERTIFICATE-----")
                    .toText();
            this.signingKey = EverythingLoader.signingKey(loading);
            this.paymentKey = EverythingLoader.paymentKey(loading);
            this.databaseUrl = EverythingLoader.databaseUrl(loading);
            this.homepage = EverythingLoader.homepage(loading);
            this.hosts = EverythingLoader.hosts(loading);
            this.ports = EverythingLoader.ports(loading);
            this.limits = EverythingLoader.limits(loading);
            this.timeout = EverythingLoader.timeout(loading);
            this.uploadLimit = EverythingLoader.uploadLimit(loading);
            this.dataDir = EverythingLoader.dataDir(loading);
            this.price = EverythingLoader.price(loading);
            this.operator = EverythingLoader.operator(loading);
            this.workers = EverythingLoader.workers(loading);
            this.mode = EverythingLoader.mode(loading);
            this.reason = Optional.ofNullable(loading.setting("REASON")
                    .optional()
                    .toText());
            this.backDoor = EverythingLoader.backDoor(loading);
            this.code = EverythingLoader.code(loading);
            this.broker = EverythingLoader.broker(loading);
            this.language = EverythingLoader.language(loading);
            this.since = EverythingLoader.since(loading);
            this.tenant = EverythingLoader.tenant(loading);
            this.colour = EverythingLoader.colour(loading);
            this.version = EverythingLoader.version(loading);
            this.legacy = Optional.ofNullable(loading.setting("LEGACY")
                    .deprecated()
                    .optional()
                    .toText());
            this.mail = new MailValues(loading);
            this.backupMail = EverythingLoader.backupMail(loading);
        }

        @Override
        public String replica() {
            return replica;
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
        public Set<Integer> ports() {
            return ports;
        }

        @Override
        public Map<String, Duration> limits() {
            return limits;
        }

        @Override
        public Duration timeout() {
            return timeout;
        }

        @Override
        public DataSize uploadLimit() {
            return uploadLimit;
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
        public OptionalInt workers() {
            return workers;
        }

        @Override
        public Everything.Mode mode() {
            return mode;
        }

        @Override
        public Optional<String> reason() {
            return reason;
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
        public Everything.Colour colour() {
            return colour;
        }

        @Override
        public Everything.Version version() {
            return version;
        }

        @Override
        public Optional<String> legacy() {
            return legacy;
        }

        @Override
        public Everything.Mail mail() {
            return mail;
        }

        @Override
        public Optional<Everything.Mail> backupMail() {
            return backupMail;
        }
    }

    /**
     * The values of {@link Everything.Mail}.
     */
    private static final class MailValues implements Everything.Mail {
        private final String host;

        private final int port;

        private final Optional<Secret> password;

        MailValues(Loading loading) {
            this.host = EverythingLoader.mailHost(loading);
            this.port = EverythingLoader.mailPort(loading);
            this.password = Optional.ofNullable(loading.setting("SMTP_PASSWORD")
                    .sensitive()
                    .optional()
                    .toSecret());
        }

        @Override
        public String host() {
            return host;
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public Optional<Secret> password() {
            return password;
        }
    }

    /**
     * The values of {@link Everything.Mail}.
     */
    private static final class BackupMailValues implements Everything.Mail {
        private final String host;

        private final int port;

        private final Optional<Secret> password;

        BackupMailValues(Loading loading) {
            this.host = EverythingLoader.backupMailHost(loading);
            this.port = EverythingLoader.backupMailPort(loading);
            this.password = Optional.ofNullable(loading.setting("BACKUP_SMTP_PASSWORD")
                    .sensitive()
                    .optional()
                    .toSecret());
        }

        @Override
        public String host() {
            return host;
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public Optional<Secret> password() {
            return password;
        }
    }

    /**
     * Stands between {@link Everything} and its rules, so that a report can say what a rule read.
     */
    private static final class Guarded implements Everything {
        private final Loading loading;

        private final Everything values;

        Guarded(Loading loading, Everything values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public String replica() {
            loading.reads("REPLICA");
            return values.replica();
        }

        @Override
        public Environment stage() {
            loading.reads("STAGE");
            return values.stage();
        }

        @Override
        public String title() {
            loading.reads("TITLE");
            return values.title();
        }

        @Override
        public Optional<String> legalNotice() {
            loading.reads("LEGAL_NOTICE");
            return values.legalNotice();
        }

        @Override
        public String certificate() {
            loading.reads("CERTIFICATE");
            return values.certificate();
        }

        @Override
        public Secret signingKey() {
            loading.reads("SIGNING_KEY");
            return values.signingKey();
        }

        @Override
        public Optional<Secret> paymentKey() {
            loading.reads("PAYMENT_KEY");
            return values.paymentKey();
        }

        @Override
        public URI databaseUrl() {
            loading.reads("DATABASE_URL");
            return values.databaseUrl();
        }

        @Override
        public Optional<URL> homepage() {
            loading.reads("HOMEPAGE");
            return values.homepage();
        }

        @Override
        public List<String> hosts() {
            loading.reads("HOSTS");
            return values.hosts();
        }

        @Override
        public Set<Integer> ports() {
            loading.reads("PORTS");
            return values.ports();
        }

        @Override
        public Map<String, Duration> limits() {
            loading.reads("LIMITS");
            return values.limits();
        }

        @Override
        public Duration timeout() {
            loading.reads("TIMEOUT");
            return values.timeout();
        }

        @Override
        public DataSize uploadLimit() {
            loading.reads("UPLOAD_LIMIT");
            return values.uploadLimit();
        }

        @Override
        public Path dataDir() {
            loading.reads("DATA_DIR");
            return values.dataDir();
        }

        @Override
        public BigDecimal price() {
            loading.reads("PRICE");
            return values.price();
        }

        @Override
        public Optional<String> operator() {
            loading.reads("OPERATOR");
            return values.operator();
        }

        @Override
        public OptionalInt workers() {
            loading.reads("WORKERS");
            return values.workers();
        }

        @Override
        public Everything.Mode mode() {
            loading.reads("MODE");
            return values.mode();
        }

        @Override
        public Optional<String> reason() {
            loading.reads("REASON");
            return values.reason();
        }

        @Override
        public Optional<String> backDoor() {
            loading.reads("BACK_DOOR");
            return values.backDoor();
        }

        @Override
        public String code() {
            loading.reads("CODE");
            return values.code();
        }

        @Override
        public InetSocketAddress broker() {
            loading.reads("BROKER");
            return values.broker();
        }

        @Override
        public Locale language() {
            loading.reads("LANGUAGE");
            return values.language();
        }

        @Override
        public LocalDate since() {
            loading.reads("SINCE");
            return values.since();
        }

        @Override
        public Optional<UUID> tenant() {
            loading.reads("TENANT");
            return values.tenant();
        }

        @Override
        public Everything.Colour colour() {
            loading.reads("COLOUR");
            return values.colour();
        }

        @Override
        public Everything.Version version() {
            loading.reads("VERSION");
            return values.version();
        }

        @Override
        public Optional<String> legacy() {
            loading.reads("LEGACY");
            return values.legacy();
        }

        @Override
        public Everything.Mail mail() {
            return new GuardedMail(loading, values.mail());
        }

        @Override
        public Optional<Everything.Mail> backupMail() {
            if (values.backupMail().isPresent()) {
                return Optional.of(new GuardedBackupMail(loading, values.backupMail().get()));
            }
            return Optional.empty();
        }
    }

    /**
     * Stands between {@link Everything.Mail} and its rules, so that a report can say what a rule read.
     */
    private static final class GuardedMail implements Everything.Mail {
        private final Loading loading;

        private final Everything.Mail values;

        GuardedMail(Loading loading, Everything.Mail values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public String host() {
            loading.reads("SMTP_HOST");
            return values.host();
        }

        @Override
        public int port() {
            loading.reads("SMTP_PORT");
            return values.port();
        }

        @Override
        public Optional<Secret> password() {
            loading.reads("SMTP_PASSWORD");
            return values.password();
        }
    }

    /**
     * Stands between {@link Everything.Mail} and its rules, so that a report can say what a rule read.
     */
    private static final class GuardedBackupMail implements Everything.Mail {
        private final Loading loading;

        private final Everything.Mail values;

        GuardedBackupMail(Loading loading, Everything.Mail values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public String host() {
            loading.reads("BACKUP_SMTP_HOST");
            return values.host();
        }

        @Override
        public int port() {
            loading.reads("BACKUP_SMTP_PORT");
            return values.port();
        }

        @Override
        public Optional<Secret> password() {
            loading.reads("BACKUP_SMTP_PASSWORD");
            return values.password();
        }
    }
}
