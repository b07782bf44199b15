package shop;

import dev.seaworthy.Environment;
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
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Hosts;
import java.net.URI;
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
        return new Values(loading);
    }

    /**
     * {@code APP_ENV}: Which environment this process runs in.
     */
    private static Environment environment(Loading loading) {
        loading.setting("APP_ENV")
                .accepts("development, staging or production")
                .text();
        return loading.environment();
    }

    /**
     * {@code TOPICS}: Partitions of topics.
     */
    private static Map<String, Integer> topics(Loading loading) {
        String text = loading.listSetting("TOPICS", ",")
                .example("orders:12,mails:3")
                .developmentDefault("orders:1")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",", ":");
                if (values.put(name, Convert.toInt(Convert.entryValue(element, ":"))) != null) {
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
        Map<String, Integer> value = Collections.unmodifiableMap(values);
        for (int element : value.values()) {
            loading.next();
            if (element > 64L) {
                loading.constraint(Constraints.max(element, 64L), "");
            }
        }
        loading.whole();
        return value;
    }

    /**
     * {@code HEADERS}: Headers of mails; a value may have colons.
     */
    private static Map<String, String> headers(Loading loading) {
        String text = loading.listSetting("HEADERS", ";")
                .alias("MAIL_HEADERS")
                .defaultValue("")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ";")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ";", ":");
                if (values.put(name, Convert.entryValue(element, ":")) != null) {
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
        Map<String, String> value = Collections.unmodifiableMap(values);
        while (loading.isSetTwice()) {
            loading.compare(value, headers(loading.second()), ":");
        }
        return value;
    }

    /**
     * {@code PARTNERS}: Addresses of partners.
     */
    private static Optional<Map<String, URI>> partners(Loading loading) {
        String text = loading.listSetting("PARTNERS", ",")
                .distinct(Loading.PRODUCTION, true, "")
                .named("@")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        Map<String, URI> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",", "@");
                if (values.put(name, Convert.toUri(Convert.entryValue(element, "@"))) != null) {
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
            }
            loading.whole();
        }
        return Optional.of(value);
    }

    /**
     * {@code NAMES}: What partners are called.
     */
    private static Optional<Map<String, ShopConfig.Name>> names(Loading loading) {
        String text = loading.listSetting("NAMES", "|")
                .alias("TITLES")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        Map<String, ShopConfig.Name> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, "|")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, "|", ">");
                if (values.put(name, new ShopConfig.Name(Convert.entryValue(element, ">"))) != null) {
                    throw Convert.entryTwice(name);
                }
            } catch (Throwable malformed) {
                loading.malformed("Name", malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        Map<String, ShopConfig.Name> value = Collections.unmodifiableMap(values);
        while (loading.isSetTwice()) {
            loading.compare(Optional.of(value), names(loading.second()), ">");
        }
        return Optional.of(value);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "TOPICS",
                "HEADERS",
                "PARTNERS",
                "NAMES"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "PARTNERS.noLocalhost",
                "PARTNERS.distinct"
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
            parts.addText("HEADERS", configuration.headers());
            parts.addText("PARTNERS", configuration.partners());
            parts.addText("NAMES", configuration.names());
            return parts;
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Environment environment;

        private final Map<String, Integer> topics;

        private final Map<String, String> headers;

        private final Optional<Map<String, URI>> partners;

        private final Optional<Map<String, ShopConfig.Name>> names;

        Values(Loading loading) {
            this.environment = ShopConfigLoader.environment(loading);
            this.topics = ShopConfigLoader.topics(loading);
            this.headers = ShopConfigLoader.headers(loading);
            this.partners = ShopConfigLoader.partners(loading);
            this.names = ShopConfigLoader.names(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public Map<String, Integer> topics() {
            return topics;
        }

        @Override
        public Map<String, String> headers() {
            return headers;
        }

        @Override
        public Optional<Map<String, URI>> partners() {
            return partners;
        }

        @Override
        public Optional<Map<String, ShopConfig.Name>> names() {
            return names;
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
            members.add("topics", values.topics);
            members.add("headers", values.headers);
            members.add("partners", values.partners);
            members.add("names", values.names);
            return members;
        }
    }
}
