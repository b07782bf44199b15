package mail;

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
import dev.seaworthy.runtime.load.rule.Choices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Loads {@link MailConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class MailConfigLoader {
    static {
        Loading.requireContract(1, MailConfigLoader.class);
    }

    private MailConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static MailConfig load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        MailConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static MailConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static MailConfig load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        MailConfig config = read(loading);
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
    public static MailConfig loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        MailConfig config = read(loading);
        loading.announceEnvironment("MailConfig", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<MailConfig> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<MailConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<MailConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<MailConfig> loader() {
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
        return new Recorder("MailConfig", "APP_ENV", source, variables(), rules());
    }

    private static MailConfig read(Loading loading) {
        MailConfig values = new Values(loading);
        if (loading.judgesDependencies()) {
            int demanded;
            do {
                demanded = loading.demanded();
                if (!loading.isMissing("DKIM_DOMAIN")) {
                    loading.requirement("DKIM_DOMAIN", values.dkimDomain().isPresent() && !values.dkimDomain().get().isBlank(), loading.isTextSet("DKIM_SELECTOR", Loading.EVERYWHERE) || loading.mustBeSet("DKIM_SELECTOR"), "DKIM_SELECTOR is set");
                }
                if (!loading.isMissing("DKIM_SELECTOR")) {
                    loading.requirement("DKIM_SELECTOR", values.dkimSelector().isPresent() && !values.dkimSelector().get().isBlank(), loading.isTextSet("DKIM_KEY", Loading.EVERYWHERE) || loading.mustBeSet("DKIM_KEY"), "DKIM_KEY is set");
                }
                if (!loading.isMissing("RELAY") && !loading.isMissing("APP_ENV")) {
                    loading.requirement("RELAY", values.relay().isPresent() && !values.relay().get().isBlank(), values.environment() == Environment.PRODUCTION, "APP_ENV", "production");
                }
                if (!loading.isMissing("RELAY_USER")) {
                    loading.requirement("RELAY_USER", values.relayUser().isPresent() && !values.relayUser().get().isBlank(), loading.isTextSet("RELAY", Loading.EVERYWHERE) || loading.mustBeSet("RELAY"), "RELAY is set");
                }
            } while (loading.demanded() > demanded);
        }
        return values;
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
     * {@code DKIM_KEY}: Signs mail.
     */
    private static Optional<String> dkimKey(Loading loading) {
        String value = loading.textSetting("DKIM_KEY", Loading.EVERYWHERE)
                .sensitive()
                .optional()
                .toText();
        if (loading.appliesToAbsence(Loading.PRODUCTION)) {
            loading.rule("required", Loading.PRODUCTION, Choices.required(), "mail without a signature is spam");
        }
        return Optional.ofNullable(value);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "APP_ENV",
                "DKIM_DOMAIN",
                "DKIM_SELECTOR",
                "DKIM_KEY",
                "RELAY",
                "RELAY_USER"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "DKIM_KEY.required"
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
            return "mail.MailConfig";
        }

        @Override
        public String loader() {
            return "mail.MailConfigLoader";
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
     * What {@link MailConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<MailConfig> {
        static ConfigLoader<MailConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<MailConfig> type() {
            return MailConfig.class;
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
            return List.of(MailConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(MailConfigLoader.rules());
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
        public MailConfig load(ConfigSource source) {
            return MailConfigLoader.load(source);
        }

        @Override
        public ConfigReport<MailConfig> check(ConfigSource source) {
            return MailConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(MailConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("DKIM_DOMAIN", configuration.dkimDomain());
            parts.addText("DKIM_SELECTOR", configuration.dkimSelector());
            parts.addSensitive("DKIM_KEY", configuration.dkimKey());
            parts.addText("RELAY", configuration.relay());
            parts.addText("RELAY_USER", configuration.relayUser());
            return parts;
        }
    }

    /**
     * The values of {@link MailConfig}.
     */
    @GeneratedCode
    private static final class Values implements MailConfig {
        private final Environment environment;

        private final Optional<String> dkimDomain;

        private final Optional<String> dkimSelector;

        private final transient Optional<String> dkimKey;

        private final Optional<String> relay;

        private final Optional<String> relayUser;

        Values(Loading loading) {
            this.environment = MailConfigLoader.environment(loading);
            this.dkimDomain = Optional.ofNullable(loading.textSetting("DKIM_DOMAIN", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.dkimSelector = Optional.ofNullable(loading.textSetting("DKIM_SELECTOR", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.dkimKey = MailConfigLoader.dkimKey(loading);
            this.relay = Optional.ofNullable(loading.textSetting("RELAY", Loading.EVERYWHERE)
                    .example("smtps://relay.example.com")
                    .optional()
                    .toText());
            this.relayUser = Optional.ofNullable(loading.textSetting("RELAY_USER", Loading.EVERYWHERE)
                    .optional()
                    .toText());
        }

        @Override
        public Environment environment() {
            return environment;
        }

        @Override
        public Optional<String> dkimDomain() {
            return dkimDomain;
        }

        @Override
        public Optional<String> dkimSelector() {
            return dkimSelector;
        }

        @Override
        public Optional<String> dkimKey() {
            return dkimKey;
        }

        @Override
        public Optional<String> relay() {
            return relay;
        }

        @Override
        public Optional<String> relayUser() {
            return relayUser;
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
            Members members = new Members("MailConfig");
            members.add("environment", values.environment);
            members.add("dkimDomain", values.dkimDomain);
            members.add("dkimSelector", values.dkimSelector);
            members.addSecret("dkimKey", values.dkimKey);
            members.add("relay", values.relay);
            members.add("relayUser", values.relayUser);
            return members;
        }
    }
}
