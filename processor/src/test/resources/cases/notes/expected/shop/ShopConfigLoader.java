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
import dev.seaworthy.runtime.load.rule.Constraints;
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
        ShopConfig values = new Values(loading);
        if (loading.judgesDependencies()) {
            isSafe(loading, values);
        }
        return values;
    }

    /**
     * {@code HOSTS}: Host names, a &lt; b, on a line that is longer than what the writer of Java source puts on one line of its own.
     */
    private static List<String> hosts(Loading loading) {
        List<String> value = loading.listSetting("HOSTS", ",")
                .deprecated("Use the proxy.")
                .toTexts();
        if (loading.has()) {
            for (String element : value) {
                loading.next();
                loading.constraint(Constraints.notBlank(element), "");
                if (element.length() < 3 || element.length() > 60) {
                    loading.constraint(Constraints.size(element.length(), 3, 60, "characters"), "has no use for \"it\"");
                }
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code NAME}: A name.
     */
    private static Optional<String> name(Loading loading) {
        String value = loading.textSetting("NAME", Loading.EVERYWHERE)
                .optional()
                .toText();
        if (loading.has()) {
            loading.constraint(Constraints.pattern(value, "[a-z]\\d*", 34), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code LABELS}: Several of one constraint.
     */
    private static Optional<Map<String, String>> labels(Loading loading) {
        String text = loading.listSetting("LABELS", ",")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Convert.entryValue(element)) != null) {
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
        for (String element : value.values()) {
            loading.next();
            if (element.length() < 1) {
                loading.constraint(Constraints.size(element.length(), 1, 2147483647, "characters"), "");
            }
            if (element.length() > 9) {
                loading.constraint(Constraints.size(element.length(), 0, 9, "characters"), "");
            }
        }
        loading.whole();
        return Optional.of(value);
    }

    /**
     * {@code PRICE}: A dollar in a name.
     */
    private static Optional<Integer> price$high(Loading loading) {
        int value = loading.setting("PRICE")
                .optional()
                .toInt();
        if (loading.has() && value > 9L) {
            loading.constraint(Constraints.max(value, 9L), "");
        }
        return loading.has() ? Optional.of(value) : Optional.empty();
    }

    /**
     * A rule.
     */
    private static void isSafe(Loading loading, ShopConfig values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        ShopConfig seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.isSafe();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("isSafe", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("isSafe", Loading.PRODUCTION, holds, "A rule", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "HOSTS",
                "NAME",
                "LABELS",
                "PRICE",
                "PORT",
                "MAX"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "isSafe"
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
                            new ConfigGroup("pool", ShopConfig.Outer.Pool.class, false));
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
            parts.addText("NAME", configuration.name());
            parts.addText("LABELS", configuration.labels());
            addPool(configuration.pool(), parts);
            return parts;
        }

        private static void addPool(ShopConfig.Outer.Pool group, ConfigParts parts) {
            parts.addGroup("pool", group);
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final List<String> hosts;

        private final Optional<String> name;

        private final Optional<Map<String, String>> labels;

        private final Optional<Integer> price$high;

        private final int port;

        private final ShopConfig.Outer.Pool pool;

        Values(Loading loading) {
            this.hosts = ShopConfigLoader.hosts(loading);
            this.name = ShopConfigLoader.name(loading);
            this.labels = ShopConfigLoader.labels(loading);
            this.price$high = ShopConfigLoader.price$high(loading);
            this.port = loading.setting("PORT")
                    .accepts("a whole number")
                    .toInt();
            this.pool = new PoolValues(loading);
        }

        @Override
        public List<String> hosts() {
            return hosts;
        }

        @Override
        public Optional<String> name() {
            return name;
        }

        @Override
        public Optional<Map<String, String>> labels() {
            return labels;
        }

        @Override
        public Optional<Integer> price$high() {
            return price$high;
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public ShopConfig.Outer.Pool pool() {
            return pool;
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
            members.add("hosts", values.hosts);
            members.add("name", values.name);
            members.add("labels", values.labels);
            members.add("price$high", values.price$high);
            members.add("port", values.port);
            members.addGroup("pool", values.pool);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Outer.Pool}.
     */
    @GeneratedCode
    private static final class PoolValues implements ShopConfig.Outer.Pool {
        private final int max;

        PoolValues(Loading loading) {
            this.max = loading.setting("MAX")
                    .accepts("a whole number")
                    .toInt();
        }

        @Override
        public int max() {
            return max;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PoolValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(PoolValues values) {
            Members members = new Members("Pool");
            members.add("max", values.max);
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
        public List<String> hosts() {
            loading.reads("HOSTS");
            return values.hosts();
        }

        @Override
        public Optional<String> name() {
            loading.reads("NAME");
            return values.name();
        }

        @Override
        public Optional<Map<String, String>> labels() {
            loading.reads("LABELS");
            return values.labels();
        }

        @Override
        public Optional<Integer> price$high() {
            loading.reads("PRICE");
            return values.price$high();
        }

        @Override
        public int port() {
            loading.reads("PORT");
            return values.port();
        }

        @Override
        public ShopConfig.Outer.Pool pool() {
            return new GuardedPool(loading, values.pool());
        }
    }

    /**
     * Stands between {@link ShopConfig.Outer.Pool} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedPool implements ShopConfig.Outer.Pool {
        private final Loading loading;

        private final ShopConfig.Outer.Pool values;

        GuardedPool(Loading loading, ShopConfig.Outer.Pool values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public int max() {
            loading.reads("MAX");
            return values.max();
        }
    }
}
