package shop;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Members;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Units;
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Choices;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link Limits}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class LimitsLoader {
    static {
        Loading.requireContract(1, LimitsLoader.class);
    }

    private LimitsLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Limits load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Limits config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Limits load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static Limits load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        Limits config = read(loading);
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
    public static Limits loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        Limits config = read(loading);
        loading.announceEnvironment("Limits", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Limits> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Limits> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<Limits> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<Limits> loader() {
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
        return new Recorder("Limits", "APP_ENV", source, variables(), rules());
    }

    private static Limits read(Loading loading) {
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
     * {@code IP_RETENTION_PERIOD}: How long addresses of visitors are kept.
     */
    private static Duration ipRetentionPeriod(Loading loading) {
        String text = loading.setting("IP_RETENTION_PERIOD")
                .defaultValue("31556952")
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
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("min", Loading.PRODUCTION, Bounds.min(value, Units.toDuration("86400", "s"), "86400"), "");
            loading.rule("max", Loading.PRODUCTION, Bounds.max(value, Units.toDuration("366d", "s"), "366d"), "");
            if (value.equals(Units.toDuration("0", "s"))) {
                loading.rule("mustNotBe", Loading.PRODUCTION, Choices.mustNotBe("0"), "");
            }
        }
        return value;
    }

    /**
     * {@code QUERY_TIMEOUT}: How long a query may take.
     */
    private static Optional<Duration> queryTimeout(Loading loading) {
        String text = loading.setting("QUERY_TIMEOUT")
                .example("2500")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        Duration value;
        try {
            value = Units.toDuration(text, "ms");
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return Optional.of(value);
    }

    /**
     * {@code RETRIES}: The waits between attempts.
     */
    private static List<Duration> retries(Loading loading) {
        String text = loading.listSetting("RETRIES", ",")
                .defaultValue("1,5,1m")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<Duration> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(Units.toDuration(element, "s"));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<Duration> value = Collections.unmodifiableList(values);
        return value;
    }

    /**
     * {@code UPLOAD_LIMIT}: How large an upload may be.
     */
    private static DataSize uploadLimit(Loading loading) {
        String text = loading.setting("UPLOAD_LIMIT")
                .defaultValue("25")
                .text();
        if (text == null) {
            return loading.none();
        }
        DataSize value;
        try {
            value = Units.toDataSize(text, "MB");
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code WORKER_MEMORY}: How much memory a worker may take.
     */
    private static DataSize workerMemory(Loading loading) {
        String text = loading.setting("WORKER_MEMORY")
                .defaultValue("512m")
                .text();
        if (text == null) {
            return loading.none();
        }
        DataSize value;
        try {
            value = Units.toDataSize(text, "1024");
        } catch (RuntimeException malformed) {
            return loading.malformed(malformed);
        }
        return value;
    }

    /**
     * {@code QUOTAS}: How much each path may take.
     */
    private static Map<String, DataSize> quotas(Loading loading) {
        String text = loading.listSetting("QUOTAS", ",")
                .example("images=52m,api=16777216")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, DataSize> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Units.toDataSize(Convert.entryValue(element), "1000")) != null) {
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
        return value;
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "IP_RETENTION_PERIOD",
                "QUERY_TIMEOUT",
                "RETRIES",
                "UPLOAD_LIMIT",
                "WORKER_MEMORY",
                "QUOTAS",
                "SESSION_TIMEOUT"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "IP_RETENTION_PERIOD.min",
                "IP_RETENTION_PERIOD.max",
                "IP_RETENTION_PERIOD.mustNotBe"
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
            return "shop.Limits";
        }

        @Override
        public String loader() {
            return "shop.LimitsLoader";
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
     * What {@link LimitsLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<Limits> {
        static ConfigLoader<Limits> loader() {
            return new Instance();
        }

        @Override
        public Class<Limits> type() {
            return Limits.class;
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
            return List.of(LimitsLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(LimitsLoader.rules());
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
        public Limits load(ConfigSource source) {
            return LimitsLoader.load(source);
        }

        @Override
        public ConfigReport<Limits> check(ConfigSource source) {
            return LimitsLoader.check(source);
        }

        @Override
        public ConfigParts parts(Limits configuration) {
            ConfigParts parts = new ConfigParts();
            return parts;
        }
    }

    /**
     * The values of {@link Limits}.
     */
    @GeneratedCode
    private static final class Values implements Limits {
        private final Environment environment;

        private final Duration ipRetentionPeriod;

        private final Optional<Duration> queryTimeout;

        private final List<Duration> retries;

        private final DataSize uploadLimit;

        private final DataSize workerMemory;

        private final Map<String, DataSize> quotas;

        private final Duration sessionTimeout;

        Values(Loading loading) {
            this.environment = LimitsLoader.environment(loading);
            this.ipRetentionPeriod = LimitsLoader.ipRetentionPeriod(loading);
            this.queryTimeout = LimitsLoader.queryTimeout(loading);
            this.retries = LimitsLoader.retries(loading);
            this.uploadLimit = LimitsLoader.uploadLimit(loading);
            this.workerMemory = LimitsLoader.workerMemory(loading);
            this.quotas = LimitsLoader.quotas(loading);
            this.sessionTimeout = loading.setting("SESSION_TIMEOUT")
                    .defaultValue("0")
                    .toDuration();
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public Duration ipRetentionPeriod() {
            return ipRetentionPeriod;
        }

        @Override
        public Optional<Duration> queryTimeout() {
            return queryTimeout;
        }

        @Override
        public List<Duration> retries() {
            return retries;
        }

        @Override
        public DataSize uploadLimit() {
            return uploadLimit;
        }

        @Override
        public DataSize workerMemory() {
            return workerMemory;
        }

        @Override
        public Map<String, DataSize> quotas() {
            return quotas;
        }

        @Override
        public Duration sessionTimeout() {
            return sessionTimeout;
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
            Members members = new Members("Limits");
            members.add("environment", values.environment);
            members.add("ipRetentionPeriod", values.ipRetentionPeriod);
            members.add("queryTimeout", values.queryTimeout);
            members.add("retries", values.retries);
            members.add("uploadLimit", values.uploadLimit);
            members.add("workerMemory", values.workerMemory);
            members.add("quotas", values.quotas);
            members.add("sessionTimeout", values.sessionTimeout);
            return members;
        }
    }
}
