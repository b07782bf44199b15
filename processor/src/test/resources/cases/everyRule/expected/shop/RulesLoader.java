package shop;

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
import dev.seaworthy.runtime.load.convert.Times;
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Keys;
import dev.seaworthy.runtime.load.rule.PathRules;
import dev.seaworthy.runtime.load.rule.PemRules;
import dev.seaworthy.runtime.load.rule.Secrets;
import dev.seaworthy.runtime.load.rule.Texts;
import dev.seaworthy.runtime.load.rule.Urls;
import dev.seaworthy.runtime.load.service.Kinds;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Rules}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class RulesLoader {
    static {
        Loading.requireContract(1, RulesLoader.class);
    }

    private RulesLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Rules load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Rules config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Rules load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Rules load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Rules config = read(loading);
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
    public static Rules loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Rules config = read(loading);
        loading.announceEnvironment("Rules", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Rules> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Rules> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Rules> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Rules> loader() {
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
        return new Recorder("Rules", "APP_ENV", source, variables(), rules());
    }

    private static Rules read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code MUST_BE}: Must be off.
     */
    private static boolean mustBe(Loading loading) {
        boolean value = loading.setting("MUST_BE")
                .accepts("false in production, elsewhere true, false, 1, 0, yes, no, on or off")
                .toBoolean();
        if (loading.appliesToValue(Loading.PRODUCTION) && value) {
            loading.rule("mustBe", Loading.PRODUCTION, Choices.mustBe("false"), "");
        }
        return value;
    }

    /**
     * {@code MUST_NOT_BE}: Must not be these.
     */
    private static String mustNotBe(Loading loading) {
        String value = loading.setting("MUST_NOT_BE")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION) && (value.strip().equals("local") || value.strip().equals("memory"))) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("local", "memory"), "");
        }
        return value;
    }

    /**
     * {@code REQUIRED}: Needed in production.
     */
    private static Optional<String> required(Loading loading) {
        String value = loading.textSetting("REQUIRED", Loading.EVERYWHERE)
                .optional()
                .toText();
        if (loading.appliesToAbsence(Loading.PRODUCTION)) {
            loading.rule("required", Loading.PRODUCTION, Choices.required(), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code FORBIDDEN}: Refused in production.
     */
    private static Optional<String> forbidden(Loading loading) {
        String value = loading.textSetting("FORBIDDEN", Loading.EVERYWHERE)
                .optional()
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("forbidden", Loading.PRODUCTION, Choices.forbidden(), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code MIN_LENGTH}: Long enough.
     */
    private static String minLength(Loading loading) {
        String value = loading.setting("MIN_LENGTH")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION) && value.codePointCount(0, value.length()) < 8) {
            loading.rule("minLength", Loading.PRODUCTION, Texts.minLength(value, 8), "");
        }
        return value;
    }

    /**
     * {@code STRONG_SECRET}: Hard to guess.
     */
    private static Secret strongSecret(Loading loading) {
        Secret value = loading.setting("STRONG_SECRET")
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "x"), "");
        }
        if (loading.appliesToValue(Loading.STAGING) && value.reveal().strip().equalsIgnoreCase("x")) {
            loading.rule("distinct", Loading.STAGING, Choices.distinct("the example"), "");
        }
        return value;
    }

    /**
     * {@code NO_LOCALHOST}: Elsewhere.
     */
    private static List<URI> noLocalhost(Loading loading) {
        String text = loading.listSetting("NO_LOCALHOST", ",")
                .accepts("a URI")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<URI> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Convert.toUri(element));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<URI> value = Collections.unmodifiableList(values);
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (URI element : value) {
                loading.next();
                loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(element.toString()), "");
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code NOT_ALL_INTERFACES}: Where the server listens.
     */
    private static String notAllInterfaces(Loading loading) {
        String value = loading.setting("NOT_ALL_INTERFACES")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("notAllInterfaces", Loading.PRODUCTION, Hosts.notAllInterfaces(value), "");
        }
        return value;
    }

    /**
     * {@code NO_WILDCARD}: Exact hosts.
     */
    private static List<String> noWildcard(Loading loading) {
        List<String> value = loading.listSetting("NO_WILDCARD", ",")
                .toTexts();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (String element : value) {
                loading.next();
                loading.rule("noWildcard", Loading.PRODUCTION, Hosts.noWildcard(element, false), "");
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code NO_WILDCARD_BUT_SUBDOMAINS}: Exact hosts and domains.
     */
    private static String noWildcardButSubdomains(Loading loading) {
        String value = loading.setting("NO_WILDCARD_BUT_SUBDOMAINS")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noWildcard", Loading.PRODUCTION, Hosts.noWildcard(value, true), "");
        }
        return value;
    }

    /**
     * {@code SCHEMES}: Of these schemes.
     */
    private static String schemes(Loading loading) {
        String value = loading.setting("SCHEMES")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("schemes", Loading.PRODUCTION, Urls.schemes(value, "jdbc:postgresql", "https"), "");
        }
        return value;
    }

    /**
     * {@code STARTS_WITH}: Begins so.
     */
    private static Secret startsWith(Loading loading) {
        Secret value = loading.setting("STARTS_WITH")
                .sensitive()
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("startsWith", Loading.PRODUCTION, Texts.startsWith(value.reveal(), "sk_live_", "rk_live_"), "");
        }
        return value;
    }

    /**
     * {@code MUST_NOT_START_WITH}: Does not begin so.
     */
    private static String mustNotStartWith(Loading loading) {
        String value = loading.setting("MUST_NOT_START_WITH")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("mustNotStartWith", Loading.PRODUCTION, Texts.mustNotStartWith(value, "dev-", "test-"), "");
        }
        return value;
    }

    /**
     * {@code MATCHES}: Has a shape.
     */
    private static String matches(Loading loading) {
        String value = loading.setting("MATCHES")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("matches", Loading.PRODUCTION, Texts.matches(value, "[a-z]+"), "");
        }
        return value;
    }

    /**
     * {@code ENCRYPTED}: Cannot be listened to.
     */
    private static URI encrypted(Loading loading) {
        URI value = loading.setting("ENCRYPTED")
                .accepts("a URI")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("encrypted", Loading.PRODUCTION, Urls.encrypted(value.toString()), "");
        }
        return value;
    }

    /**
     * {@code NO_TEST_KEYS}: A real key.
     */
    private static Secret noTestKeys(Loading loading) {
        Secret value = loading.setting("NO_TEST_KEYS")
                .sensitive()
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noTestKeys", Loading.PRODUCTION, Keys.noTestKeys(value.reveal()), "");
        }
        if (loading.warns()) {
            loading.live(Keys.live(value.reveal()));
        }
        return value;
    }

    /**
     * {@code MIN}: Long enough.
     */
    private static Duration min(Loading loading) {
        Duration value = loading.setting("MIN")
                .accepts("a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S")
                .toDuration();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("min", Loading.PRODUCTION, Bounds.min(value, Convert.toDuration("5s"), "5s"), "");
        }
        return value;
    }

    /**
     * {@code SINCE}: Late enough.
     */
    private static Instant since(Loading loading) {
        String text = loading.setting("SINCE")
                .accepts("an instant in UTC such as 2026-11-25T08:30:00Z")
                .text();
        if (text == null) {
            return loading.none();
        }
        Instant value;
        try {
            value = Times.toInstant(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("min", Loading.PRODUCTION, Bounds.min(value, Times.toInstant("2026-01-01T00:00:00Z"), "2026-01-01T00:00:00Z"), "");
        }
        return value;
    }

    /**
     * {@code MAX}: Small enough.
     */
    private static Optional<DataSize> max(Loading loading) {
        DataSize value = loading.setting("MAX")
                .optional()
                .toDataSize();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("max", Loading.PRODUCTION, Bounds.max(value, DataSize.parse("10MB"), "10MB"), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code ABSOLUTE_PATH}: From the root.
     */
    private static Path absolutePath(Loading loading) {
        Path value = loading.setting("ABSOLUTE_PATH")
                .accepts("a path of the file system")
                .toPath();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("absolutePath", Loading.PRODUCTION, PathRules.absolutePath(value), "");
        }
        return value;
    }

    /**
     * {@code PERSISTENT_PATH}: Outlives a restart.
     */
    private static Path persistentPath(Loading loading) {
        Path value = loading.setting("PERSISTENT_PATH")
                .accepts("a path of the file system")
                .toPath();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("persistentPath", Loading.PRODUCTION, PathRules.persistentPath(value), "");
        }
        return value;
    }

    /**
     * {@code EXISTS}: Is there.
     */
    private static Path exists(Loading loading) {
        Path value = loading.setting("EXISTS")
                .accepts("a path of the file system")
                .toPath();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("exists", Loading.PRODUCTION, PathRules.exists(value, loading.files()), "");
        }
        return value;
    }

    /**
     * {@code PEM}: Is a certificate or a key.
     */
    private static Secret pem(Loading loading) {
        Secret value = loading.setting("PEM")
                .sensitive()
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("pem", Loading.PRODUCTION, PemRules.pem(value.reveal()), "");
            loading.warning("pem", Loading.PRODUCTION, PemRules.endsSoon(value.reveal()), "");
        }
        if (loading.warns()) {
            loading.lastDay(PemRules.lastDay(value.reveal()));
        }
        return value;
    }

    /**
     * {@code DISTINCT}: Of this environment alone.
     */
    private static String distinct(Loading loading) {
        String value = loading.textSetting("DISTINCT", Loading.DEVELOPMENT)
                .distinct(Loading.PRODUCTION, true, "")
                .example("shop-1")
                .developmentDefault("shop")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            if (value.strip().equals("shop")) {
                loading.rule("distinct", Loading.PRODUCTION, Choices.distinct("the development default"), "");
            }
            if (value.strip().equals("shop-1")) {
                loading.rule("distinct", Loading.PRODUCTION, Choices.distinct("the example"), "");
            }
        }
        return value;
    }

    /**
     * {@code SAME_KIND}: The same database server everywhere.
     */
    private static String sameKind(Loading loading) {
        String value = loading.textSetting("SAME_KIND", Loading.DEVELOPMENT)
                .sameKind(Loading.PRODUCTION, true, "SQL differs between them")
                .example("jdbc:postgresql://db/shop")
                .developmentDefault("postgresql://localhost/shop")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("sameKind", Loading.PRODUCTION, Kinds.sameKind(value, "jdbc:postgresql://db/shop", "postgresql://localhost/shop"), "SQL differs between them");
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "MUST_BE",
                "MUST_NOT_BE",
                "REQUIRED",
                "FORBIDDEN",
                "MIN_LENGTH",
                "STRONG_SECRET",
                "NO_LOCALHOST",
                "NOT_ALL_INTERFACES",
                "NO_WILDCARD",
                "NO_WILDCARD_BUT_SUBDOMAINS",
                "SCHEMES",
                "STARTS_WITH",
                "MUST_NOT_START_WITH",
                "MATCHES",
                "ENCRYPTED",
                "NO_TEST_KEYS",
                "MIN",
                "SINCE",
                "MAX",
                "ABSOLUTE_PATH",
                "PERSISTENT_PATH",
                "EXISTS",
                "PEM",
                "DISTINCT",
                "SAME_KIND"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "MUST_BE.mustBe",
                "MUST_NOT_BE.mustNotBe",
                "REQUIRED.required",
                "FORBIDDEN.forbidden",
                "MIN_LENGTH.minLength",
                "STRONG_SECRET.strongSecret",
                "STRONG_SECRET.distinct",
                "NO_LOCALHOST.noLocalhost",
                "NOT_ALL_INTERFACES.notAllInterfaces",
                "NO_WILDCARD.noWildcard",
                "NO_WILDCARD_BUT_SUBDOMAINS.noWildcard",
                "SCHEMES.schemes",
                "STARTS_WITH.startsWith",
                "MUST_NOT_START_WITH.mustNotStartWith",
                "MATCHES.matches",
                "ENCRYPTED.encrypted",
                "NO_TEST_KEYS.noTestKeys",
                "MIN.min",
                "SINCE.min",
                "MAX.max",
                "ABSOLUTE_PATH.absolutePath",
                "PERSISTENT_PATH.persistentPath",
                "EXISTS.exists",
                "PEM.pem",
                "DISTINCT.distinct",
                "SAME_KIND.sameKind"
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
            return "shop.Rules";
        }

        @Override
        public String loader() {
            return "shop.RulesLoader";
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
     * What {@link RulesLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Rules> {
        static ConfigLoader<Rules> loader() {
            return new Instance();
        }

        @Override
        public Class<Rules> type() {
            return Rules.class;
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
            return List.of(RulesLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(RulesLoader.rules());
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
        public Rules load(ConfigSource source) {
            return RulesLoader.load(source);
        }

        @Override
        public ConfigReport<Rules> check(ConfigSource source) {
            return RulesLoader.check(source);
        }

        @Override
        public ConfigParts parts(Rules configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("MUST_NOT_BE", configuration.mustNotBe());
            parts.addText("REQUIRED", configuration.required());
            parts.addText("FORBIDDEN", configuration.forbidden());
            parts.addText("MIN_LENGTH", configuration.minLength());
            parts.addSensitive("STRONG_SECRET", configuration.strongSecret());
            parts.addText("NO_LOCALHOST", configuration.noLocalhost());
            parts.addText("NOT_ALL_INTERFACES", configuration.notAllInterfaces());
            parts.addText("NO_WILDCARD", configuration.noWildcard());
            parts.addText("NO_WILDCARD_BUT_SUBDOMAINS", configuration.noWildcardButSubdomains());
            parts.addText("SCHEMES", configuration.schemes());
            parts.addSensitive("STARTS_WITH", configuration.startsWith());
            parts.addText("MUST_NOT_START_WITH", configuration.mustNotStartWith());
            parts.addText("MATCHES", configuration.matches());
            parts.addText("ENCRYPTED", configuration.encrypted());
            parts.addSensitive("NO_TEST_KEYS", configuration.noTestKeys());
            parts.addSensitive("PEM", configuration.pem());
            parts.addText("DISTINCT", configuration.distinct());
            parts.addText("SAME_KIND", configuration.sameKind());
            return parts;
        }
    }

    /**
     * The values of {@link Rules}.
     */
    @GeneratedCode
    private static final class Values implements Rules {
        private final boolean mustBe;

        private final String mustNotBe;

        private final Optional<String> required;

        private final Optional<String> forbidden;

        private final String minLength;

        private final transient Secret strongSecret;

        private final List<URI> noLocalhost;

        private final String notAllInterfaces;

        private final List<String> noWildcard;

        private final String noWildcardButSubdomains;

        private final String schemes;

        private final transient Secret startsWith;

        private final String mustNotStartWith;

        private final String matches;

        private final URI encrypted;

        private final transient Secret noTestKeys;

        private final Duration min;

        private final Instant since;

        private final Optional<DataSize> max;

        private final Path absolutePath;

        private final Path persistentPath;

        private final Path exists;

        private final transient Secret pem;

        private final String distinct;

        private final String sameKind;

        Values(Loading loading) {
            this.mustBe = RulesLoader.mustBe(loading);
            this.mustNotBe = RulesLoader.mustNotBe(loading);
            this.required = RulesLoader.required(loading);
            this.forbidden = RulesLoader.forbidden(loading);
            this.minLength = RulesLoader.minLength(loading);
            this.strongSecret = RulesLoader.strongSecret(loading);
            this.noLocalhost = RulesLoader.noLocalhost(loading);
            this.notAllInterfaces = RulesLoader.notAllInterfaces(loading);
            this.noWildcard = RulesLoader.noWildcard(loading);
            this.noWildcardButSubdomains = RulesLoader.noWildcardButSubdomains(loading);
            this.schemes = RulesLoader.schemes(loading);
            this.startsWith = RulesLoader.startsWith(loading);
            this.mustNotStartWith = RulesLoader.mustNotStartWith(loading);
            this.matches = RulesLoader.matches(loading);
            this.encrypted = RulesLoader.encrypted(loading);
            this.noTestKeys = RulesLoader.noTestKeys(loading);
            this.min = RulesLoader.min(loading);
            this.since = RulesLoader.since(loading);
            this.max = RulesLoader.max(loading);
            this.absolutePath = RulesLoader.absolutePath(loading);
            this.persistentPath = RulesLoader.persistentPath(loading);
            this.exists = RulesLoader.exists(loading);
            this.pem = RulesLoader.pem(loading);
            this.distinct = RulesLoader.distinct(loading);
            this.sameKind = RulesLoader.sameKind(loading);
        }

        @Override
        public boolean mustBe() {
            return mustBe;
        }

        @Override
        public String mustNotBe() {
            return mustNotBe;
        }

        @Override
        public Optional<String> required() {
            return required;
        }

        @Override
        public Optional<String> forbidden() {
            return forbidden;
        }

        @Override
        public String minLength() {
            return minLength;
        }

        @Override
        public Secret strongSecret() {
            return strongSecret;
        }

        @Override
        public List<URI> noLocalhost() {
            return noLocalhost;
        }

        @Override
        public String notAllInterfaces() {
            return notAllInterfaces;
        }

        @Override
        public List<String> noWildcard() {
            return noWildcard;
        }

        @Override
        public String noWildcardButSubdomains() {
            return noWildcardButSubdomains;
        }

        @Override
        public String schemes() {
            return schemes;
        }

        @Override
        public Secret startsWith() {
            return startsWith;
        }

        @Override
        public String mustNotStartWith() {
            return mustNotStartWith;
        }

        @Override
        public String matches() {
            return matches;
        }

        @Override
        public URI encrypted() {
            return encrypted;
        }

        @Override
        public Secret noTestKeys() {
            return noTestKeys;
        }

        @Override
        public Duration min() {
            return min;
        }

        @Override
        public Instant since() {
            return since;
        }

        @Override
        public Optional<DataSize> max() {
            return max;
        }

        @Override
        public Path absolutePath() {
            return absolutePath;
        }

        @Override
        public Path persistentPath() {
            return persistentPath;
        }

        @Override
        public Path exists() {
            return exists;
        }

        @Override
        public Secret pem() {
            return pem;
        }

        @Override
        public String distinct() {
            return distinct;
        }

        @Override
        public String sameKind() {
            return sameKind;
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
            Members members = new Members("Rules");
            members.add("mustBe", values.mustBe);
            members.add("mustNotBe", values.mustNotBe);
            members.add("required", values.required);
            members.add("forbidden", values.forbidden);
            members.add("minLength", values.minLength);
            members.addSecret("strongSecret", values.strongSecret);
            members.add("noLocalhost", values.noLocalhost);
            members.add("notAllInterfaces", values.notAllInterfaces);
            members.add("noWildcard", values.noWildcard);
            members.add("noWildcardButSubdomains", values.noWildcardButSubdomains);
            members.add("schemes", values.schemes);
            members.addSecret("startsWith", values.startsWith);
            members.add("mustNotStartWith", values.mustNotStartWith);
            members.add("matches", values.matches);
            members.add("encrypted", values.encrypted);
            members.addSecret("noTestKeys", values.noTestKeys);
            members.add("min", values.min);
            members.add("since", values.since);
            members.add("max", values.max);
            members.add("absolutePath", values.absolutePath);
            members.add("persistentPath", values.persistentPath);
            members.add("exists", values.exists);
            members.addSecret("pem", values.pem);
            members.add("distinct", values.distinct);
            members.add("sameKind", values.sameKind);
            return members;
        }
    }
}
