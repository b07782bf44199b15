package django;

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
import dev.seaworthy.runtime.load.convert.Times;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.PathRules;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link ArchiveConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class ArchiveConfigLoader {
    static {
        Loading.requireContract(1, ArchiveConfigLoader.class);
    }

    private ArchiveConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ArchiveConfig load() {
        Loading loading = Loading.ofProcess("ARCHIVE_ENV");
        ArchiveConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code ARCHIVE_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ArchiveConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static ArchiveConfig load(ConfigSource source) {
        Loading loading = new Loading("ARCHIVE_ENV", source);
        ArchiveConfig config = read(loading);
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
    public static ArchiveConfig loadOrExit() {
        Loading loading = Loading.ofProcess("ARCHIVE_ENV");
        ArchiveConfig config = read(loading);
        loading.announceEnvironment("ArchiveConfig", "ARCHIVE_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ArchiveConfig> check() {
        return check(ConfigSources.standard("ARCHIVE_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code ARCHIVE_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ArchiveConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<ArchiveConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<ArchiveConfig> loader() {
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
        return new Recorder("ArchiveConfig", "ARCHIVE_ENV", source, variables(), rules());
    }

    private static ArchiveConfig read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code ARCHIVE_DEBUG}: Stack traces in the browser.
     */
    private static boolean debug(Loading loading) {
        boolean value = loading.setting("ARCHIVE_DEBUG")
                .defaultValue("no")
                .toBoolean();
        if (loading.appliesToValue(Loading.PRODUCTION) && value) {
            loading.rule("mustBe", Loading.PRODUCTION, Choices.mustBe("no"), "stack traces would reach visitors");
        }
        return value;
    }

    /**
     * {@code ARCHIVE_SECRET_KEY}: Signs sessions.
     */
    private static Secret secretKey(Loading loading) {
        Secret value = loading.textSetting("ARCHIVE_SECRET_KEY", Loading.DEVELOPMENT)
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .developmentDefault("django-insecure-archive")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "django-insecure-archive"), "");
        }
        if (loading.appliesToValue(Loading.STAGING) && value.reveal().strip().equalsIgnoreCase("django-insecure-archive")) {
            loading.rule("distinct", Loading.STAGING, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code ARCHIVE_ALLOWED_HOSTS}: Host names it answers to, separated by commas.
     */
    private static List<String> allowedHosts(Loading loading) {
        List<String> value = loading.listSetting("ARCHIVE_ALLOWED_HOSTS", ",")
                .example("archive.example.com")
                .developmentDefault("*")
                .toTexts();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (String element : value) {
                loading.next();
                loading.rule("noWildcard", Loading.PRODUCTION, Hosts.noWildcard(element, false), "");
                loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(element), "");
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code ARCHIVE_DATA_DIR}: Where documents are kept.
     */
    private static Path dataDirectory(Loading loading) {
        Path value = loading.setting("ARCHIVE_DATA_DIR")
                .defaultValue("/var/lib/archive")
                .toPath();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("persistentPath", Loading.PRODUCTION, PathRules.persistentPath(value), "");
        }
        return value;
    }

    /**
     * {@code ARCHIVE_TIME_ZONE}: The time zone of dates.
     */
    private static ZoneId timeZone(Loading loading) {
        String text = loading.setting("ARCHIVE_TIME_ZONE")
                .defaultValue("UTC")
                .text();
        if (text == null) {
            return loading.none();
        }
        ZoneId value;
        try {
            value = Times.toZoneId(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "ARCHIVE_DEBUG",
                "ARCHIVE_SECRET_KEY",
                "ARCHIVE_ALLOWED_HOSTS",
                "ARCHIVE_CSRF_TRUSTED_ORIGINS",
                "ARCHIVE_DATA_DIR",
                "ARCHIVE_TIME_ZONE",
                "ARCHIVE_DBHOST"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "ARCHIVE_DEBUG.mustBe",
                "ARCHIVE_SECRET_KEY.strongSecret",
                "ARCHIVE_SECRET_KEY.distinct",
                "ARCHIVE_ALLOWED_HOSTS.noWildcard",
                "ARCHIVE_ALLOWED_HOSTS.noLocalhost",
                "ARCHIVE_DATA_DIR.persistentPath"
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
            return "django.ArchiveConfig";
        }

        @Override
        public String loader() {
            return "django.ArchiveConfigLoader";
        }

        @Override
        public String environmentVariable() {
            return "ARCHIVE_ENV";
        }

        @Override
        public String docsDirectory() {
            return "django";
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("ARCHIVE_ENV");
        }

        @Override
        public Evaluation evaluate(ConfigSource source) {
            Recorder recorder = recorder(source);
            return recorder.evaluation(read(recorder.loading()));
        }
    }

    /**
     * What {@link ArchiveConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<ArchiveConfig> {
        static ConfigLoader<ArchiveConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<ArchiveConfig> type() {
            return ArchiveConfig.class;
        }

        @Override
        public String environmentVariable() {
            return "ARCHIVE_ENV";
        }

        @Override
        public String docsDirectory() {
            return "django";
        }

        @Override
        public List<String> variables() {
            return List.of(ArchiveConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(ArchiveConfigLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of();
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("ARCHIVE_ENV");
        }

        @Override
        public ArchiveConfig load(ConfigSource source) {
            return ArchiveConfigLoader.load(source);
        }

        @Override
        public ConfigReport<ArchiveConfig> check(ConfigSource source) {
            return ArchiveConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(ArchiveConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addSensitive("ARCHIVE_SECRET_KEY", configuration.secretKey());
            parts.addText("ARCHIVE_ALLOWED_HOSTS", configuration.allowedHosts());
            parts.addText("ARCHIVE_CSRF_TRUSTED_ORIGINS", configuration.csrfTrustedOrigins());
            parts.addText("ARCHIVE_DBHOST", configuration.databaseHost());
            return parts;
        }
    }

    /**
     * The values of {@link ArchiveConfig}.
     */
    @GeneratedCode
    private static final class Values implements ArchiveConfig {
        private final boolean debug;

        private final transient Secret secretKey;

        private final List<String> allowedHosts;

        private final List<String> csrfTrustedOrigins;

        private final Path dataDirectory;

        private final ZoneId timeZone;

        private final Optional<String> databaseHost;

        Values(Loading loading) {
            this.debug = ArchiveConfigLoader.debug(loading);
            this.secretKey = ArchiveConfigLoader.secretKey(loading);
            this.allowedHosts = ArchiveConfigLoader.allowedHosts(loading);
            this.csrfTrustedOrigins = loading.listSetting("ARCHIVE_CSRF_TRUSTED_ORIGINS", ",")
                    .defaultValue("")
                    .toTexts();
            this.dataDirectory = ArchiveConfigLoader.dataDirectory(loading);
            this.timeZone = ArchiveConfigLoader.timeZone(loading);
            this.databaseHost = Optional.ofNullable(loading.textSetting("ARCHIVE_DBHOST", Loading.EVERYWHERE)
                    .example("db.internal")
                    .optional()
                    .toText());
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
        public List<String> allowedHosts() {
            return allowedHosts;
        }

        @Override
        public List<String> csrfTrustedOrigins() {
            return csrfTrustedOrigins;
        }

        @Override
        public Path dataDirectory() {
            return dataDirectory;
        }

        @Override
        public ZoneId timeZone() {
            return timeZone;
        }

        @Override
        public Optional<String> databaseHost() {
            return databaseHost;
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
            Members members = new Members("ArchiveConfig");
            members.add("debug", values.debug);
            members.addSecret("secretKey", values.secretKey);
            members.add("allowedHosts", values.allowedHosts);
            members.add("csrfTrustedOrigins", values.csrfTrustedOrigins);
            members.add("dataDirectory", values.dataDirectory);
            members.add("timeZone", values.timeZone);
            members.add("databaseHost", values.databaseHost);
            return members;
        }
    }
}
