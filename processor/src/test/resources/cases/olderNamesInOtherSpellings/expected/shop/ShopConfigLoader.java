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
import dev.seaworthy.runtime.load.convert.Decimals;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.convert.UrlSet;
import dev.seaworthy.runtime.load.convert.Urls;
import java.math.BigDecimal;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
     * {@code DEBUG}: Verbose errors.
     */
    private static boolean debug(Loading loading) {
        boolean value = loading.setting("DEBUG")
                .alias("VERBOSE")
                .defaultValue("false")
                .toBoolean();
        while (loading.isSetTwice()) {
            loading.compare(value, debug(loading.second()));
        }
        return value;
    }

    /**
     * {@code THREADS}: Threads that answer.
     */
    private static OptionalInt threads(Loading loading) {
        int value = loading.setting("THREADS")
                .alias("WORKERS")
                .optional()
                .toInt();
        while (loading.isSetTwice()) {
            loading.compare(OptionalInt.of(value), threads(loading.second()));
        }
        return loading.has() ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /**
     * {@code TIMEOUT}: How long a request may take.
     */
    private static Optional<Duration> timeout(Loading loading) {
        Duration value = loading.setting("TIMEOUT")
                .alias("HTTP_TIMEOUT")
                .alias("LISTEN_TIMEOUT")
                .optional()
                .toDuration();
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), timeout(loading.second()));
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code PRICE}: The price of one.
     */
    private static Optional<BigDecimal> price(Loading loading) {
        String text = loading.setting("PRICE")
                .alias("COST")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        BigDecimal value;
        try {
            value = Decimals.toBigDecimal(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), price(loading.second()));
        }
        return Optional.of(value);
    }

    /**
     * {@code STORE}: Where orders are kept.
     */
    private static ShopConfig.Store store(Loading loading) {
        ShopConfig.Store value = toStore(loading.setting("STORE")
                .alias("STORAGE")
                .example("local-disk"));
        while (loading.isSetTwice()) {
            loading.compare(value, store(loading.second()));
        }
        return value;
    }

    /**
     * {@code HOSTS}: The shop's hosts.
     */
    private static List<String> hosts(Loading loading) {
        List<String> value = loading.listSetting("HOSTS", ",")
                .alias("HOST")
                .example("shop.example.com")
                .toTexts();
        while (loading.isSetTwice()) {
            loading.compare(value, hosts(loading.second()));
        }
        return value;
    }

    /**
     * {@code ORIGINS}: Pages that may embed the shop.
     */
    private static Optional<Set<URL>> origins(Loading loading) {
        String text = loading.listSetting("ORIGINS", ",")
                .alias("CORS")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        Set<URL> values = new UrlSet();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                if (!values.add(Urls.toUrl(element))) {
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
        Set<URL> value = Collections.unmodifiableSet(values);
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), origins(loading.second()));
        }
        return Optional.of(value);
    }

    /**
     * {@code LIMITS}: The most that a customer may upload.
     */
    private static Optional<Map<String, DataSize>> limits(Loading loading) {
        String text = loading.listSetting("LIMITS", ",")
                .alias("QUOTAS")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        Map<String, DataSize> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, DataSize.parse(Convert.entryValue(element))) != null) {
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
        Map<String, DataSize> value = Collections.unmodifiableMap(values);
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), limits(loading.second()));
        }
        return Optional.of(value);
    }

    /**
     * {@code SIGNING_KEYS}: Signs cookies.
     */
    private static Optional<List<Secret>> signingKeys(Loading loading) {
        String text = loading.listSetting("SIGNING_KEYS", ",")
                .alias("KEYS")
                .sensitive()
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        List<Secret> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Secret.of(element));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<Secret> value = Collections.unmodifiableList(values);
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), signingKeys(loading.second()));
        }
        return Optional.of(value);
    }

    /**
     * {@code BASKET_KEY}: Encrypts baskets.
     */
    private static Optional<byte[]> basketKey(Loading loading) {
        String text = loading.setting("BASKET_KEY")
                .alias("CART_KEY")
                .sensitive()
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        byte[] value;
        try {
            value = Identifiers.toBytes(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), basketKey(loading.second()));
        }
        return Optional.of(value);
    }

    /**
     * {@code CLIENT}: The oldest client that is answered.
     */
    private static Optional<ShopConfig.Version> client(Loading loading) {
        String text = loading.setting("CLIENT")
                .alias("MIN_CLIENT")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        ShopConfig.Version value;
        try {
            value = Loading.made(ShopConfig.Version.parse(text.strip()), "Version.parse");
        } catch (Throwable malformed) {
            return loading.malformed("Version", malformed);
        }
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), client(loading.second()));
        }
        return Optional.of(value);
    }

    /**
     * {@code COLOUR}: The shop's colour, of a type that cannot say whether two are the same.
     */
    private static Optional<ShopConfig.Colour> colour(Loading loading) {
        String text = loading.setting("COLOUR")
                .alias("COLOR")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        ShopConfig.Colour value;
        try {
            value = new ShopConfig.Colour(text.strip());
        } catch (Throwable malformed) {
            return loading.malformed("Colour", malformed);
        }
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), colour(loading.second()));
        }
        return Optional.of(value);
    }

    /**
     * {@code PALETTE}: More colours.
     */
    private static Optional<Set<ShopConfig.Colour>> palette(Loading loading) {
        String text = loading.listSetting("PALETTE", ",")
                .alias("COLORS")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        Set<ShopConfig.Colour> values = new LinkedHashSet<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(new ShopConfig.Colour(element));
            } catch (Throwable malformed) {
                loading.malformed("Colour", malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Set<ShopConfig.Colour> value = Collections.unmodifiableSet(values);
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), palette(loading.second()));
        }
        return Optional.of(value);
    }

    private static ShopConfig.Store toStore(Loading loading) {
        return switch (loading.toWord()) {
            case "local_disk" -> ShopConfig.Store.LOCAL_DISK;
            case "remote" -> ShopConfig.Store.REMOTE;
            default -> loading.unknown("local-disk", "remote");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "DEBUG",
                "THREADS",
                "TIMEOUT",
                "PRICE",
                "STORE",
                "HOSTS",
                "ORIGINS",
                "LIMITS",
                "SIGNING_KEYS",
                "BASKET_KEY",
                "CLIENT",
                "COLOUR",
                "PALETTE"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
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
            parts.addText("HOSTS", configuration.hosts());
            parts.addText("ORIGINS", configuration.origins());
            parts.addSensitive("SIGNING_KEYS", configuration.signingKeys());
            parts.addSensitive("BASKET_KEY", configuration.basketKey());
            parts.addText("CLIENT", configuration.client());
            parts.addText("COLOUR", configuration.colour());
            parts.addText("PALETTE", configuration.palette());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final boolean debug;

        private final OptionalInt threads;

        private final Optional<Duration> timeout;

        private final Optional<BigDecimal> price;

        private final ShopConfig.Store store;

        private final List<String> hosts;

        private final Optional<Set<URL>> origins;

        private final Optional<Map<String, DataSize>> limits;

        private final transient Optional<List<Secret>> signingKeys;

        private final transient Optional<byte[]> basketKey;

        private final Optional<ShopConfig.Version> client;

        private final Optional<ShopConfig.Colour> colour;

        private final Optional<Set<ShopConfig.Colour>> palette;

        Values(Loading loading) {
            this.debug = ShopConfigLoader.debug(loading);
            this.threads = ShopConfigLoader.threads(loading);
            this.timeout = ShopConfigLoader.timeout(loading);
            this.price = ShopConfigLoader.price(loading);
            this.store = ShopConfigLoader.store(loading);
            this.hosts = ShopConfigLoader.hosts(loading);
            this.origins = ShopConfigLoader.origins(loading);
            this.limits = ShopConfigLoader.limits(loading);
            this.signingKeys = ShopConfigLoader.signingKeys(loading);
            this.basketKey = ShopConfigLoader.basketKey(loading);
            this.client = ShopConfigLoader.client(loading);
            this.colour = ShopConfigLoader.colour(loading);
            this.palette = ShopConfigLoader.palette(loading);
        }

        @Override
        public boolean debug() {
            return debug;
        }

        @Override
        public OptionalInt threads() {
            return threads;
        }

        @Override
        public Optional<Duration> timeout() {
            return timeout;
        }

        @Override
        public Optional<BigDecimal> price() {
            return price;
        }

        @Override
        public ShopConfig.Store store() {
            return store;
        }

        @Override
        public List<String> hosts() {
            return hosts;
        }

        @Override
        public Optional<Set<URL>> origins() {
            return origins;
        }

        @Override
        public Optional<Map<String, DataSize>> limits() {
            return limits;
        }

        @Override
        public Optional<List<Secret>> signingKeys() {
            return signingKeys;
        }

        @Override
        public Optional<byte[]> basketKey() {
            return basketKey.map(byte[]::clone);
        }

        @Override
        public Optional<ShopConfig.Version> client() {
            return client;
        }

        @Override
        public Optional<ShopConfig.Colour> colour() {
            return colour;
        }

        @Override
        public Optional<Set<ShopConfig.Colour>> palette() {
            return palette;
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
            members.add("debug", values.debug);
            members.add("threads", values.threads);
            members.add("timeout", values.timeout);
            members.add("price", values.price);
            members.add("store", values.store);
            members.add("hosts", values.hosts);
            members.add("origins", values.origins);
            members.add("limits", values.limits);
            members.addSecret("signingKeys", values.signingKeys);
            members.addSecret("basketKey", values.basketKey);
            members.add("client", values.client);
            members.add("colour", values.colour);
            members.add("palette", values.palette);
            return members;
        }
    }
}
