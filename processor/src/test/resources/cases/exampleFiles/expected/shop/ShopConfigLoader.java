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
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Equality;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            if (!loading.isMissing("S3_BUCKET") && !loading.isMissing("STORAGE")) {
                loading.requirement("S3_BUCKET", values.bucket().isPresent() && !values.bucket().get().isBlank(), values.storage().equals("s3"), "STORAGE", "s3");
            }
            if (!loading.isMissing("PAGER") && !loading.isMissing("APP_ENV")) {
                loading.requirement("PAGER", values.pager().isPresent(), values.environment() == Environment.PRODUCTION, "APP_ENV", "production");
            }
            if (!loading.isMissing("LICENSEE") && !loading.isMissing("LICENSE")) {
                loading.requirement("LICENSEE", values.licensee().isPresent() && !values.licensee().get().isBlank(), values.license().isPresent() && values.license().get().equals("premium-1234"), "LICENSE", "premium-1234");
            }
            if (values.smtp().isPresent()) {
                if (!loading.isMissing("SMTP_CERTIFICATE") && !loading.isMissing("SMTP_MODE")) {
                    loading.requirement("SMTP_CERTIFICATE", values.smtp().get().certificate().isPresent() && !values.smtp().get().certificate().get().isBlank(), values.smtp().get().mode().equals("tls"), "SMTP_MODE", "tls");
                }
            }
            somebodyAnswers(loading, values);
        }
        return values;
    }

    /**
     * {@code APP_ENV}: Which environment.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code PERCENT}: A share of a hundred.
     */
    private static int percent(Loading loading) {
        int value = loading.setting("PERCENT")
                .accepts("a whole number")
                .toInt();
        if (loading.has() && value > 100L) {
            loading.constraint(Constraints.max(value, 100L), "");
        }
        return value;
    }

    /**
     * {@code CODE}: A short code.
     */
    private static String code(Loading loading) {
        String value = loading.setting("CODE")
                .toText();
        if (loading.has() && value.length() > 3) {
            loading.constraint(Constraints.size(value.length(), 0, 3, "characters"), "");
        }
        return value;
    }

    /**
     * {@code MAIL}: An address.
     */
    private static String mail(Loading loading) {
        String value = loading.setting("MAIL")
                .toText();
        if (loading.has()) {
            loading.constraint(Constraints.email(value), "");
        }
        return value;
    }

    /**
     * {@code ARTICLE}: An article.
     */
    private static String article(Loading loading) {
        String value = loading.setting("ARTICLE")
                .toText();
        if (loading.has()) {
            loading.constraint(Constraints.pattern(value, "[A-Z]{3}-\\d+", 0), "");
        }
        return value;
    }

    /**
     * {@code LEVEL}: A level, for which one word will not do.
     */
    private static ShopConfig.Level level(Loading loading) {
        ShopConfig.Level value = toLevel(loading.setting("LEVEL")
                .accepts("none or some"));
        if (loading.appliesToValue(Loading.DEVELOPMENT | Loading.PRODUCTION) && value == ShopConfig.Level.NONE) {
            loading.rule("mustNotBe", Loading.DEVELOPMENT | Loading.PRODUCTION, Choices.mustNotBe("none"), "");
        }
        return value;
    }

    /**
     * {@code LEVELS}: Both levels.
     */
    private static Set<ShopConfig.Level> levels(Loading loading) {
        String text = loading.listSetting("LEVELS", ",")
                .accepts("none or some")
                .text();
        if (text == null) {
            return loading.none();
        }
        Set<ShopConfig.Level> values = new LinkedHashSet<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                if (!values.add(toLevel(element))) {
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
        Set<ShopConfig.Level> value = Collections.unmodifiableSet(values);
        if (value.size() < 2) {
            loading.constraint(Constraints.size(value.size(), 2, 2147483647, "elements"), "");
        }
        return value;
    }

    /**
     * {@code MARKS}: Separators that a list of them needs.
     */
    private static List<Character> marks(Loading loading) {
        String text = loading.listSetting("MARKS", ";")
                .accepts("one character")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<Character> values = new ArrayList<>();
        for (String element : Convert.split(text, ";")) {
            loading.element(element);
            try {
                values.add(Convert.toChar(element));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<Character> value = Collections.unmodifiableList(values);
        if (value.size() < 2) {
            loading.constraint(Constraints.size(value.size(), 2, 2147483647, "elements"), "");
        }
        return value;
    }

    /**
     * {@code KEY}: A strong secret in development too.
     */
    private static Secret key(Loading loading) {
        Secret value = loading.setting("KEY")
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .toSecret();
        if (loading.appliesToValue(Loading.DEVELOPMENT | Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.DEVELOPMENT | Loading.PRODUCTION, Secrets.strongSecret(value.reveal()), "");
        }
        return value;
    }

    /**
     * {@code DATABASE_URL}: An address of production's own.
     */
    private static URI databaseUrl(Loading loading) {
        URI value = loading.setting("DATABASE_URL")
                .distinct(Loading.PRODUCTION, true, "")
                .example("postgresql://db:5432/shop")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION) && Equality.alike(value, Convert.toUri("postgresql://db:5432/shop"))) {
            loading.rule("distinct", Loading.PRODUCTION, Choices.distinct("the example"), "");
        }
        return value;
    }

    /**
     * {@code DOWNLOAD_PART}: A part of a download, of which less is allowed than of the setting whose value it has.
     */
    private static DataSize downloadPart(Loading loading) {
        DataSize value = loading.setting("DOWNLOAD_PART")
                .from("PART")
                .toDataSize();
        if (loading.appliesToValue(Loading.DEVELOPMENT | Loading.PRODUCTION)) {
            if (!value.equals(DataSize.parse("1kB"))) {
                loading.rule("mustBe", Loading.DEVELOPMENT | Loading.PRODUCTION, Choices.mustBe("1kB"), "");
            }
            loading.rule("max", Loading.DEVELOPMENT | Loading.PRODUCTION, Bounds.max(value, DataSize.parse("1MB"), "1MB"), "");
        }
        return value;
    }

    /**
     * {@code SHARES}: Shares between two whole numbers of which one is refused.
     */
    private static Set<Byte> shares(Loading loading) {
        String text = loading.listSetting("SHARES", ",")
                .accepts("a whole number from -128 to 127")
                .text();
        if (text == null) {
            return loading.none();
        }
        Set<Byte> values = new LinkedHashSet<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                if (!values.add(Convert.toByte(element))) {
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
        Set<Byte> value = Collections.unmodifiableSet(values);
        for (byte element : value) {
            loading.next();
            loading.constraint(Constraints.decimalMin(BigDecimal.valueOf(element), "99.99", true), "");
        }
        loading.whole();
        if (loading.appliesToValue(Loading.DEVELOPMENT | Loading.PRODUCTION)) {
            for (byte element : value) {
                loading.next();
                if (element == 100) {
                    loading.rule("mustNotBe", Loading.DEVELOPMENT | Loading.PRODUCTION, Choices.mustNotBe("100"), "");
                }
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code ODD}: What nobody can name.
     */
    private static String odd(Loading loading) {
        String value = loading.setting("ODD")
                .toText();
        if (loading.has()) {
            loading.constraint(Constraints.pattern(value, "(?=.*[\\u2460-\\u2469])[^a-zA-Z0-9]{4}", 0), "");
        }
        return value;
    }

    /**
     * {@code BACK_DOOR}: A door that is shut.
     */
    private static Optional<String> backDoor(Loading loading) {
        String value = loading.textSetting("BACK_DOOR", Loading.EVERYWHERE)
                .optional()
                .toText();
        if (loading.appliesToValue(Loading.DEVELOPMENT | Loading.STAGING | Loading.PRODUCTION)) {
            loading.rule("forbidden", Loading.DEVELOPMENT | Loading.STAGING | Loading.PRODUCTION, Choices.forbidden(), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code LIMITS}: Limits of the program's own type.
     */
    private static Map<String, StringBuilder> limits(Loading loading) {
        String text = loading.listSetting("LIMITS", ",")
                .accepts("entries of a name, = and a value")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, StringBuilder> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, new StringBuilder(Convert.entryValue(element))) != null) {
                    throw Convert.entryTwice(name);
                }
            } catch (Throwable malformed) {
                loading.malformed("StringBuilder", malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Map<String, StringBuilder> value = Collections.unmodifiableMap(values);
        return value;
    }

    /**
     * {@code SMTP_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.Smtp> smtp(Loading loading) {
        if (!(loading.isSet("SMTP_HOST")
                || loading.isTextSet("SMTP_MODE", Loading.EVERYWHERE)
                || loading.isTextSet("SMTP_CERTIFICATE", Loading.EVERYWHERE))) {
            return Optional.empty();
        }
        loading.enterGroup();
        SmtpValues group = new SmtpValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    private static ShopConfig.Level toLevel(Loading loading) {
        return switch (loading.toWord()) {
            case "none" -> ShopConfig.Level.NONE;
            case "some" -> ShopConfig.Level.SOME;
            default -> loading.unknown("none", "some");
        };
    }

    private static ShopConfig.Level toLevel(String text) {
        return switch (Convert.fold(text)) {
            case "none" -> ShopConfig.Level.NONE;
            case "some" -> ShopConfig.Level.SOME;
            default -> throw Convert.unknown(text, "none", "some");
        };
    }

    /**
     * A rule that no compiler runs.
     */
    private static void somebodyAnswers(Loading loading, ShopConfig values) {
        if (!loading.applies(Loading.DEVELOPMENT | Loading.PRODUCTION)) {
            return;
        }
        ShopConfig seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.somebodyAnswers();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("somebodyAnswers", Loading.DEVELOPMENT | Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("somebodyAnswers", Loading.DEVELOPMENT | Loading.PRODUCTION, holds, "must hold, because somebody must answer", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "STORAGE",
                "S3_BUCKET",
                "PAGER",
                "PERCENT",
                "CODE",
                "MAIL",
                "ARTICLE",
                "LEVEL",
                "LEVELS",
                "MARKS",
                "KEY",
                "DATABASE_URL",
                "PART",
                "DOWNLOAD_PART",
                "SHARES",
                "ODD",
                "BACK_DOOR",
                "LIMITS",
                "LICENSE",
                "LICENSEE",
                "SMTP_HOST",
                "SMTP_MODE",
                "SMTP_CERTIFICATE",
                "LAST"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "LEVEL.mustNotBe",
                "KEY.strongSecret",
                "DATABASE_URL.distinct",
                "DOWNLOAD_PART.mustBe",
                "DOWNLOAD_PART.max",
                "SHARES.mustNotBe",
                "BACK_DOOR.forbidden",
                "somebodyAnswers"
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
                            new ConfigGroup("smtp", ShopConfig.Smtp.class, true));
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
            parts.addText("STORAGE", configuration.storage());
            parts.addText("S3_BUCKET", configuration.bucket());
            parts.addText("PAGER", configuration.pager());
            parts.addText("CODE", configuration.code());
            parts.addText("MAIL", configuration.mail());
            parts.addText("ARTICLE", configuration.article());
            parts.addSensitive("KEY", configuration.key());
            parts.addText("DATABASE_URL", configuration.databaseUrl());
            parts.addText("ODD", configuration.odd());
            parts.addText("BACK_DOOR", configuration.backDoor());
            parts.addText("LIMITS", configuration.limits());
            parts.addText("LICENSE", configuration.license());
            parts.addText("LICENSEE", configuration.licensee());
            if (configuration.smtp().isPresent()) {
                addSmtp(configuration.smtp().get(), parts);
            }
            return parts;
        }

        private static void addSmtp(ShopConfig.Smtp group, ConfigParts parts) {
            parts.addGroup("smtp", group);
            parts.addText("SMTP_HOST", group.host());
            parts.addText("SMTP_MODE", group.mode());
            parts.addText("SMTP_CERTIFICATE", group.certificate());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Environment environment;

        private final String storage;

        private final Optional<String> bucket;

        private final Optional<URI> pager;

        private final int percent;

        private final String code;

        private final String mail;

        private final String article;

        private final ShopConfig.Level level;

        private final Set<ShopConfig.Level> levels;

        private final List<Character> marks;

        private final transient Secret key;

        private final URI databaseUrl;

        private final DataSize part;

        private final DataSize downloadPart;

        private final Set<Byte> shares;

        private final String odd;

        private final Optional<String> backDoor;

        private final Map<String, StringBuilder> limits;

        private final Optional<String> license;

        private final Optional<String> licensee;

        private final Optional<ShopConfig.Smtp> smtp;

        private final boolean last;

        Values(Loading loading) {
            this.environment = ShopConfigLoader.environment(loading);
            this.storage = loading.textSetting("STORAGE", Loading.DEVELOPMENT)
                    .developmentDefault("s3")
                    .toText();
            this.bucket = Optional.ofNullable(loading.textSetting("S3_BUCKET", Loading.EVERYWHERE)
                    .example("uploads")
                    .optional()
                    .toText());
            this.pager = Optional.ofNullable(loading.setting("PAGER")
                    .accepts("a URI")
                    .optional()
                    .toUri());
            this.percent = ShopConfigLoader.percent(loading);
            this.code = ShopConfigLoader.code(loading);
            this.mail = ShopConfigLoader.mail(loading);
            this.article = ShopConfigLoader.article(loading);
            this.level = ShopConfigLoader.level(loading);
            this.levels = ShopConfigLoader.levels(loading);
            this.marks = ShopConfigLoader.marks(loading);
            this.key = ShopConfigLoader.key(loading);
            this.databaseUrl = ShopConfigLoader.databaseUrl(loading);
            this.part = loading.setting("PART")
                    .accepts("a size such as 512B, 10kB, 10MB, 10KiB, 10MiB, or a number of bytes")
                    .toDataSize();
            this.downloadPart = ShopConfigLoader.downloadPart(loading);
            this.shares = ShopConfigLoader.shares(loading);
            this.odd = ShopConfigLoader.odd(loading);
            this.backDoor = ShopConfigLoader.backDoor(loading);
            this.limits = ShopConfigLoader.limits(loading);
            this.license = Optional.ofNullable(loading.textSetting("LICENSE", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.licensee = Optional.ofNullable(loading.textSetting("LICENSEE", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.smtp = ShopConfigLoader.smtp(loading);
            this.last = loading.setting("LAST")
                    .defaultValue("yes")
                    .toBoolean();
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public String storage() {
            return storage;
        }

        @Override
        public Optional<String> bucket() {
            return bucket;
        }

        @Override
        public Optional<URI> pager() {
            return pager;
        }

        @Override
        public int percent() {
            return percent;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String mail() {
            return mail;
        }

        @Override
        public String article() {
            return article;
        }

        @Override
        public ShopConfig.Level level() {
            return level;
        }

        @Override
        public Set<ShopConfig.Level> levels() {
            return levels;
        }

        @Override
        public List<Character> marks() {
            return marks;
        }

        @Override
        public Secret key() {
            return key;
        }

        @Override
        public URI databaseUrl() {
            return databaseUrl;
        }

        @Override
        public DataSize part() {
            return part;
        }

        @Override
        public DataSize downloadPart() {
            return downloadPart;
        }

        @Override
        public Set<Byte> shares() {
            return shares;
        }

        @Override
        public String odd() {
            return odd;
        }

        @Override
        public Optional<String> backDoor() {
            return backDoor;
        }

        @Override
        public Map<String, StringBuilder> limits() {
            return limits;
        }

        @Override
        public Optional<String> license() {
            return license;
        }

        @Override
        public Optional<String> licensee() {
            return licensee;
        }

        @Override
        public Optional<ShopConfig.Smtp> smtp() {
            return smtp;
        }

        @Override
        public boolean last() {
            return last;
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
            members.add("storage", values.storage);
            members.add("bucket", values.bucket);
            members.add("pager", values.pager);
            members.add("percent", values.percent);
            members.add("code", values.code);
            members.add("mail", values.mail);
            members.add("article", values.article);
            members.add("level", values.level);
            members.add("levels", values.levels);
            members.add("marks", values.marks);
            members.addSecret("key", values.key);
            members.add("databaseUrl", values.databaseUrl);
            members.add("part", values.part);
            members.add("downloadPart", values.downloadPart);
            members.add("shares", values.shares);
            members.add("odd", values.odd);
            members.add("backDoor", values.backDoor);
            members.add("limits", values.limits);
            members.add("license", values.license);
            members.add("licensee", values.licensee);
            members.addGroup("smtp", values.smtp);
            members.add("last", values.last);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Smtp}.
     */
    @GeneratedCode
    private static final class SmtpValues implements ShopConfig.Smtp {
        private final String host;

        private final String mode;

        private final Optional<String> certificate;

        SmtpValues(Loading loading) {
            this.host = loading.setting("SMTP_HOST")
                    .toText();
            this.mode = loading.textSetting("SMTP_MODE", Loading.EVERYWHERE)
                    .defaultValue("plain")
                    .toText();
            this.certificate = Optional.ofNullable(loading.textSetting("SMTP_CERTIFICATE", Loading.EVERYWHERE)
                    .optional()
                    .toText());
        }

        @Override
        public String host() {
            return host;
        }

        @Override
        public String mode() {
            return mode;
        }

        @Override
        public Optional<String> certificate() {
            return certificate;
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
            members.add("host", values.host);
            members.add("mode", values.mode);
            members.add("certificate", values.certificate);
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
        public Environment environment() {
            loading.reads("APP_ENV");
            return values.environment();
        }

        @Override
        public String storage() {
            loading.reads("STORAGE");
            return values.storage();
        }

        @Override
        public Optional<String> bucket() {
            loading.reads("S3_BUCKET");
            return values.bucket();
        }

        @Override
        public Optional<URI> pager() {
            loading.reads("PAGER");
            return values.pager();
        }

        @Override
        public int percent() {
            loading.reads("PERCENT");
            return values.percent();
        }

        @Override
        public String code() {
            loading.reads("CODE");
            return values.code();
        }

        @Override
        public String mail() {
            loading.reads("MAIL");
            return values.mail();
        }

        @Override
        public String article() {
            loading.reads("ARTICLE");
            return values.article();
        }

        @Override
        public ShopConfig.Level level() {
            loading.reads("LEVEL");
            return values.level();
        }

        @Override
        public Set<ShopConfig.Level> levels() {
            loading.reads("LEVELS");
            return values.levels();
        }

        @Override
        public List<Character> marks() {
            loading.reads("MARKS");
            return values.marks();
        }

        @Override
        public Secret key() {
            loading.reads("KEY");
            return values.key();
        }

        @Override
        public URI databaseUrl() {
            loading.reads("DATABASE_URL");
            return values.databaseUrl();
        }

        @Override
        public DataSize part() {
            loading.reads("PART");
            return values.part();
        }

        @Override
        public DataSize downloadPart() {
            loading.reads("DOWNLOAD_PART");
            return values.downloadPart();
        }

        @Override
        public Set<Byte> shares() {
            loading.reads("SHARES");
            return values.shares();
        }

        @Override
        public String odd() {
            loading.reads("ODD");
            return values.odd();
        }

        @Override
        public Optional<String> backDoor() {
            loading.reads("BACK_DOOR");
            return values.backDoor();
        }

        @Override
        public Map<String, StringBuilder> limits() {
            loading.reads("LIMITS");
            return values.limits();
        }

        @Override
        public Optional<String> license() {
            loading.reads("LICENSE");
            return values.license();
        }

        @Override
        public Optional<String> licensee() {
            loading.reads("LICENSEE");
            return values.licensee();
        }

        @Override
        public Optional<ShopConfig.Smtp> smtp() {
            if (values.smtp().isPresent()) {
                return Optional.of(new GuardedSmtp(loading, values.smtp().get()));
            }
            return Optional.empty();
        }

        @Override
        public boolean last() {
            loading.reads("LAST");
            return values.last();
        }
    }

    /**
     * Stands between {@link ShopConfig.Smtp} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedSmtp implements ShopConfig.Smtp {
        private final Loading loading;

        private final ShopConfig.Smtp values;

        GuardedSmtp(Loading loading, ShopConfig.Smtp values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public String host() {
            loading.reads("SMTP_HOST");
            return values.host();
        }

        @Override
        public String mode() {
            loading.reads("SMTP_MODE");
            return values.mode();
        }

        @Override
        public Optional<String> certificate() {
            loading.reads("SMTP_CERTIFICATE");
            return values.certificate();
        }
    }
}
