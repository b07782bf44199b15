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
import dev.seaworthy.runtime.load.convert.Names;
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
        Loading in = Loading.ofProcess("STAGE");
        Everything config = read(in);
        return in.failed() ? check().orThrow() : config;
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
        Loading in = new Loading("STAGE", source);
        Everything config = read(in);
        return in.failed() ? check(source).orThrow() : config;
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
        Loading in = Loading.ofProcess("STAGE");
        Everything config = read(in);
        return in.speaks() ? check().orExit() : config;
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

    private static Everything read(Loading in) {
        Everything values = new Values(in);
        if (in.goesOn()) {
            if (!in.lacks("REASON") && !in.lacks("MODE")) {
                in.requirement("REASON", values.reason().isPresent(), values.mode() == Everything.Mode.SLOW || values.mode() == Everything.Mode.OFF, "MODE", "slow or off");
            }
            workersAreFew(in, values);
            mailPortIsForClients(in, values.mail());
            if (values.backupMail().isPresent()) {
                backupMailPortIsForClients(in, values.backupMail().get());
            }
        }
        return values;
    }

    /**
     * {@code STAGE}: Which environment.
     */
    private static Environment stage(Loading in) {
        in.setting("STAGE")
                .accepts("development, staging, production")
                .given();
        return in.environment();
    }

    /**
     * {@code TITLE}: A text. &#64; signs, e.g. in addresses, stay.
     */
    private static String title(Loading in) {
        String value = in.setting("TITLE")
                .alias("NAME")
                .alias("LABEL")
                .defaultValue("Hello World")
                .toText();
        if (in.has()) {
            if (value.length() < 1 || value.length() > 80) {
                in.constraint(Constraints.size(value.length(), 1, 80, "characters"), "");
            }
            in.constraint(Constraints.pattern(value, "[A-Z].*", 0), "");
            in.constraint(Constraints.pattern(value, ".*[a-z]", 2), "");
        }
        return value;
    }

    /**
     * {@code SIGNING_KEY}: A secret.
     */
    private static Secret signingKey(Loading in) {
        Secret value = in.setting("SIGNING_KEY")
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .developmentDefault("dev-only-signing-key")
                .toSecret();
        if (in.judges(Loading.STAGING | Loading.PRODUCTION)) {
            in.rule("strongSecret", Loading.STAGING | Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "dev-only-signing-key"), "");
        }
        return value;
    }

    /**
     * {@code PAYMENT_KEY}: A payment key.
     */
    private static Optional<Secret> paymentKey(Loading in) {
        Secret value = in.setting("PAYMENT_KEY")
                .sensitive()
                .example("sk_test_example")
                .optional()
                .toSecret();
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("noTestKeys", Loading.PRODUCTION, Keys.noTestKeys(value.reveal()), "customers pay");
            in.rule("startsWith", Loading.PRODUCTION, Texts.startsWith(value.reveal(), "sk_live_", "rk_live_"), "customers pay");
        }
        if (in.judges(Loading.STAGING | Loading.PRODUCTION) && value.reveal().equals("sk_test_example")) {
            in.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the example"), "");
        }
        if (in.warns()) {
            in.live(Keys.live(value.reveal()));
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code DATABASE_URL}: A database.
     */
    private static URI databaseUrl(Loading in) {
        URI value = in.setting("DATABASE_URL")
                .example("postgresql://user:pass@db:5432/x")
                .developmentDefault("postgresql://localhost/x")
                .toUri();
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value.toString()), "");
            in.rule("encrypted", Loading.PRODUCTION, Urls.encrypted(value.toString()), "");
            if (value.equals(Convert.toUri("postgresql://localhost/x"))) {
                in.rule("distinct", Loading.PRODUCTION, Choices.distinct("the development default"), "");
            }
            if (value.equals(Convert.toUri("postgresql://user:pass@db:5432/x"))) {
                in.rule("distinct", Loading.PRODUCTION, Choices.distinct("the example"), "");
            }
            in.rule("schemes", Loading.PRODUCTION, Urls.schemes(value.toString(), "postgresql", "postgres"), "");
        }
        return value;
    }

    /**
     * {@code HOMEPAGE}: A page.
     */
    private static Optional<URL> homepage(Loading in) {
        String text = in.setting("HOMEPAGE")
                .optional()
                .given();
        if (text == null) {
            return Optional.empty();
        }
        URL value;
        try {
            value = dev.seaworthy.runtime.load.convert.Urls.toUrl(text);
        } catch (RuntimeException malformed) {
            return in.malformed(malformed);
        }
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("schemes", Loading.PRODUCTION, Urls.schemes(value.toString(), "https"), "customers open it");
            in.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value.toString()), "customers open it");
        }
        return Optional.of(value);
    }

    /**
     * {@code HOSTS}: Hosts.
     */
    private static List<String> hosts(Loading in) {
        List<String> value = in.setting("HOSTS")
                .example("app.example.com")
                .toTexts(";");
        if (in.has() && value.size() < 1) {
            in.constraint(Constraints.size(value.size(), 1, 2147483647, "elements"), "");
        }
        if (in.has()) {
            for (String element : value) {
                in.element(element);
                in.constraint(Constraints.notBlank(element), "");
            }
            in.whole();
        }
        if (in.judges(Loading.PRODUCTION)) {
            for (String element : value) {
                in.element(element);
                in.warning("noWildcard", Loading.PRODUCTION, Hosts.noWildcard(element, true), "");
            }
            in.whole();
        }
        return value;
    }

    /**
     * {@code PORTS}: Ports.
     */
    private static Set<Integer> ports(Loading in) {
        String text = in.setting("PORTS")
                .defaultValue("80,443")
                .given();
        if (text == null) {
            return in.none();
        }
        Set<Integer> value;
        try {
            Set<Integer> values = new LinkedHashSet<>();
            for (String element : Convert.split(text, ",")) {
                values.add(Convert.toInt(element));
            }
            value = Collections.unmodifiableSet(values);
        } catch (RuntimeException malformed) {
            return in.malformed(malformed);
        }
        for (int element : value) {
            in.element(String.valueOf(element));
            if (element < 1L) {
                in.constraint(Constraints.min(element, 1L), "");
            }
            if (element > 65535L) {
                in.constraint(Constraints.max(element, 65535L), "");
            }
        }
        in.whole();
        return value;
    }

    /**
     * {@code LIMITS}: Limits.
     */
    private static Map<String, Duration> limits(Loading in) {
        String text = in.setting("LIMITS")
                .defaultValue("a=1s,b=2s")
                .given();
        if (text == null) {
            return in.none();
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
            return in.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code TIMEOUT}: A timeout.
     */
    private static Duration timeout(Loading in) {
        Duration value = in.setting("TIMEOUT")
                .defaultValue("30s")
                .toDuration();
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("min", Loading.PRODUCTION, Bounds.min(value, Convert.toDuration("1s"), "1s"), "");
            in.rule("max", Loading.PRODUCTION, Bounds.max(value, Convert.toDuration("5m"), "5m"), "");
        }
        return value;
    }

    /**
     * {@code UPLOAD_LIMIT}: A size.
     */
    private static DataSize uploadLimit(Loading in) {
        DataSize value = in.setting("UPLOAD_LIMIT")
                .defaultValue("10MiB")
                .toDataSize();
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("max", Loading.PRODUCTION, Bounds.max(value, DataSize.parse("1GiB"), "1GiB"), "");
        }
        return value;
    }

    /**
     * {@code DATA_DIR}: A directory.
     */
    private static Path dataDir(Loading in) {
        Path value = in.setting("DATA_DIR")
                .accepts("a path of the file system")
                .developmentDefault("data")
                .toPath();
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("absolutePath", Loading.PRODUCTION, PathRules.absolutePath(value), "");
            in.rule("persistentPath", Loading.PRODUCTION, PathRules.persistentPath(value), "");
        }
        return value;
    }

    /**
     * {@code PRICE}: A price.
     */
    private static BigDecimal price(Loading in) {
        String text = in.setting("PRICE")
                .defaultValue("9.90")
                .given();
        if (text == null) {
            return in.none();
        }
        BigDecimal value;
        try {
            value = Decimals.toBigDecimal(text);
        } catch (RuntimeException malformed) {
            return in.malformed(malformed);
        }
        in.constraint(Constraints.sign(value.signum(), 1, 1), "");
        in.constraint(Constraints.decimalMax(value, "1000", true), "");
        in.constraint(Constraints.digits(value, 4, 2), "");
        return value;
    }

    /**
     * {@code OPERATOR}: A mail address.
     */
    private static Optional<String> operator(Loading in) {
        String value = in.setting("OPERATOR")
                .example("ops@example.com")
                .optional()
                .toText();
        if (in.has()) {
            in.constraint(Constraints.email(value), "must reach the operator");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code WORKERS}: Workers.
     */
    private static OptionalInt workers(Loading in) {
        int value = in.setting("WORKERS")
                .optional()
                .toInt();
        return in.has() ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /**
     * {@code MODE}: A mode.
     */
    private static Everything.Mode mode(Loading in) {
        Everything.Mode value = toMode(in.setting("MODE")
                .defaultValue("fast-one"));
        if (in.judges(Loading.PRODUCTION) && (value == Everything.Mode.SLOW || value == Everything.Mode.OFF)) {
            in.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("slow", "off"), "");
        }
        return value;
    }

    /**
     * {@code BACK_DOOR}: A back door.
     */
    private static Optional<String> backDoor(Loading in) {
        String value = in.setting("BACK_DOOR")
                .optional()
                .toText();
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("forbidden", Loading.PRODUCTION, Choices.forbidden(), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code CODE}: A code.
     */
    private static String code(Loading in) {
        String value = in.setting("CODE")
                .defaultValue("abc-1")
                .toText();
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("matches", Loading.PRODUCTION, Texts.matches(value, "[a-z]+-[0-9]+"), "");
            if (value.codePointCount(0, value.length()) < 3) {
                in.rule("minLength", Loading.PRODUCTION, Texts.minLength(value, 3), "");
            }
            in.rule("mustNotStartWith", Loading.PRODUCTION, Texts.mustNotStartWith(value, "zz"), "");
        }
        return value;
    }

    /**
     * {@code BROKER}: An address.
     */
    private static InetSocketAddress broker(Loading in) {
        String text = in.setting("BROKER")
                .defaultValue("broker.internal:9092")
                .given();
        if (text == null) {
            return in.none();
        }
        InetSocketAddress value;
        try {
            value = Names.toSocketAddress(text);
        } catch (RuntimeException malformed) {
            return in.malformed(malformed);
        }
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value.getHostString()), "");
        }
        return value;
    }

    /**
     * {@code LANGUAGE}: A language.
     */
    private static Locale language(Loading in) {
        String text = in.setting("LANGUAGE")
                .defaultValue("de-CH")
                .given();
        if (text == null) {
            return in.none();
        }
        Locale value;
        try {
            value = Names.toLocale(text);
        } catch (RuntimeException malformed) {
            return in.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code SINCE}: A day.
     */
    private static LocalDate since(Loading in) {
        String text = in.setting("SINCE")
                .defaultValue("2026-11-25")
                .given();
        if (text == null) {
            return in.none();
        }
        LocalDate value;
        try {
            value = Times.toLocalDate(text);
        } catch (RuntimeException malformed) {
            return in.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code TENANT}: An identifier.
     */
    private static Optional<UUID> tenant(Loading in) {
        String text = in.setting("TENANT")
                .optional()
                .given();
        if (text == null) {
            return Optional.empty();
        }
        UUID value;
        try {
            value = Names.toUuid(text);
        } catch (RuntimeException malformed) {
            return in.malformed(malformed);
        }
        return Optional.of(value);
    }

    /**
     * {@code COLOUR}: A colour of our own.
     */
    private static Everything.Colour colour(Loading in) {
        String text = in.setting("COLOUR")
                .defaultValue("red")
                .given();
        if (text == null) {
            return in.none();
        }
        Everything.Colour value;
        try {
            value = new Everything.ToColour().convert(text);
        } catch (Exception malformed) {
            return in.malformed("Colour", malformed);
        }
        return value;
    }

    /**
     * {@code VERSION}: A version of our own.
     */
    private static Everything.Version version(Loading in) {
        String text = in.setting("VERSION")
                .defaultValue("1.2")
                .given();
        if (text == null) {
            return in.none();
        }
        Everything.Version value;
        try {
            value = Everything.Version.parse(text);
        } catch (Exception malformed) {
            return in.malformed("Version", malformed);
        }
        return value;
    }

    /**
     * {@code SMTP_HOST}: Its host.
     */
    private static String mailHost(Loading in) {
        String value = in.setting("SMTP_HOST")
                .example("mail.example.com")
                .developmentDefault("localhost")
                .toText();
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value), "");
        }
        return value;
    }

    /**
     * {@code SMTP_PORT}: Its port.
     */
    private static int mailPort(Loading in) {
        int value = in.setting("SMTP_PORT")
                .defaultValue("587")
                .toInt();
        if (in.has()) {
            if (value < 1L) {
                in.constraint(Constraints.min(value, 1L), "");
            }
            if (value > 65535L) {
                in.constraint(Constraints.max(value, 65535L), "");
            }
        }
        return value;
    }

    /**
     * {@code BACKUP_SMTP_HOST}: Its host.
     */
    private static String backupMailHost(Loading in) {
        String value = in.setting("BACKUP_SMTP_HOST")
                .example("mail.example.com")
                .developmentDefault("localhost")
                .toText();
        if (in.judges(Loading.PRODUCTION)) {
            in.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value), "");
        }
        return value;
    }

    /**
     * {@code BACKUP_SMTP_PORT}: Its port.
     */
    private static int backupMailPort(Loading in) {
        int value = in.setting("BACKUP_SMTP_PORT")
                .defaultValue("587")
                .toInt();
        if (in.has()) {
            if (value < 1L) {
                in.constraint(Constraints.min(value, 1L), "");
            }
            if (value > 65535L) {
                in.constraint(Constraints.max(value, 65535L), "");
            }
        }
        return value;
    }

    /**
     * {@code BACKUP_SMTP_…}: there when one of its variables is set.
     */
    private static Optional<Everything.Mail> backupMail(Loading in) {
        if (in.isSet("BACKUP_SMTP_HOST")
                || in.isSet("BACKUP_SMTP_PORT")
                || in.isSet("BACKUP_SMTP_PASSWORD")) {
            return Optional.of(new BackupMailValues(in));
        }
        return Optional.empty();
    }

    private static Everything.Mode toMode(Loading in) {
        return switch (in.toWord()) {
            case "fast_one" -> Everything.Mode.FAST_ONE;
            case "slow" -> Everything.Mode.SLOW;
            case "off" -> Everything.Mode.OFF;
            default -> in.unknown("fast-one", "slow", "off");
        };
    }

    /**
     * Workers are few in production.
     */
    private static void workersAreFew(Loading in, Everything values) {
        if (!in.applies(Loading.PRODUCTION)) {
            return;
        }
        Everything seen = in.guards() ? new Guarded(in, values) : values;
        boolean holds;
        try {
            holds = seen.workersAreFew();
        } catch (RuntimeException thrown) {
            in.plainRuleThrew("workersAreFew", Loading.PRODUCTION, thrown, true);
            return;
        }
        in.plainRule("workersAreFew", Loading.PRODUCTION, holds, "the database has few connections", true);
    }

    /**
     * Mail is submitted on a port for clients.
     */
    private static void mailPortIsForClients(Loading in, Everything.Mail values) {
        if (!in.applies(Loading.PRODUCTION)) {
            return;
        }
        Everything.Mail seen = in.guards() ? new GuardedMail(in, values) : values;
        boolean holds;
        try {
            holds = seen.portIsForClients();
        } catch (RuntimeException thrown) {
            in.plainRuleThrew("mail.portIsForClients", Loading.PRODUCTION, thrown, true);
            return;
        }
        in.plainRule("mail.portIsForClients", Loading.PRODUCTION, holds, "25 is for servers", true);
    }

    /**
     * Mail is submitted on a port for clients.
     */
    private static void backupMailPortIsForClients(Loading in, Everything.Mail values) {
        if (!in.applies(Loading.PRODUCTION)) {
            return;
        }
        Everything.Mail seen = in.guards() ? new GuardedBackupMail(in, values) : values;
        boolean holds;
        try {
            holds = seen.portIsForClients();
        } catch (RuntimeException thrown) {
            in.plainRuleThrew("backupMail.portIsForClients", Loading.PRODUCTION, thrown, true);
            return;
        }
        in.plainRule("backupMail.portIsForClients", Loading.PRODUCTION, holds, "25 is for servers", true);
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

        Values(Loading in) {
            this.replica = in.setting("REPLICA")
                    .defaultValue("one")
                    .toText();
            this.stage = EverythingLoader.stage(in);
            this.title = EverythingLoader.title(in);
            this.legalNotice = Optional.ofNullable(in.setting("LEGAL_NOTICE")
                    .example("Everything Ltd.\n"
                            + "\n"
                            + "@home, 1 Main Street")
                    .optional()
                    .toText());
            this.certificate = in.setting("CERTIFICATE")
                    .developmentDefault("-----BEGIN CERTIFICATE-----\n"
                            + "+a/b=\n"
                            + "-----END CERTIFICATE-----")
                    .toText();
            this.signingKey = EverythingLoader.signingKey(in);
            this.paymentKey = EverythingLoader.paymentKey(in);
            this.databaseUrl = EverythingLoader.databaseUrl(in);
            this.homepage = EverythingLoader.homepage(in);
            this.hosts = EverythingLoader.hosts(in);
            this.ports = EverythingLoader.ports(in);
            this.limits = EverythingLoader.limits(in);
            this.timeout = EverythingLoader.timeout(in);
            this.uploadLimit = EverythingLoader.uploadLimit(in);
            this.dataDir = EverythingLoader.dataDir(in);
            this.price = EverythingLoader.price(in);
            this.operator = EverythingLoader.operator(in);
            this.workers = EverythingLoader.workers(in);
            this.mode = EverythingLoader.mode(in);
            this.reason = Optional.ofNullable(in.setting("REASON")
                    .optional()
                    .toText());
            this.backDoor = EverythingLoader.backDoor(in);
            this.code = EverythingLoader.code(in);
            this.broker = EverythingLoader.broker(in);
            this.language = EverythingLoader.language(in);
            this.since = EverythingLoader.since(in);
            this.tenant = EverythingLoader.tenant(in);
            this.colour = EverythingLoader.colour(in);
            this.version = EverythingLoader.version(in);
            this.legacy = Optional.ofNullable(in.setting("LEGACY")
                    .deprecated()
                    .optional()
                    .toText());
            this.mail = new MailValues(in);
            this.backupMail = EverythingLoader.backupMail(in);
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

        MailValues(Loading in) {
            this.host = EverythingLoader.mailHost(in);
            this.port = EverythingLoader.mailPort(in);
            this.password = Optional.ofNullable(in.setting("SMTP_PASSWORD")
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

        BackupMailValues(Loading in) {
            this.host = EverythingLoader.backupMailHost(in);
            this.port = EverythingLoader.backupMailPort(in);
            this.password = Optional.ofNullable(in.setting("BACKUP_SMTP_PASSWORD")
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
        private final Loading in;

        private final Everything values;

        Guarded(Loading in, Everything values) {
            this.in = in;
            this.values = values;
        }

        @Override
        public String replica() {
            in.reads("REPLICA");
            return values.replica();
        }

        @Override
        public Environment stage() {
            in.reads("STAGE");
            return values.stage();
        }

        @Override
        public String title() {
            in.reads("TITLE");
            return values.title();
        }

        @Override
        public Optional<String> legalNotice() {
            in.reads("LEGAL_NOTICE");
            return values.legalNotice();
        }

        @Override
        public String certificate() {
            in.reads("CERTIFICATE");
            return values.certificate();
        }

        @Override
        public Secret signingKey() {
            in.reads("SIGNING_KEY");
            return values.signingKey();
        }

        @Override
        public Optional<Secret> paymentKey() {
            in.reads("PAYMENT_KEY");
            return values.paymentKey();
        }

        @Override
        public URI databaseUrl() {
            in.reads("DATABASE_URL");
            return values.databaseUrl();
        }

        @Override
        public Optional<URL> homepage() {
            in.reads("HOMEPAGE");
            return values.homepage();
        }

        @Override
        public List<String> hosts() {
            in.reads("HOSTS");
            return values.hosts();
        }

        @Override
        public Set<Integer> ports() {
            in.reads("PORTS");
            return values.ports();
        }

        @Override
        public Map<String, Duration> limits() {
            in.reads("LIMITS");
            return values.limits();
        }

        @Override
        public Duration timeout() {
            in.reads("TIMEOUT");
            return values.timeout();
        }

        @Override
        public DataSize uploadLimit() {
            in.reads("UPLOAD_LIMIT");
            return values.uploadLimit();
        }

        @Override
        public Path dataDir() {
            in.reads("DATA_DIR");
            return values.dataDir();
        }

        @Override
        public BigDecimal price() {
            in.reads("PRICE");
            return values.price();
        }

        @Override
        public Optional<String> operator() {
            in.reads("OPERATOR");
            return values.operator();
        }

        @Override
        public OptionalInt workers() {
            in.reads("WORKERS");
            return values.workers();
        }

        @Override
        public Everything.Mode mode() {
            in.reads("MODE");
            return values.mode();
        }

        @Override
        public Optional<String> reason() {
            in.reads("REASON");
            return values.reason();
        }

        @Override
        public Optional<String> backDoor() {
            in.reads("BACK_DOOR");
            return values.backDoor();
        }

        @Override
        public String code() {
            in.reads("CODE");
            return values.code();
        }

        @Override
        public InetSocketAddress broker() {
            in.reads("BROKER");
            return values.broker();
        }

        @Override
        public Locale language() {
            in.reads("LANGUAGE");
            return values.language();
        }

        @Override
        public LocalDate since() {
            in.reads("SINCE");
            return values.since();
        }

        @Override
        public Optional<UUID> tenant() {
            in.reads("TENANT");
            return values.tenant();
        }

        @Override
        public Everything.Colour colour() {
            in.reads("COLOUR");
            return values.colour();
        }

        @Override
        public Everything.Version version() {
            in.reads("VERSION");
            return values.version();
        }

        @Override
        public Optional<String> legacy() {
            in.reads("LEGACY");
            return values.legacy();
        }

        @Override
        public Everything.Mail mail() {
            return new GuardedMail(in, values.mail());
        }

        @Override
        public Optional<Everything.Mail> backupMail() {
            if (values.backupMail().isPresent()) {
                return Optional.of(new GuardedBackupMail(in, values.backupMail().get()));
            }
            return Optional.empty();
        }
    }

    /**
     * Stands between {@link Everything.Mail} and its rules, so that a report can say what a rule read.
     */
    private static final class GuardedMail implements Everything.Mail {
        private final Loading in;

        private final Everything.Mail values;

        GuardedMail(Loading in, Everything.Mail values) {
            this.in = in;
            this.values = values;
        }

        @Override
        public String host() {
            in.reads("SMTP_HOST");
            return values.host();
        }

        @Override
        public int port() {
            in.reads("SMTP_PORT");
            return values.port();
        }

        @Override
        public Optional<Secret> password() {
            in.reads("SMTP_PASSWORD");
            return values.password();
        }
    }

    /**
     * Stands between {@link Everything.Mail} and its rules, so that a report can say what a rule read.
     */
    private static final class GuardedBackupMail implements Everything.Mail {
        private final Loading in;

        private final Everything.Mail values;

        GuardedBackupMail(Loading in, Everything.Mail values) {
            this.in = in;
            this.values = values;
        }

        @Override
        public String host() {
            in.reads("BACKUP_SMTP_HOST");
            return values.host();
        }

        @Override
        public int port() {
            in.reads("BACKUP_SMTP_PORT");
            return values.port();
        }

        @Override
        public Optional<Secret> password() {
            in.reads("BACKUP_SMTP_PASSWORD");
            return values.password();
        }
    }
}
