package shop;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
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
        return new Values(loading);
    }

    /**
     * {@code STORAGE_BACKEND}: Where uploads go.
     */
    private static StorageBackend storageBackend(Loading loading) {
        StorageBackend value = toStorageBackend(loading.setting("STORAGE_BACKEND")
                .accepts("google-cloud, local or s3")
                .developmentDefault("local"));
        if (loading.appliesToValue(Loading.PRODUCTION) && value == StorageBackend.LOCAL) {
            loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("local"), "a disk does not outlive its container");
        }
        return value;
    }

    /**
     * {@code CHANNELS}: How customers are told.
     */
    private static Set<ShopConfig.Channel> channels(Loading loading) {
        String text = loading.listSetting("CHANNELS", ",")
                .accepts("mail or text-message")
                .text();
        if (text == null) {
            return loading.none();
        }
        Set<ShopConfig.Channel> values = new LinkedHashSet<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                if (!values.add(toChannel(element))) {
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
        Set<ShopConfig.Channel> value = Collections.unmodifiableSet(values);
        return value;
    }

    /**
     * {@code LOG_LEVEL}: How much is logged.
     */
    private static Optional<System.Logger.Level> logLevel(Loading loading) {
        String text = loading.setting("LOG_LEVEL")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        System.Logger.Level value;
        try {
            value = Identifiers.toLevel(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return Optional.of(value);
    }

    /**
     * {@code ROUTES}: How many of each kind are tried, and which way first.
     */
    private static Map<String, ShopConfig.Balancer> routes(Loading loading) {
        String text = loading.listSetting("ROUTES", ",")
                .defaultValue("eu=round-robin,us=least-busy")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, ShopConfig.Balancer> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, toBalancer(Convert.entryValue(element))) != null) {
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
        Map<String, ShopConfig.Balancer> value = Collections.unmodifiableMap(values);
        return value;
    }

    /**
     * {@code KEEP_LEVEL}: The least that is kept.
     */
    private static System.Logger.Level keepLevel(Loading loading) {
        String text = loading.setting("KEEP_LEVEL")
                .defaultValue("warning")
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
     * {@code VECTOR_EXTENSION}: The extension that compares vectors.
     */
    private static ShopConfig.VectorExtension vectorExtension(Loading loading) {
        String text = loading.setting("VECTOR_EXTENSION")
                .defaultValue("pgvecto.rs")
                .text();
        if (text == null) {
            return loading.none();
        }
        ShopConfig.VectorExtension value;
        try {
            value = Loading.made(ShopConfig.VectorExtension.parse(text.strip()), "VectorExtension.parse");
        } catch (Throwable malformed) {
            return loading.malformed("VectorExtension", malformed);
        }
        return value;
    }

    private static StorageBackend toStorageBackend(Loading loading) {
        return switch (loading.toWord()) {
            case "google_cloud" -> StorageBackend.GOOGLE_CLOUD;
            case "local" -> StorageBackend.LOCAL;
            case "s3" -> StorageBackend.S3;
            default -> loading.unknown("google-cloud", "local", "s3");
        };
    }

    private static ShopConfig.Channel toChannel(String text) {
        return switch (Convert.fold(text)) {
            case "mail" -> ShopConfig.Channel.MAIL;
            case "text_message" -> ShopConfig.Channel.TEXT_MESSAGE;
            default -> throw Convert.unknown(text, "mail", "text-message");
        };
    }

    private static ShopConfig.Balancer toBalancer(Loading loading) {
        return switch (loading.toWord()) {
            case "least_busy" -> ShopConfig.Balancer.LEAST_BUSY;
            case "round_robin" -> ShopConfig.Balancer.ROUND_ROBIN;
            default -> loading.unknown("least-busy", "round-robin");
        };
    }

    private static ShopConfig.Balancer toBalancer(String text) {
        return switch (Convert.fold(text)) {
            case "least_busy" -> ShopConfig.Balancer.LEAST_BUSY;
            case "round_robin" -> ShopConfig.Balancer.ROUND_ROBIN;
            default -> throw Convert.unknown(text, "least-busy", "round-robin");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "STORAGE_BACKEND",
                "CHANNELS",
                "LOG_LEVEL",
                "BALANCER",
                "ROUTES",
                "KEEP_LEVEL",
                "VECTOR_EXTENSION"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "STORAGE_BACKEND.mustNotBe"
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
            return List.of();
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
            parts.addText("VECTOR_EXTENSION", configuration.vectorExtension());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final StorageBackend storageBackend;

        private final Set<ShopConfig.Channel> channels;

        private final Optional<System.Logger.Level> logLevel;

        private final ShopConfig.Balancer balancer;

        private final Map<String, ShopConfig.Balancer> routes;

        private final System.Logger.Level keepLevel;

        private final ShopConfig.VectorExtension vectorExtension;

        Values(Loading loading) {
            this.storageBackend = ShopConfigLoader.storageBackend(loading);
            this.channels = ShopConfigLoader.channels(loading);
            this.logLevel = ShopConfigLoader.logLevel(loading);
            this.balancer = ShopConfigLoader.toBalancer(loading.setting("BALANCER")
                    .example("least-busy")
                    .defaultValue("round-robin"));
            this.routes = ShopConfigLoader.routes(loading);
            this.keepLevel = ShopConfigLoader.keepLevel(loading);
            this.vectorExtension = ShopConfigLoader.vectorExtension(loading);
        }

        @Override
        public StorageBackend storageBackend() {
            return storageBackend;
        }

        @Override
        public Set<ShopConfig.Channel> channels() {
            return channels;
        }

        @Override
        public Optional<System.Logger.Level> logLevel() {
            return logLevel;
        }

        @Override
        public ShopConfig.Balancer balancer() {
            return balancer;
        }

        @Override
        public Map<String, ShopConfig.Balancer> routes() {
            return routes;
        }

        @Override
        public System.Logger.Level keepLevel() {
            return keepLevel;
        }

        @Override
        public ShopConfig.VectorExtension vectorExtension() {
            return vectorExtension;
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
            members.add("storageBackend", values.storageBackend);
            members.add("channels", values.channels);
            members.add("logLevel", values.logLevel);
            members.add("balancer", values.balancer);
            members.add("routes", values.routes);
            members.add("keepLevel", values.keepLevel);
            members.add("vectorExtension", values.vectorExtension);
            return members;
        }
    }
}
