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
import dev.seaworthy.runtime.load.Relation;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Urls;
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
            int demanded;
            do {
                demanded = loading.demanded();
                if (!loading.isMissing("DATABASE_URL") && !loading.isMissing("USER_STORES")) {
                    boolean isDemanded = false;
                    for (ShopConfig.Store element : values.stores()) {
                        isDemanded |= element == ShopConfig.Store.DATABASE;
                    }
                    loading.requirement("DATABASE_URL", values.database().isPresent() && !values.database().get().isBlank(), isDemanded, "USER_STORES contains database");
                }
                if (!loading.isMissing("DIRECTORY_URL") && !loading.isMissing("USER_STORES")) {
                    boolean isDemanded = false;
                    for (ShopConfig.Store element : values.stores()) {
                        isDemanded |= element == ShopConfig.Store.DIRECTORY;
                    }
                    loading.requirement("DIRECTORY_URL", values.directory().isPresent(), isDemanded, "USER_STORES contains directory");
                }
                if (!loading.isMissing("ON_CALL") && !loading.isMissing("APP_ENV")) {
                    loading.requirement("ON_CALL", values.onCall().isPresent() && !values.onCall().get().isBlank(), values.environment() == Environment.PRODUCTION, "APP_ENV", "production");
                }
                if (!loading.isMissing("AUDITOR") && !loading.isMissing("ABROAD")) {
                    loading.requirement("AUDITOR", values.auditor().isPresent() && !values.auditor().get().isBlank(), !values.abroad(), "ABROAD", "false");
                }
                if (!loading.isMissing("COUNTRY") && !loading.isMissing("ABROAD")) {
                    loading.requirement("COUNTRY", values.country().isPresent() && !values.country().get().isBlank(), values.abroad(), "ABROAD", "true");
                }
                if (!loading.isMissing("STATS_PASSWORD")) {
                    loading.requirement("STATS_PASSWORD", values.statsPassword().isPresent() && !values.statsPassword().get().reveal().isBlank(), loading.isTextSet("STATS_USER", Loading.EVERYWHERE) || loading.mustBeSet("STATS_USER"), "STATS_USER is set");
                }
                if (!loading.isMissing("S3_BUCKET") && !loading.isMissing("STORAGE") && !values.s3().isPresent()) {
                    if (values.storage() == ShopConfig.Storage.S3 && loading.requiresGroup("S3_BUCKET", "STORAGE is s3")) {
                        new S3Values(loading);
                        loading.leaveRequiredGroup("S3_BUCKET");
                    }
                }
                if (!loading.isMissing("GCS_BUCKET") && !loading.isMissing("STORAGE") && !values.gcs().isPresent()) {
                    if (values.storage() == ShopConfig.Storage.GCS && loading.requiresGroup("GCS_BUCKET", "STORAGE is gcs")) {
                        new GcsValues(loading);
                        loading.leaveRequiredGroup("GCS_BUCKET", "");
                    }
                }
            } while (loading.demanded() > demanded);
            loading.relation(Relation.AT_MOST_ONE, "", new String[] {"PROXY_URL", "PROXY_SOCKET"}, loading.isSet("PROXY_URL"), loading.isTextSet("PROXY_SOCKET", Loading.EVERYWHERE));
        }
        return values;
    }

    /**
     * {@code USER_STORES}: Where people are known.
     */
    private static Set<ShopConfig.Store> stores(Loading loading) {
        String text = loading.listSetting("USER_STORES", ",")
                .defaultValue("database")
                .text();
        if (text == null) {
            return loading.none();
        }
        Set<ShopConfig.Store> values = new LinkedHashSet<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                if (!values.add(toStore(element))) {
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
        Set<ShopConfig.Store> value = Collections.unmodifiableSet(values);
        return value;
    }

    /**
     * {@code APP_ENV}: Where this runs.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code LEVEL}: How much is written to the log.
     */
    private static System.Logger.Level level(Loading loading) {
        String text = loading.setting("LEVEL")
                .fallback("LOG_LEVEL")
                .defaultValue("info")
                .text();
        if (text == null) {
            return loading.none();
        }
        System.Logger.Level value;
        try {
            value = Identifiers.toLevel(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code ROUTES}: Where requests go.
     */
    private static Map<String, URI> routes(Loading loading) {
        String text = loading.listSetting("ROUTES", ",")
                .defaultValue("")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, URI> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Convert.toUri(Convert.entryValue(element))) != null) {
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
        Map<String, URI> value = Collections.unmodifiableMap(values);
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (URI element : value.values()) {
                loading.next();
                loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(element.toString()), "");
                loading.rule("schemes", Loading.PRODUCTION, Urls.schemes(element.toString(), "https"), "");
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code QUEUE}: How many wait.
     */
    private static int queue(Loading loading) {
        int value = loading.setting("QUEUE")
                .defaultValue("5")
                .toInt();
        if (loading.has()) {
            if (value < 1L) {
                loading.constraint(Constraints.min(value, 1L), "");
            }
            if (value > 100L) {
                loading.constraint(Constraints.max(value, 100L), "");
            }
        }
        if (loading.appliesToValue(Loading.PRODUCTION) && value < 2) {
            loading.rule("min", Loading.PRODUCTION, Bounds.min(value, 2, "2"), "");
        }
        return value;
    }

    /**
     * {@code TOPIC_<name>}: one for each that is set.
     */
    private static Map<String, String> topics(Loading all) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : all.names("TOPIC_", "")) {
            Loading loading = all.named("<name>", name);
            if (loading.isSet("TOPIC_<name>")) {
                values.put(name, loading.setting("TOPIC_<name>")
                        .toText());
            }
            all.include(loading);
        }
        Loading loading = all.several("TOPIC_<name>");
        if (values.size() < 1) {
            loading.constraint(Constraints.size(values.size(), 1, 2147483647, "elements"), "");
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@code PARTNER_<name>}: one for each that is set.
     */
    private static Map<String, Secret> partners(Loading all) {
        Map<String, Secret> values = new LinkedHashMap<>();
        for (String name : all.names("PARTNER_", "")) {
            Loading loading = all.named("<name>", name);
            if (loading.isSet("PARTNER_<name>")) {
                values.put(name, loading.setting("PARTNER_<name>")
                        .sensitive()
                        .toSecret());
            }
            all.include(loading);
        }
        Loading loading = all.several("PARTNER_<name>");
        if (values.size() < 1) {
            loading.constraint(Constraints.size(values.size(), 1, 2147483647, "elements"), "");
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@code S3_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.Bucket> s3(Loading loading) {
        if (!(loading.isSet("S3_BUCKET")
                || loading.isTextSet("S3_PROJECT", Loading.EVERYWHERE)
                || loading.isSet("S3_KEY"))) {
            loading.secretOfAbsent("S3_KEY");
            return Optional.empty();
        }
        loading.enterGroup();
        S3Values group = new S3Values(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code GCS_…}: there when {@code GCS_BUCKET} is set.
     */
    private static Optional<ShopConfig.Bucket> gcs(Loading loading) {
        if (!loading.isSet("GCS_BUCKET")) {
            loading.unused(loading.isTextSet("GCS_PROJECT", Loading.EVERYWHERE), "GCS_BUCKET", "");
            loading.unusedSecret(loading.isSet("GCS_KEY"), "GCS_BUCKET", "");
            loading.secretOfAbsent("GCS_KEY");
            return Optional.empty();
        }
        loading.enterGroup();
        GcsValues group = new GcsValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code WEBHOOK_<index>_…}: one for each of which a variable is set.
     */
    private static List<ShopConfig.Webhook> webhooks(Loading all) {
        List<ShopConfig.Webhook> groups = new ArrayList<>();
        for (String name : all.indexes("WEBHOOK_",
                "_URL",
                "_KEY")) {
            Loading loading = all.named("<index>", name);
            if (loading.isSet("WEBHOOK_<index>_URL")
                    || loading.isSet("WEBHOOK_<index>_KEY")) {
                all.index("WEBHOOK_<index>", groups.size(), name);
                loading.enterGroup();
                groups.add(new WebhooksValues(loading));
                loading.leaveGroup();
            }
            all.include(loading);
        }
        return Collections.unmodifiableList(groups);
    }

    private static ShopConfig.Store toStore(String text) {
        return switch (Convert.fold(text)) {
            case "database" -> ShopConfig.Store.DATABASE;
            case "directory" -> ShopConfig.Store.DIRECTORY;
            default -> throw Convert.unknown(text, "database", "directory");
        };
    }

    private static ShopConfig.Storage toStorage(Loading loading) {
        return switch (loading.toWord()) {
            case "gcs" -> ShopConfig.Storage.GCS;
            case "local" -> ShopConfig.Storage.LOCAL;
            case "s3" -> ShopConfig.Storage.S3;
            default -> loading.unknown("gcs", "local", "s3");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "TOPIC_<name>",
                "USER_STORES",
                "DATABASE_URL",
                "DIRECTORY_URL",
                "STORAGE",
                "APP_ENV",
                "ON_CALL",
                "ABROAD",
                "AUDITOR",
                "COUNTRY",
                "S3_BUCKET",
                "S3_PROJECT",
                "S3_KEY",
                "GCS_BUCKET",
                "GCS_PROJECT",
                "GCS_KEY",
                "PROXY_URL",
                "PROXY_SOCKET",
                "STATS_USER",
                "STATS_PASSWORD",
                "LEVEL",
                "api_token",
                "API_TOKEN",
                "PARTNER_<name>",
                "WEBHOOK_<index>_URL",
                "WEBHOOK_<index>_KEY",
                "ROUTES",
                "QUEUE"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "ROUTES.noLocalhost",
                "ROUTES.schemes",
                "QUEUE.min"
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
                            new ConfigGroup("s3", ShopConfig.Bucket.class, true),
                            new ConfigGroup("gcs", ShopConfig.Bucket.class, true));
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
            parts.addText("TOPIC_<name>", configuration.topics());
            parts.addSensitive("DATABASE_URL", configuration.database());
            parts.addText("DIRECTORY_URL", configuration.directory());
            parts.addText("ON_CALL", configuration.onCall());
            parts.addText("AUDITOR", configuration.auditor());
            parts.addText("COUNTRY", configuration.country());
            if (configuration.s3().isPresent()) {
                addS3(configuration.s3().get(), parts);
            }
            if (configuration.gcs().isPresent()) {
                addGcs(configuration.gcs().get(), parts);
            }
            parts.addText("PROXY_URL", configuration.proxyUrl());
            parts.addText("PROXY_SOCKET", configuration.proxySocket());
            parts.addText("STATS_USER", configuration.statsUser());
            parts.addSensitive("STATS_PASSWORD", configuration.statsPassword());
            parts.addSensitive("api_token", configuration.token());
            parts.addSensitive("API_TOKEN", configuration.otherToken());
            parts.addSensitive("PARTNER_<name>", configuration.partners());
            for (ShopConfig.Webhook each : configuration.webhooks()) {
                addWebhooks(each, parts);
            }
            parts.addText("ROUTES", configuration.routes());
            return parts;
        }

        private static void addS3(ShopConfig.Bucket group, ConfigParts parts) {
            parts.addGroup("s3", group);
            parts.addText("S3_BUCKET", group.bucket());
            parts.addText("S3_PROJECT", group.project());
            parts.addSensitive("S3_KEY", group.key());
        }

        private static void addGcs(ShopConfig.Bucket group, ConfigParts parts) {
            parts.addGroup("gcs", group);
            parts.addText("GCS_BUCKET", group.bucket());
            parts.addText("GCS_PROJECT", group.project());
            parts.addSensitive("GCS_KEY", group.key());
        }

        private static void addWebhooks(ShopConfig.Webhook group, ConfigParts parts) {
            parts.addText("WEBHOOK_<index>_URL", group.url());
            parts.addSensitive("WEBHOOK_<index>_KEY", group.key());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Map<String, String> topics;

        private final Set<ShopConfig.Store> stores;

        private final transient Optional<String> database;

        private final Optional<URI> directory;

        private final ShopConfig.Storage storage;

        private final Environment environment;

        private final Optional<String> onCall;

        private final boolean abroad;

        private final Optional<String> auditor;

        private final Optional<String> country;

        private final Optional<ShopConfig.Bucket> s3;

        private final Optional<ShopConfig.Bucket> gcs;

        private final URI proxyUrl;

        private final Optional<String> proxySocket;

        private final String statsUser;

        private final transient Optional<Secret> statsPassword;

        private final System.Logger.Level level;

        private final transient Secret token;

        private final transient Secret otherToken;

        private final transient Map<String, Secret> partners;

        private final List<ShopConfig.Webhook> webhooks;

        private final Map<String, URI> routes;

        private final int queue;

        Values(Loading loading) {
            this.topics = ShopConfigLoader.topics(loading);
            this.stores = ShopConfigLoader.stores(loading);
            this.database = Optional.ofNullable(loading.textSetting("DATABASE_URL", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toText());
            this.directory = Optional.ofNullable(loading.setting("DIRECTORY_URL")
                    .accepts("a URI")
                    .optional()
                    .toUri());
            this.storage = ShopConfigLoader.toStorage(loading.setting("STORAGE")
                    .developmentDefault("local")
                    .defaultValue("s3"));
            this.environment = ShopConfigLoader.environment(loading);
            this.onCall = Optional.ofNullable(loading.textSetting("ON_CALL", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.abroad = loading.setting("ABROAD")
                    .defaultValue("on")
                    .toBoolean();
            this.auditor = Optional.ofNullable(loading.textSetting("AUDITOR", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.country = Optional.ofNullable(loading.textSetting("COUNTRY", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.s3 = ShopConfigLoader.s3(loading);
            this.gcs = ShopConfigLoader.gcs(loading);
            this.proxyUrl = loading.setting("PROXY_URL")
                    .defaultValue("http://proxy.internal:3128")
                    .toUri();
            this.proxySocket = Optional.ofNullable(loading.textSetting("PROXY_SOCKET", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.statsUser = loading.textSetting("STATS_USER", Loading.EVERYWHERE)
                    .defaultValue("stats")
                    .toText();
            this.statsPassword = Optional.ofNullable(loading.textSetting("STATS_PASSWORD", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
            this.level = ShopConfigLoader.level(loading);
            this.token = loading.setting("api_token")
                    .sensitive()
                    .toSecret();
            this.otherToken = loading.setting("API_TOKEN")
                    .sensitive()
                    .toSecret();
            this.partners = ShopConfigLoader.partners(loading);
            this.webhooks = ShopConfigLoader.webhooks(loading);
            this.routes = ShopConfigLoader.routes(loading);
            this.queue = ShopConfigLoader.queue(loading);
        }

        @Override
        public Map<String, String> topics() {
            return topics;
        }

        @Override
        public Set<ShopConfig.Store> stores() {
            return stores;
        }

        @Override
        public Optional<String> database() {
            return database;
        }

        @Override
        public Optional<URI> directory() {
            return directory;
        }

        @Override
        public ShopConfig.Storage storage() {
            return storage;
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public Optional<String> onCall() {
            return onCall;
        }

        @Override
        public boolean abroad() {
            return abroad;
        }

        @Override
        public Optional<String> auditor() {
            return auditor;
        }

        @Override
        public Optional<String> country() {
            return country;
        }

        @Override
        public Optional<ShopConfig.Bucket> s3() {
            return s3;
        }

        @Override
        public Optional<ShopConfig.Bucket> gcs() {
            return gcs;
        }

        @Override
        public URI proxyUrl() {
            return proxyUrl;
        }

        @Override
        public Optional<String> proxySocket() {
            return proxySocket;
        }

        @Override
        public String statsUser() {
            return statsUser;
        }

        @Override
        public Optional<Secret> statsPassword() {
            return statsPassword;
        }

        @Override
        public System.Logger.Level level() {
            return level;
        }

        @Override
        public Secret token() {
            return token;
        }

        @Override
        public Secret otherToken() {
            return otherToken;
        }

        @Override
        public Map<String, Secret> partners() {
            return partners;
        }

        @Override
        public List<ShopConfig.Webhook> webhooks() {
            return webhooks;
        }

        @Override
        public Map<String, URI> routes() {
            return routes;
        }

        @Override
        public int queue() {
            return queue;
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
            members.add("topics", values.topics);
            members.add("stores", values.stores);
            members.addSecret("database", values.database);
            members.add("directory", values.directory);
            members.add("storage", values.storage);
            members.add("environment", values.environment);
            members.add("onCall", values.onCall);
            members.add("abroad", values.abroad);
            members.add("auditor", values.auditor);
            members.add("country", values.country);
            members.addGroup("s3", values.s3);
            members.addGroup("gcs", values.gcs);
            members.add("proxyUrl", values.proxyUrl);
            members.add("proxySocket", values.proxySocket);
            members.add("statsUser", values.statsUser);
            members.addSecret("statsPassword", values.statsPassword);
            members.add("level", values.level);
            members.addSecret("token", values.token);
            members.addSecret("otherToken", values.otherToken);
            members.addSecret("partners", values.partners);
            members.addGroup("webhooks", values.webhooks);
            members.add("routes", values.routes);
            members.add("queue", values.queue);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Bucket}.
     */
    @GeneratedCode
    private static final class S3Values implements ShopConfig.Bucket {
        private final String bucket;

        private final String project;

        private final transient Secret key;

        S3Values(Loading loading) {
            this.bucket = loading.setting("S3_BUCKET")
                    .toText();
            this.project = loading.textSetting("S3_PROJECT", Loading.EVERYWHERE)
                    .defaultValue("shop")
                    .toText();
            this.key = loading.setting("S3_KEY")
                    .sensitive()
                    .toSecret();
        }

        @Override
        public String bucket() {
            return bucket;
        }

        @Override
        public String project() {
            return project;
        }

        @Override
        public Secret key() {
            return key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof S3Values that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(S3Values values) {
            Members members = new Members("Bucket");
            members.add("bucket", values.bucket);
            members.add("project", values.project);
            members.addSecret("key", values.key);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Bucket}.
     */
    @GeneratedCode
    private static final class GcsValues implements ShopConfig.Bucket {
        private final String bucket;

        private final String project;

        private final transient Secret key;

        GcsValues(Loading loading) {
            this.bucket = loading.setting("GCS_BUCKET")
                    .toText();
            this.project = loading.textSetting("GCS_PROJECT", Loading.EVERYWHERE)
                    .defaultValue("shop")
                    .toText();
            this.key = loading.setting("GCS_KEY")
                    .sensitive()
                    .toSecret();
        }

        @Override
        public String bucket() {
            return bucket;
        }

        @Override
        public String project() {
            return project;
        }

        @Override
        public Secret key() {
            return key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof GcsValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(GcsValues values) {
            Members members = new Members("Bucket");
            members.add("bucket", values.bucket);
            members.add("project", values.project);
            members.addSecret("key", values.key);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Webhook}.
     */
    @GeneratedCode
    private static final class WebhooksValues implements ShopConfig.Webhook {
        private final URI url;

        private final transient Secret key;

        WebhooksValues(Loading loading) {
            this.url = loading.setting("WEBHOOK_<index>_URL")
                    .accepts("a URI")
                    .toUri();
            this.key = loading.setting("WEBHOOK_<index>_KEY")
                    .sensitive()
                    .toSecret();
        }

        @Override
        public URI url() {
            return url;
        }

        @Override
        public Secret key() {
            return key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WebhooksValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(WebhooksValues values) {
            Members members = new Members("Webhook");
            members.add("url", values.url);
            members.addSecret("key", values.key);
            return members;
        }
    }
}
