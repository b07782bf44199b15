package shop;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.Copies;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Bytes;
import dev.seaworthy.runtime.load.convert.Units;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
        ShopConfig values = new Values(loading);
        if (loading.judgesDependencies()) {
            queuesArePatient(loading, values);
        }
        return values;
    }

    /**
     * {@code QUEUE_<name>_SIZE}: How many may wait.
     */
    private static Integer sizesEach(Loading loading) {
        int value = loading.setting("QUEUE_<name>_SIZE")
                .toInt();
        if (loading.has() && value > 1000L) {
            loading.constraint(Constraints.max(value, 1000L), "");
        }
        return value;
    }

    /**
     * {@code QUEUE_<name>_PATIENCE}: How long they wait.
     */
    private static Duration patienceEach(Loading loading) {
        String text = loading.setting("QUEUE_<name>_PATIENCE")
                .text();
        if (text == null) {
            return loading.none();
        }
        Duration value;
        try {
            value = Units.toDuration(text, "s");
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code SIGNING_KEY_<index>}: The keys with which tokens are signed, the newest first.
     */
    private static Secret keysEach(Loading loading) {
        Secret value = loading.setting("SIGNING_KEY_<index>")
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal()), "");
        }
        return value;
    }

    /**
     * {@code SALT_<index>}: Salts of older releases.
     */
    private static byte[] saltsEach(Loading loading) {
        String text = loading.setting("SALT_<index>")
                .sensitive()
                .text();
        if (text == null) {
            return loading.none();
        }
        byte[] value;
        try {
            value = Bytes.ofHex(text);
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code SHOP_<name>_URL}: Where other shops are.
     */
    private static URI shopsEach(Loading loading) {
        URI value = loading.setting("SHOP_<name>_URL")
                .example("https://shop.example.com")
                .toUri();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhostInUrl(value.toString()), "a shop is elsewhere");
        }
        return value;
    }

    /**
     * {@code CURRENCY_<name>}: What a currency is called.
     */
    private static String currenciesEach(Loading loading) {
        String text = loading.setting("CURRENCY_<name>")
                .text();
        if (text == null) {
            return loading.none();
        }
        String value;
        try {
            value = Loading.made(new ShopConfig.Lower().convert(text.strip()), "Lower");
        } catch (Throwable malformed) {
            return loading.malformed("String", malformed);
        }
        return value;
    }

    /**
     * {@code HOST_<name>}: What hosts are called.
     */
    private static String hostsEach(Loading loading) {
        String value = loading.textSetting("HOST_<name>", Loading.EVERYWHERE)
                .toText();
        if (loading.has()) {
            loading.constraint(Constraints.notBlank(value), "");
        }
        return value;
    }

    /**
     * {@code LOG_LEVEL_<name>}: one for each that is set.
     */
    private static Map<String, ShopConfig.Level> levels(Loading all) {
        Map<String, ShopConfig.Level> values = new LinkedHashMap<>();
        for (String name : all.names("LOG_LEVEL_", "")) {
            Loading loading = all.named("<name>", name);
            if (loading.isSet("LOG_LEVEL_<name>")) {
                values.put(name, ShopConfigLoader.toLevel(loading.setting("LOG_LEVEL_<name>")
                        .example("info")));
            }
            all.include(loading);
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@code QUEUE_<name>_SIZE}: one for each that is set.
     */
    private static Map<String, Integer> sizes(Loading all) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String name : all.names("QUEUE_", "_SIZE")) {
            Loading loading = all.named("<name>", name);
            if (loading.isSet("QUEUE_<name>_SIZE")) {
                values.put(name, ShopConfigLoader.sizesEach(loading));
            }
            all.include(loading);
        }
        Loading loading = all.several("QUEUE_<name>_SIZE");
        if (values.size() > 3) {
            loading.constraint(Constraints.size(values.size(), 0, 3, "elements"), "");
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@code QUEUE_<name>_PATIENCE}: one for each that is set.
     */
    private static Map<String, Duration> patience(Loading all) {
        Map<String, Duration> values = new LinkedHashMap<>();
        for (String name : all.names("QUEUE_", "_PATIENCE")) {
            Loading loading = all.named("<name>", name);
            if (loading.isSet("QUEUE_<name>_PATIENCE")) {
                values.put(name, ShopConfigLoader.patienceEach(loading));
            }
            all.include(loading);
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@code SIGNING_KEY_<index>}: one for each that is set.
     */
    private static List<Secret> keys(Loading all) {
        List<Secret> values = new ArrayList<>();
        for (String name : all.indexes("SIGNING_KEY_", "")) {
            Loading loading = all.named("<index>", name);
            if (loading.isSet("SIGNING_KEY_<index>")) {
                all.index("SIGNING_KEY_<index>", values.size(), name);
                values.add(ShopConfigLoader.keysEach(loading));
            }
            all.include(loading);
        }
        Loading loading = all.several("SIGNING_KEY_<index>");
        if (values.size() < 1) {
            loading.constraint(Constraints.size(values.size(), 1, 2147483647, "elements"), "");
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * {@code SALT_<index>}: one for each that is set.
     */
    private static List<byte[]> salts(Loading all) {
        List<byte[]> values = new ArrayList<>();
        for (String name : all.indexes("SALT_", "")) {
            Loading loading = all.named("<index>", name);
            if (loading.isSet("SALT_<index>")) {
                all.index("SALT_<index>", values.size(), name);
                values.add(ShopConfigLoader.saltsEach(loading));
            }
            all.include(loading);
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * {@code SHOP_<name>_URL}: one for each that is set.
     */
    private static Map<String, URI> shops(Loading all) {
        Map<String, URI> values = new LinkedHashMap<>();
        for (String name : all.names("SHOP_", "_URL")) {
            Loading loading = all.named("<name>", name);
            if (loading.isSet("SHOP_<name>_URL")) {
                values.put(name, ShopConfigLoader.shopsEach(loading));
            }
            all.include(loading);
        }
        Loading loading = all.several("SHOP_<name>_URL");
        if (values.size() < 2) {
            loading.constraint(Constraints.size(values.size(), 2, 2147483647, "elements"), "must be two shops at least");
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@code BUYERS_<name>}: one for each that is set.
     */
    private static Map<String, List<String>> buyers(Loading all) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String name : all.names("BUYERS_", "")) {
            Loading loading = all.named("<name>", name);
            if (loading.isListSet("BUYERS_<name>", ";")) {
                values.put(name, loading.listSetting("BUYERS_<name>", ";")
                        .toTexts());
            }
            all.include(loading);
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@code CURRENCY_<name>}: one for each that is set.
     */
    private static Map<String, String> currencies(Loading all) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : all.names("CURRENCY_", "")) {
            Loading loading = all.named("<name>", name);
            if (loading.isSet("CURRENCY_<name>")) {
                values.put(name, ShopConfigLoader.currenciesEach(loading));
            }
            all.include(loading);
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@code HOST_<name>}: one for each that is set.
     */
    private static Map<String, String> hosts(Loading all) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : all.names("HOST_", "")) {
            Loading loading = all.named("<name>", name);
            if (loading.isTextSet("HOST_<name>", Loading.EVERYWHERE)) {
                values.put(name, ShopConfigLoader.hostsEach(loading));
            }
            all.include(loading);
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@code PARTNER_SHARE_<name>}: one for each that is set.
     */
    private static Map<String, Integer> partnersShares(Loading all) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String name : all.names("PARTNER_SHARE_", "")) {
            Loading loading = all.named("<name>", name);
            if (loading.isSet("PARTNER_SHARE_<name>")) {
                values.put(name, loading.setting("PARTNER_SHARE_<name>")
                        .toInt());
            }
            all.include(loading);
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@code COURIER_PRICE_<index>}: one for each that is set.
     */
    private static List<Integer> couriersPrices(Loading all) {
        List<Integer> values = new ArrayList<>();
        for (String name : all.indexes("COURIER_PRICE_", "")) {
            Loading loading = all.named("<index>", name);
            if (loading.isSet("COURIER_PRICE_<index>")) {
                all.index("COURIER_PRICE_<index>", values.size(), name);
                values.add(loading.setting("COURIER_PRICE_<index>")
                        .toInt());
            }
            all.include(loading);
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * {@code COURIER_KEY_<name>}: one for each that is set.
     */
    private static Map<String, Secret> couriersKeys(Loading all) {
        Map<String, Secret> values = new LinkedHashMap<>();
        for (String name : all.names("COURIER_KEY_", "")) {
            Loading loading = all.named("<name>", name);
            if (loading.isTextSet("COURIER_KEY_<name>", Loading.EVERYWHERE)) {
                values.put(name, loading.textSetting("COURIER_KEY_<name>", Loading.EVERYWHERE)
                        .sensitive()
                        .toSecret());
            }
            all.include(loading);
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@code PARTNER_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.Partners> partners(Loading loading) {
        if (!(loading.isOneSet("PARTNER_SHARE_", "")
                || loading.isSet("PARTNER_LIMIT"))) {
            return Optional.empty();
        }
        loading.enterGroup();
        PartnersValues group = new PartnersValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code COURIER_…}: there when {@code COURIER_URL} is set.
     */
    private static Optional<ShopConfig.Couriers> couriers(Loading loading) {
        if (!loading.isSet("COURIER_URL")) {
            loading.unusedOnes("COURIER_PRICE_", "", "COURIER_URL", "");
            loading.unusedSecretOnes("COURIER_KEY_", "", "COURIER_URL", "");
            loading.secretOfAbsent("COURIER_KEY_<name>");
            return Optional.empty();
        }
        loading.enterGroup();
        CouriersValues group = new CouriersValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    private static ShopConfig.Level toLevel(Loading loading) {
        return switch (loading.toWord()) {
            case "debug" -> ShopConfig.Level.DEBUG;
            case "info" -> ShopConfig.Level.INFO;
            default -> loading.unknown("debug", "info");
        };
    }

    /**
     * Every queue with a size has a patience.
     */
    private static void queuesArePatient(Loading loading, ShopConfig values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        ShopConfig seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.queuesArePatient();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("queuesArePatient", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("queuesArePatient", Loading.PRODUCTION, holds, "must hold, because nobody waits for ever", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "LOG_LEVEL",
                "LOG_LEVEL_<name>",
                "QUEUE_<name>_SIZE",
                "QUEUE_<name>_PATIENCE",
                "SIGNING_KEY_<index>",
                "SALT_<index>",
                "SHOP_<name>_URL",
                "BUYERS_<name>",
                "CURRENCY_<name>",
                "HOST_<name>",
                "PARTNER_SHARE_<name>",
                "PARTNER_LIMIT",
                "COURIER_URL",
                "COURIER_PRICE_<index>",
                "COURIER_KEY_<name>"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "SIGNING_KEY_<index>.strongSecret",
                "SHOP_<name>_URL.noLocalhost",
                "queuesArePatient"
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
                            new ConfigGroup("partners", ShopConfig.Partners.class, true),
                            new ConfigGroup("couriers", ShopConfig.Couriers.class, true));
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
            parts.addSensitive("SIGNING_KEY_<index>", configuration.keys());
            parts.addSensitive("SALT_<index>", configuration.salts());
            parts.addText("SHOP_<name>_URL", configuration.shops());
            parts.addText("BUYERS_<name>", configuration.buyers());
            parts.addText("CURRENCY_<name>", configuration.currencies());
            parts.addText("HOST_<name>", configuration.hosts());
            if (configuration.partners().isPresent()) {
                addPartners(configuration.partners().get(), parts);
            }
            if (configuration.couriers().isPresent()) {
                addCouriers(configuration.couriers().get(), parts);
            }
            return parts;
        }

        private static void addPartners(ShopConfig.Partners group, ConfigParts parts) {
            parts.addGroup("partners", group);
        }

        private static void addCouriers(ShopConfig.Couriers group, ConfigParts parts) {
            parts.addGroup("couriers", group);
            parts.addText("COURIER_URL", group.url());
            parts.addSensitive("COURIER_KEY_<name>", group.keys());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final ShopConfig.Level level;

        private final Map<String, ShopConfig.Level> levels;

        private final Map<String, Integer> sizes;

        private final Map<String, Duration> patience;

        private final transient List<Secret> keys;

        private final transient List<byte[]> salts;

        private final Map<String, URI> shops;

        private final Map<String, List<String>> buyers;

        private final Map<String, String> currencies;

        private final Map<String, String> hosts;

        private final Optional<ShopConfig.Partners> partners;

        private final Optional<ShopConfig.Couriers> couriers;

        Values(Loading loading) {
            this.level = ShopConfigLoader.toLevel(loading.setting("LOG_LEVEL")
                    .defaultValue("info"));
            this.levels = ShopConfigLoader.levels(loading);
            this.sizes = ShopConfigLoader.sizes(loading);
            this.patience = ShopConfigLoader.patience(loading);
            this.keys = ShopConfigLoader.keys(loading);
            this.salts = ShopConfigLoader.salts(loading);
            this.shops = ShopConfigLoader.shops(loading);
            this.buyers = ShopConfigLoader.buyers(loading);
            this.currencies = ShopConfigLoader.currencies(loading);
            this.hosts = ShopConfigLoader.hosts(loading);
            this.partners = ShopConfigLoader.partners(loading);
            this.couriers = ShopConfigLoader.couriers(loading);
        }

        @Override
        public ShopConfig.Level level() {
            return level;
        }

        @Override
        public Map<String, ShopConfig.Level> levels() {
            return levels;
        }

        @Override
        public Map<String, Integer> sizes() {
            return sizes;
        }

        @Override
        public Map<String, Duration> patience() {
            return patience;
        }

        @Override
        public List<Secret> keys() {
            return keys;
        }

        @Override
        public List<byte[]> salts() {
            return Copies.of(salts);
        }

        @Override
        public Map<String, URI> shops() {
            return shops;
        }

        @Override
        public Map<String, List<String>> buyers() {
            return buyers;
        }

        @Override
        public Map<String, String> currencies() {
            return currencies;
        }

        @Override
        public Map<String, String> hosts() {
            return hosts;
        }

        @Override
        public Optional<ShopConfig.Partners> partners() {
            return partners;
        }

        @Override
        public Optional<ShopConfig.Couriers> couriers() {
            return couriers;
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
            members.add("level", values.level);
            members.add("levels", values.levels);
            members.add("sizes", values.sizes);
            members.add("patience", values.patience);
            members.addSecret("keys", values.keys);
            members.addSecret("salts", values.salts);
            members.add("shops", values.shops);
            members.add("buyers", values.buyers);
            members.add("currencies", values.currencies);
            members.add("hosts", values.hosts);
            members.addGroup("partners", values.partners);
            members.addGroup("couriers", values.couriers);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Partners}.
     */
    @GeneratedCode
    private static final class PartnersValues implements ShopConfig.Partners {
        private final Map<String, Integer> shares;

        private final int limit;

        PartnersValues(Loading loading) {
            this.shares = ShopConfigLoader.partnersShares(loading);
            this.limit = loading.setting("PARTNER_LIMIT")
                    .defaultValue("5")
                    .toInt();
        }

        @Override
        public Map<String, Integer> shares() {
            return shares;
        }

        @Override
        public int limit() {
            return limit;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PartnersValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(PartnersValues values) {
            Members members = new Members("Partners");
            members.add("shares", values.shares);
            members.add("limit", values.limit);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Couriers}.
     */
    @GeneratedCode
    private static final class CouriersValues implements ShopConfig.Couriers {
        private final URI url;

        private final List<Integer> prices;

        private final transient Map<String, Secret> keys;

        CouriersValues(Loading loading) {
            this.url = loading.setting("COURIER_URL")
                    .accepts("a URI")
                    .toUri();
            this.prices = ShopConfigLoader.couriersPrices(loading);
            this.keys = ShopConfigLoader.couriersKeys(loading);
        }

        @Override
        public URI url() {
            return url;
        }

        @Override
        public List<Integer> prices() {
            return prices;
        }

        @Override
        public Map<String, Secret> keys() {
            return keys;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof CouriersValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(CouriersValues values) {
            Members members = new Members("Couriers");
            members.add("url", values.url);
            members.add("prices", values.prices);
            members.addSecret("keys", values.keys);
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
        public ShopConfig.Level level() {
            loading.reads("LOG_LEVEL");
            return values.level();
        }

        @Override
        public Map<String, ShopConfig.Level> levels() {
            loading.reads("LOG_LEVEL_<name>");
            return values.levels();
        }

        @Override
        public Map<String, Integer> sizes() {
            loading.reads("QUEUE_<name>_SIZE");
            return values.sizes();
        }

        @Override
        public Map<String, Duration> patience() {
            loading.reads("QUEUE_<name>_PATIENCE");
            return values.patience();
        }

        @Override
        public List<Secret> keys() {
            loading.reads("SIGNING_KEY_<index>");
            return values.keys();
        }

        @Override
        public List<byte[]> salts() {
            loading.reads("SALT_<index>");
            return values.salts();
        }

        @Override
        public Map<String, URI> shops() {
            loading.reads("SHOP_<name>_URL");
            return values.shops();
        }

        @Override
        public Map<String, List<String>> buyers() {
            loading.reads("BUYERS_<name>");
            return values.buyers();
        }

        @Override
        public Map<String, String> currencies() {
            loading.reads("CURRENCY_<name>");
            return values.currencies();
        }

        @Override
        public Map<String, String> hosts() {
            loading.reads("HOST_<name>");
            return values.hosts();
        }

        @Override
        public Optional<ShopConfig.Partners> partners() {
            if (values.partners().isPresent()) {
                return Optional.of(new GuardedPartners(loading, values.partners().get()));
            }
            return Optional.empty();
        }

        @Override
        public Optional<ShopConfig.Couriers> couriers() {
            if (values.couriers().isPresent()) {
                return Optional.of(new GuardedCouriers(loading, values.couriers().get()));
            }
            return Optional.empty();
        }
    }

    /**
     * Stands between {@link ShopConfig.Partners} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedPartners implements ShopConfig.Partners {
        private final Loading loading;

        private final ShopConfig.Partners values;

        GuardedPartners(Loading loading, ShopConfig.Partners values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public Map<String, Integer> shares() {
            loading.reads("PARTNER_SHARE_<name>");
            return values.shares();
        }

        @Override
        public int limit() {
            loading.reads("PARTNER_LIMIT");
            return values.limit();
        }
    }

    /**
     * Stands between {@link ShopConfig.Couriers} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedCouriers implements ShopConfig.Couriers {
        private final Loading loading;

        private final ShopConfig.Couriers values;

        GuardedCouriers(Loading loading, ShopConfig.Couriers values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public URI url() {
            loading.reads("COURIER_URL");
            return values.url();
        }

        @Override
        public List<Integer> prices() {
            loading.reads("COURIER_PRICE_<index>");
            return values.prices();
        }

        @Override
        public Map<String, Secret> keys() {
            loading.reads("COURIER_KEY_<name>");
            return values.keys();
        }
    }
}
