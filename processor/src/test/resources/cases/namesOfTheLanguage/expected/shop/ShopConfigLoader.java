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
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Decimals;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.lang.Class;
import java.lang.Double;
import java.lang.Integer;
import java.lang.Object;
import java.lang.Override;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.System;
import java.lang.Throwable;
import java.time.Duration;
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
            areFast(loading, values);
        }
        return values;
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
     * {@code WORKERS}: How many workers there are.
     */
    private static Integer workers(Loading loading) {
        int value = loading.setting("WORKERS")
                .defaultValue("4")
                .toInt();
        if (loading.appliesToValue(Loading.PRODUCTION) && value < 2) {
            loading.rule("min", Loading.PRODUCTION, Bounds.min(value, 2, "2"), "");
        }
        return value;
    }

    /**
     * {@code LENGTHS}: The lengths of the aisles.
     */
    private static Map<String, Double> lengths(Loading loading) {
        String text = loading.listSetting("LENGTHS", ",")
                .defaultValue("a=1.5")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Decimals.toDouble(Convert.entryValue(element))) != null) {
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
        Map<String, Double> value = Collections.unmodifiableMap(values);
        return value;
    }

    /**
     * {@code SECRET_KEY}: Signs session cookies.
     */
    private static Optional<Secret> secretKey(Loading loading) {
        Secret value = loading.textSetting("SECRET_KEY", Loading.EVERYWHERE)
                .sensitive()
                .optional()
                .toSecret();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("strongSecret", Loading.PRODUCTION, Secrets.strongSecret(value.reveal()), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code LOG_LEVEL}: What is logged.
     */
    private static System.Logger.Level level(Loading loading) {
        String text = loading.setting("LOG_LEVEL")
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
     * {@code SMTP_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.Smtp> smtp(Loading loading) {
        if (!loading.isSet("SMTP_HOST")) {
            return Optional.empty();
        }
        loading.enterGroup();
        SmtpValues group = new SmtpValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * Few workers answer slowly.
     */
    private static void areFast(Loading loading, ShopConfig values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        ShopConfig seen = loading.guards() ? new Guarded(loading, values) : values;
        boolean holds;
        try {
            holds = seen.areFast();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("areFast", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("areFast", Loading.PRODUCTION, holds, "Few workers answer slowly", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "NAME",
                "WORKERS",
                "AISLES",
                "LENGTHS",
                "SECRET_KEY",
                "TIMEOUT",
                "LOG_LEVEL",
                "SMTP_HOST"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "WORKERS.min",
                "SECRET_KEY.strongSecret",
                "areFast"
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
                            new ConfigGroup("smtp", ShopConfig.Smtp.class, true));
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
            parts.addText("NAME", configuration.name());
            parts.addText("AISLES", configuration.aisles());
            parts.addSensitive("SECRET_KEY", configuration.secretKey());
            if (configuration.smtp().isPresent()) {
                addSmtp(configuration.smtp().get(), parts);
            }
            return parts;
        }

        private static void addSmtp(ShopConfig.Smtp group, ConfigParts parts) {
            parts.addGroup("smtp", group);
            parts.addText("SMTP_HOST", group.host());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Environment environment;

        private final String name;

        private final Integer workers;

        private final List<String> aisles;

        private final Map<String, Double> lengths;

        private final transient Optional<Secret> secretKey;

        private final Duration timeout;

        private final System.Logger.Level level;

        private final Optional<ShopConfig.Smtp> smtp;

        Values(Loading loading) {
            this.environment = ShopConfigLoader.environment(loading);
            this.name = loading.textSetting("NAME", Loading.EVERYWHERE)
                    .defaultValue("shop")
                    .toText();
            this.workers = ShopConfigLoader.workers(loading);
            this.aisles = loading.listSetting("AISLES", ",")
                    .defaultValue("a,b")
                    .toTexts();
            this.lengths = ShopConfigLoader.lengths(loading);
            this.secretKey = ShopConfigLoader.secretKey(loading);
            this.timeout = loading.setting("TIMEOUT")
                    .defaultValue("5s")
                    .toDuration();
            this.level = ShopConfigLoader.level(loading);
            this.smtp = ShopConfigLoader.smtp(loading);
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Integer workers() {
            return workers;
        }

        @Override
        public List<String> aisles() {
            return aisles;
        }

        @Override
        public Map<String, Double> lengths() {
            return lengths;
        }

        @Override
        public Optional<Secret> secretKey() {
            return secretKey;
        }

        @Override
        public Duration timeout() {
            return timeout;
        }

        @Override
        public System.Logger.Level level() {
            return level;
        }

        @Override
        public Optional<ShopConfig.Smtp> smtp() {
            return smtp;
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
            members.add("name", values.name);
            members.add("workers", values.workers);
            members.add("aisles", values.aisles);
            members.add("lengths", values.lengths);
            members.addSecret("secretKey", values.secretKey);
            members.add("timeout", values.timeout);
            members.add("level", values.level);
            members.addGroup("smtp", values.smtp);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Smtp}.
     */
    @GeneratedCode
    private static final class SmtpValues implements ShopConfig.Smtp {
        private final String host;

        SmtpValues(Loading loading) {
            this.host = loading.setting("SMTP_HOST")
                    .toText();
        }

        @Override
        public String host() {
            return host;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SmtpValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(SmtpValues values) {
            Members members = new Members("Smtp");
            members.add("host", values.host);
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
        public Environment environment() {
            loading.reads("APP_ENV");
            return values.environment();
        }

        @Override
        public String name() {
            loading.reads("NAME");
            return values.name();
        }

        @Override
        public Integer workers() {
            loading.reads("WORKERS");
            return values.workers();
        }

        @Override
        public List<String> aisles() {
            loading.reads("AISLES");
            return values.aisles();
        }

        @Override
        public Map<String, Double> lengths() {
            loading.reads("LENGTHS");
            return values.lengths();
        }

        @Override
        public Optional<Secret> secretKey() {
            loading.reads("SECRET_KEY");
            return values.secretKey();
        }

        @Override
        public Duration timeout() {
            loading.reads("TIMEOUT");
            return values.timeout();
        }

        @Override
        public System.Logger.Level level() {
            loading.reads("LOG_LEVEL");
            return values.level();
        }

        @Override
        public Optional<ShopConfig.Smtp> smtp() {
            if (values.smtp().isPresent()) {
                return Optional.of(new GuardedSmtp(loading, values.smtp().get()));
            }
            return Optional.empty();
        }
    }

    /**
     * Stands between {@link ShopConfig.Smtp} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedSmtp implements ShopConfig.Smtp {
        private final Loading loading;

        private final ShopConfig.Smtp values;

        GuardedSmtp(Loading loading, ShopConfig.Smtp values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public String host() {
            loading.reads("SMTP_HOST");
            return values.host();
        }
    }
}
