package shop;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Hosts;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return new Values(loading);
    }

    /**
     * {@code OIDC_ISSUER}: Where people sign in.
     */
    private static URI oidcIssuer(Loading loading) {
        URI value = loading.setting("OIDC_ISSUER")
                .example("https://id.example.com")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(value.toString()), "");
        }
        return value;
    }

    /**
     * {@code S3_ENABLED}: Whether files are kept there.
     */
    private static boolean storageEnabled(Loading loading) {
        boolean value = loading.setting("S3_ENABLED")
                .alias("S3_ON")
                .defaultValue("false")
                .toBoolean();
        while (loading.isSetTwice()) {
            loading.compare(value, storageEnabled(loading.second()));
        }
        return value;
    }

    /**
     * {@code S3_COPIES}: Copies of a file.
     */
    private static int storageCopies(Loading loading) {
        int value = loading.setting("S3_COPIES")
                .defaultValue("1")
                .toInt();
        if (loading.has()) {
            if (value < 1L) {
                loading.constraint(Constraints.min(value, 1L), "");
            }
            if (value > 9L) {
                loading.constraint(Constraints.max(value, 9L), "");
            }
        }
        return value;
    }

    /**
     * {@code S3_MIRRORS}: Where copies are, too.
     */
    private static Optional<List<String>> storageMirrors(Loading loading) {
        List<String> value = loading.listSetting("S3_MIRRORS", ",")
                .optional()
                .toTexts();
        return loading.has() ? Optional.of(value) : Optional.empty();
    }

    /**
     * {@code PAY_PLAN}: What was bought.
     */
    private static ShopConfig.Plan paymentsPlan(Loading loading) {
        String text = loading.setting("PAY_PLAN")
                .text();
        if (text == null) {
            return loading.none();
        }
        ShopConfig.Plan value;
        try {
            value = Loading.made(ShopConfig.Plan.parse(text.strip()), "Plan.parse");
        } catch (Throwable malformed) {
            return loading.malformed("Plan", malformed);
        }
        loading.keep("PAY_PLAN");
        return value;
    }

    /**
     * {@code OIDC_…}: there when {@code OIDC_CLIENT_ID} is set.
     */
    private static Optional<ShopConfig.Oidc> oidc(Loading loading) {
        if (!loading.isSet("OIDC_CLIENT_ID")) {
            loading.unusedSecret(loading.isSet("OIDC_CLIENT_SECRET"), "OIDC_CLIENT_ID", "");
            loading.unused(loading.isSet("OIDC_ISSUER"), "OIDC_CLIENT_ID", "");
            loading.unused(loading.isTextSet("OIDC_DISPLAY_NAME", Loading.EVERYWHERE), "OIDC_CLIENT_ID", "");
            loading.secretOfAbsent("OIDC_CLIENT_SECRET");
            return Optional.empty();
        }
        loading.enterGroup();
        OidcValues group = new OidcValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code S3_…}: there when {@code S3_ENABLED} is {@code true}.
     */
    private static ShopConfig. @Nullable Storage storage(Loading loading) {
        boolean isOn = false;
        if (loading.isSet("S3_ENABLED")
                || loading.isSet("S3_ON")) {
            boolean value = ShopConfigLoader.storageEnabled(loading);
            isOn = loading.has() && value;
        }
        if (!isOn) {
            loading.unused(loading.isSet("S3_BUCKET"), "S3_ENABLED", "true");
            loading.unused(loading.isSet("S3_COPIES"), "S3_ENABLED", "true");
            loading.unused(loading.isListSet("S3_MIRRORS", ","), "S3_ENABLED", "true");
            return null;
        }
        loading.enterGroup("true");
        StorageValues group = new StorageValues(loading);
        loading.leaveGroup();
        return group;
    }

    /**
     * {@code QUEUE_…}: there when {@code QUEUE_KIND} is {@code redis or rabbit}.
     */
    private static Optional<ShopConfig.Queue> queue(Loading loading) {
        boolean isOn = false;
        if (loading.isSet("QUEUE_KIND")) {
            Optional<ShopConfig.Queue.Kind> value = Optional.ofNullable(ShopConfigLoader.toKind(loading.setting("QUEUE_KIND")
                    .optional()));
            isOn = loading.has() && (value.get() == ShopConfig.Queue.Kind.REDIS || value.get() == ShopConfig.Queue.Kind.RABBIT);
        }
        if (!isOn) {
            loading.unused(loading.isSet("QUEUE_PATIENCE"), "QUEUE_KIND", "redis or rabbit");
            loading.unused(loading.isTextSet("QUEUE_FAILED_NAME", Loading.DEVELOPMENT), "QUEUE_KIND", "redis or rabbit");
            loading.unused(loading.isSet("QUEUE_FAILED_LIMIT"), "QUEUE_KIND", "redis or rabbit");
            return Optional.empty();
        }
        loading.enterGroup("redis or rabbit");
        QueueValues group = new QueueValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code QUEUE_FAILED_…}: there when {@code QUEUE_FAILED_NAME} is set.
     */
    private static Optional<ShopConfig.Failed> queueFailed(Loading loading) {
        if (!loading.isTextSet("QUEUE_FAILED_NAME", Loading.DEVELOPMENT)) {
            loading.unused(loading.isSet("QUEUE_FAILED_LIMIT"), "QUEUE_FAILED_NAME", "");
            return Optional.empty();
        }
        loading.enterGroup();
        QueueFailedValues group = new QueueFailedValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code PAY_…}: there when {@code PAY_PLAN} is {@code gold}.
     */
    private static Optional<ShopConfig.Payments> payments(Loading loading) {
        boolean isOn = false;
        if (loading.isSet("PAY_PLAN")) {
            ShopConfigLoader.paymentsPlan(loading);
            isOn = loading.has() && loading.isKept("PAY_PLAN", "gold");
        }
        if (!isOn) {
            loading.unused(loading.isSet("PAY_ACCOUNT"), "PAY_PLAN", "gold");
            loading.unused(loading.isSet("PAY_PROXY"), "PAY_PLAN", "gold");
            loading.fallbackOfAbsent("https_proxy");
            return Optional.empty();
        }
        loading.enterGroup("gold");
        PaymentsValues group = new PaymentsValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    private static ShopConfig.Queue.Kind toKind(Loading loading) {
        return switch (loading.toWord()) {
            case "memory" -> ShopConfig.Queue.Kind.MEMORY;
            case "rabbit" -> ShopConfig.Queue.Kind.RABBIT;
            case "redis" -> ShopConfig.Queue.Kind.REDIS;
            default -> loading.unknown("memory", "rabbit", "redis");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "OIDC_CLIENT_ID",
                "OIDC_CLIENT_SECRET",
                "OIDC_ISSUER",
                "OIDC_DISPLAY_NAME",
                "S3_ENABLED",
                "S3_BUCKET",
                "S3_COPIES",
                "S3_MIRRORS",
                "QUEUE_KIND",
                "QUEUE_PATIENCE",
                "QUEUE_FAILED_NAME",
                "QUEUE_FAILED_LIMIT",
                "PAY_PLAN",
                "PAY_ACCOUNT",
                "PAY_PROXY"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "OIDC_ISSUER.noLocalhost"
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
                            new ConfigGroup("oidc", ShopConfig.Oidc.class, true),
                            new ConfigGroup("storage", ShopConfig.Storage.class, true),
                            new ConfigGroup("queue", ShopConfig.Queue.class, true),
                            new ConfigGroup("queue.failed", ShopConfig.Failed.class, true),
                            new ConfigGroup("payments", ShopConfig.Payments.class, true));
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
            if (configuration.oidc().isPresent()) {
                addOidc(configuration.oidc().get(), parts);
            }
            if (configuration.storage() != null) {
                addStorage(configuration.storage(), parts);
            }
            if (configuration.queue().isPresent()) {
                addQueue(configuration.queue().get(), parts);
            }
            if (configuration.payments().isPresent()) {
                addPayments(configuration.payments().get(), parts);
            }
            return parts;
        }

        private static void addOidc(ShopConfig.Oidc group, ConfigParts parts) {
            parts.addGroup("oidc", group);
            parts.addText("OIDC_CLIENT_ID", group.clientId());
            parts.addSensitive("OIDC_CLIENT_SECRET", group.clientSecret());
            parts.addText("OIDC_ISSUER", group.issuer());
            parts.addText("OIDC_DISPLAY_NAME", group.displayName());
        }

        private static void addStorage(ShopConfig.Storage group, ConfigParts parts) {
            parts.addGroup("storage", group);
            parts.addText("S3_BUCKET", group.bucket());
            parts.addText("S3_MIRRORS", group.mirrors());
        }

        private static void addQueue(ShopConfig.Queue group, ConfigParts parts) {
            parts.addGroup("queue", group);
            if (group.failed().isPresent()) {
                addQueueFailed(group.failed().get(), parts);
            }
        }

        private static void addQueueFailed(ShopConfig.Failed group, ConfigParts parts) {
            parts.addGroup("queue.failed", group);
            parts.addText("QUEUE_FAILED_NAME", group.name());
        }

        private static void addPayments(ShopConfig.Payments group, ConfigParts parts) {
            parts.addGroup("payments", group);
            parts.addText("PAY_PLAN", group.plan());
            parts.addText("PAY_PROXY", group.proxy());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Optional<ShopConfig.Oidc> oidc;

        private final ShopConfig. @Nullable Storage storage;

        private final Optional<ShopConfig.Queue> queue;

        private final Optional<ShopConfig.Payments> payments;

        Values(Loading loading) {
            this.oidc = ShopConfigLoader.oidc(loading);
            this.storage = ShopConfigLoader.storage(loading);
            this.queue = ShopConfigLoader.queue(loading);
            this.payments = ShopConfigLoader.payments(loading);
        }

        @Override
        public Optional<ShopConfig.Oidc> oidc() {
            return oidc;
        }

        @Override
        public ShopConfig. @Nullable Storage storage() {
            return storage;
        }

        @Override
        public Optional<ShopConfig.Queue> queue() {
            return queue;
        }

        @Override
        public Optional<ShopConfig.Payments> payments() {
            return payments;
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
            members.addGroup("oidc", values.oidc);
            members.addGroup("storage", values.storage);
            members.addGroup("queue", values.queue);
            members.addGroup("payments", values.payments);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Oidc}.
     */
    @GeneratedCode
    private static final class OidcValues implements ShopConfig.Oidc {
        private final String clientId;

        private final transient Secret clientSecret;

        private final URI issuer;

        private final String displayName;

        OidcValues(Loading loading) {
            this.clientId = loading.setting("OIDC_CLIENT_ID")
                    .toText();
            this.clientSecret = loading.setting("OIDC_CLIENT_SECRET")
                    .sensitive()
                    .toSecret();
            this.issuer = ShopConfigLoader.oidcIssuer(loading);
            this.displayName = loading.textSetting("OIDC_DISPLAY_NAME", Loading.EVERYWHERE)
                    .defaultValue("OpenID Connect")
                    .toText();
        }

        @Override
        public String clientId() {
            return clientId;
        }

        @Override
        public Secret clientSecret() {
            return clientSecret;
        }

        @Override
        public URI issuer() {
            return issuer;
        }

        @Override
        public String displayName() {
            return displayName;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OidcValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(OidcValues values) {
            Members members = new Members("Oidc");
            members.add("clientId", values.clientId);
            members.addSecret("clientSecret", values.clientSecret);
            members.add("issuer", values.issuer);
            members.add("displayName", values.displayName);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Storage}.
     */
    @GeneratedCode
    private static final class StorageValues implements ShopConfig.Storage {
        private final boolean enabled;

        private final String bucket;

        private final int copies;

        private final Optional<List<String>> mirrors;

        StorageValues(Loading loading) {
            this.enabled = ShopConfigLoader.storageEnabled(loading);
            this.bucket = loading.setting("S3_BUCKET")
                    .toText();
            this.copies = ShopConfigLoader.storageCopies(loading);
            this.mirrors = ShopConfigLoader.storageMirrors(loading);
        }

        @Override
        public boolean enabled() {
            return enabled;
        }

        @Override
        public String bucket() {
            return bucket;
        }

        @Override
        public int copies() {
            return copies;
        }

        @Override
        public Optional<List<String>> mirrors() {
            return mirrors;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof StorageValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(StorageValues values) {
            Members members = new Members("Storage");
            members.add("enabled", values.enabled);
            members.add("bucket", values.bucket);
            members.add("copies", values.copies);
            members.add("mirrors", values.mirrors);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Queue}.
     */
    @GeneratedCode
    private static final class QueueValues implements ShopConfig.Queue {
        private final Optional<ShopConfig.Queue.Kind> kind;

        private final Duration patience;

        private final Optional<ShopConfig.Failed> failed;

        QueueValues(Loading loading) {
            this.kind = Optional.ofNullable(ShopConfigLoader.toKind(loading.setting("QUEUE_KIND")
                    .optional()));
            this.patience = loading.setting("QUEUE_PATIENCE")
                    .example("5m")
                    .toDuration();
            this.failed = ShopConfigLoader.queueFailed(loading);
        }

        @Override
        public Optional<ShopConfig.Queue.Kind> kind() {
            return kind;
        }

        @Override
        public Duration patience() {
            return patience;
        }

        @Override
        public Optional<ShopConfig.Failed> failed() {
            return failed;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof QueueValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(QueueValues values) {
            Members members = new Members("Queue");
            members.add("kind", values.kind);
            members.add("patience", values.patience);
            members.addGroup("failed", values.failed);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Failed}.
     */
    @GeneratedCode
    private static final class QueueFailedValues implements ShopConfig.Failed {
        private final String name;

        private final int limit;

        QueueFailedValues(Loading loading) {
            this.name = loading.textSetting("QUEUE_FAILED_NAME", Loading.DEVELOPMENT)
                    .developmentDefault("failed")
                    .toText();
            this.limit = loading.setting("QUEUE_FAILED_LIMIT")
                    .accepts("a whole number")
                    .toInt();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int limit() {
            return limit;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof QueueFailedValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(QueueFailedValues values) {
            Members members = new Members("Failed");
            members.add("name", values.name);
            members.add("limit", values.limit);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Payments}.
     */
    @GeneratedCode
    private static final class PaymentsValues implements ShopConfig.Payments {
        private final ShopConfig.Plan plan;

        private final int account;

        private final Optional<URI> proxy;

        PaymentsValues(Loading loading) {
            this.plan = ShopConfigLoader.paymentsPlan(loading);
            this.account = loading.setting("PAY_ACCOUNT")
                    .accepts("a whole number")
                    .toInt();
            this.proxy = Optional.ofNullable(loading.setting("PAY_PROXY")
                    .fallback("https_proxy")
                    .optional()
                    .toUri());
        }

        @Override
        public ShopConfig.Plan plan() {
            return plan;
        }

        @Override
        public int account() {
            return account;
        }

        @Override
        public Optional<URI> proxy() {
            return proxy;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PaymentsValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(PaymentsValues values) {
            Members members = new Members("Payments");
            members.add("plan", values.plan);
            members.add("account", values.account);
            members.add("proxy", values.proxy);
            return members;
        }
    }
}
