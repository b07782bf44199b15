package shop;

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
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Secrets;
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
@SuppressWarnings("deprecation")
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
     * {@code WARDS}: Uses &#64;Foo bar in a {template}.
     */
    private static List<String> wards(Loading loading) {
        List<String> value = loading.listSetting("WARDS", ",")
                .example("north,south")
                .toTexts();
        if (loading.has() && value.size() > 20) {
            loading.constraint(Constraints.size(value.size(), 0, 20, "elements"), "");
        }
        if (loading.has()) {
            for (String element : value) {
                loading.next();
                if (element.length() < 3 || element.length() > 11) {
                    loading.constraint(Constraints.size(element.length(), 3, 11, "characters"), "");
                }
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code DIGEST}: A digest in hexadecimal
     */
    private static Optional<String> digest(Loading loading) {
        String value = loading.textSetting("DIGEST", Loading.EVERYWHERE)
                .optional()
                .toText();
        if (loading.has() && (value.length() < 64 || value.length() > 64)) {
            loading.constraint(Constraints.size(value.length(), 64, 64, "characters"), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code SIGN}: One sign.
     */
    private static String sign(Loading loading) {
        String value = loading.textSetting("SIGN", Loading.EVERYWHERE)
                .defaultValue("+")
                .toText();
        if (loading.has() && value.length() > 1) {
            loading.constraint(Constraints.size(value.length(), 0, 1, "characters"), "");
        }
        return value;
    }

    /**
     * {@code HOURS}: What doors open when.
     */
    private static Map<String, ShopConfig.Hours> hours(Loading loading) {
        String text = loading.listSetting("HOURS", ",")
                .accepts("entries of a name, = and a value")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, ShopConfig.Hours> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, new ShopConfig.Hours(Convert.entryValue(element))) != null) {
                    throw Convert.entryTwice(name);
                }
            } catch (Throwable malformed) {
                loading.malformed("Hours", malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Map<String, ShopConfig.Hours> value = Collections.unmodifiableMap(values);
        if (value.size() < 2) {
            loading.constraint(Constraints.size(value.size(), 2, 2147483647, "elements"), "");
        }
        return value;
    }

    /**
     * {@code LINK_KEY}: Signs links.
     */
    private static Secret linkKey(Loading loading) {
        Secret value = loading.textSetting("LINK_KEY", Loading.DEVELOPMENT)
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .developmentDefault("dev-only-link-key")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "dev-only-link-key"), "");
        }
        if (loading.appliesToValue(Loading.STAGING) && value.reveal().strip().equalsIgnoreCase("dev-only-link-key")) {
            loading.rule("distinct", Loading.STAGING, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code WEBHOOK_KEY}: Signs what other shops are told.
     */
    private static Secret webhookKey(Loading loading) {
        Secret value = loading.textSetting("WEBHOOK_KEY", Loading.DEVELOPMENT)
                .sensitive()
                .accepts("a new one: openssl rand -base64 48")
                .developmentDefault("dev-only-webhook-key")
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.warning("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal(), "dev-only-webhook-key"), "");
        }
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.reveal().strip().equalsIgnoreCase("dev-only-webhook-key")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "WARDS",
                "DIGEST",
                "SIGN",
                "DAYS",
                "HOURS",
                "LINK_KEY",
                "WEBHOOK_KEY"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "LINK_KEY.strongSecret",
                "LINK_KEY.distinct",
                "WEBHOOK_KEY.strongSecret",
                "WEBHOOK_KEY.distinct"
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
            parts.addText("WARDS", configuration.wards());
            parts.addText("DIGEST", configuration.digest());
            parts.addText("SIGN", configuration.sign());
            parts.addText("HOURS", configuration.hours());
            parts.addSensitive("LINK_KEY", configuration.linkKey());
            parts.addSensitive("WEBHOOK_KEY", configuration.webhookKey());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final List<String> wards;

        private final Optional<String> digest;

        private final String sign;

        private final int days;

        private final Map<String, ShopConfig.Hours> hours;

        private final transient Secret linkKey;

        private final transient Secret webhookKey;

        Values(Loading loading) {
            this.wards = ShopConfigLoader.wards(loading);
            this.digest = ShopConfigLoader.digest(loading);
            this.sign = ShopConfigLoader.sign(loading);
            this.days = loading.setting("DAYS")
                    .deprecated("use HORIZON, which has a unit.")
                    .defaultValue("30")
                    .toInt();
            this.hours = ShopConfigLoader.hours(loading);
            this.linkKey = ShopConfigLoader.linkKey(loading);
            this.webhookKey = ShopConfigLoader.webhookKey(loading);
        }

        @Override
        public List<String> wards() {
            return wards;
        }

        @Override
        public Optional<String> digest() {
            return digest;
        }

        @Override
        public String sign() {
            return sign;
        }

        @Override
        public int days() {
            return days;
        }

        @Override
        public Map<String, ShopConfig.Hours> hours() {
            return hours;
        }

        @Override
        public Secret linkKey() {
            return linkKey;
        }

        @Override
        public Secret webhookKey() {
            return webhookKey;
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
            members.add("wards", values.wards);
            members.add("digest", values.digest);
            members.add("sign", values.sign);
            members.add("days", values.days);
            members.add("hours", values.hours);
            members.addSecret("linkKey", values.linkKey);
            members.addSecret("webhookKey", values.webhookKey);
            return members;
        }
    }
}
