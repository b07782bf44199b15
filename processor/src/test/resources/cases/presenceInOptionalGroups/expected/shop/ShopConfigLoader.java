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
import dev.seaworthy.runtime.load.Relation;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
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
            int demanded;
            do {
                demanded = loading.demanded();
                if (values.smtp().isPresent()) {
                    if (!loading.isMissing("MAIL_FROM")) {
                        loading.requirement("MAIL_FROM", values.from().isPresent() && !values.from().get().isBlank(), loading.isSet("SMTP_HOST") || loading.mustBeSet("SMTP_HOST"), "SMTP_HOST is set");
                    }
                }
                if (values.relay().isPresent()) {
                    if (!loading.isMissing("RELAY_REPORTS")) {
                        loading.requirement("RELAY_REPORTS", values.reports().isPresent() && !values.reports().get().isBlank(), loading.isListSet("RELAY_HOSTS", ",") || loading.mustBeSet("RELAY_HOSTS"), "RELAY_HOSTS is set");
                    }
                }
                if (values.relay().isPresent()) {
                    if (!loading.isMissing("RELAY_LOG")) {
                        loading.requirement("RELAY_LOG", values.log().isPresent() && !values.log().get().isBlank(), loading.isSet("RELAY_ENABLED") || loading.mustBeSet("RELAY_ENABLED"), "RELAY_ENABLED is set");
                    }
                }
                if (values.smtp().isPresent()) {
                    if (!loading.isMissing("BOUNCES_FOLDER") && !values.bounces().isPresent()) {
                        if ((loading.isSet("SMTP_PORT") || loading.mustBeSet("SMTP_PORT")) && loading.requiresGroup("BOUNCES_FOLDER", "SMTP_PORT is set")) {
                            new BouncesValues(loading);
                            loading.leaveRequiredGroup("BOUNCES_FOLDER");
                        }
                    }
                }
            } while (loading.demanded() > demanded);
            loading.relation(Relation.AT_MOST_ONE, "", new String[] {"RELAY_ENABLED", "OUTBOX"}, values.relay().isPresent() && loading.isSet("RELAY_ENABLED"), loading.isTextSet("OUTBOX", Loading.EVERYWHERE));
        }
        return values;
    }

    /**
     * {@code SMTP_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.Smtp> smtp(Loading loading) {
        if (!(loading.isSet("SMTP_HOST")
                || loading.isSet("SMTP_PORT"))) {
            return Optional.empty();
        }
        loading.enterGroup();
        SmtpValues group = new SmtpValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code RELAY_…}: there when {@code RELAY_ENABLED} is {@code true}.
     */
    private static Optional<ShopConfig.Relay> relay(Loading loading) {
        boolean isOn = false;
        if (loading.isSet("RELAY_ENABLED")) {
            boolean value = loading.setting("RELAY_ENABLED")
                    .accepts("true, false, 1, 0, yes, no, on or off")
                    .toBoolean();
            isOn = loading.has() && value;
        }
        if (!isOn) {
            loading.unused(loading.isListSet("RELAY_HOSTS", ","), "RELAY_ENABLED", "true");
            return Optional.empty();
        }
        loading.enterGroup("true");
        RelayValues group = new RelayValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code BOUNCES_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.Bounces> bounces(Loading loading) {
        if (!loading.isSet("BOUNCES_FOLDER")) {
            return Optional.empty();
        }
        loading.enterGroup();
        BouncesValues group = new BouncesValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "SMTP_HOST",
                "SMTP_PORT",
                "MAIL_FROM",
                "RELAY_ENABLED",
                "RELAY_HOSTS",
                "RELAY_REPORTS",
                "RELAY_LOG",
                "OUTBOX",
                "BOUNCES_FOLDER"
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
            return List.of(
                            new ConfigGroup("smtp", ShopConfig.Smtp.class, true),
                            new ConfigGroup("relay", ShopConfig.Relay.class, true),
                            new ConfigGroup("bounces", ShopConfig.Bounces.class, true));
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
            if (configuration.smtp().isPresent()) {
                addSmtp(configuration.smtp().get(), parts);
            }
            parts.addText("MAIL_FROM", configuration.from());
            if (configuration.relay().isPresent()) {
                addRelay(configuration.relay().get(), parts);
            }
            parts.addText("RELAY_REPORTS", configuration.reports());
            parts.addText("RELAY_LOG", configuration.log());
            parts.addText("OUTBOX", configuration.outbox());
            if (configuration.bounces().isPresent()) {
                addBounces(configuration.bounces().get(), parts);
            }
            return parts;
        }

        private static void addSmtp(ShopConfig.Smtp group, ConfigParts parts) {
            parts.addGroup("smtp", group);
            parts.addText("SMTP_HOST", group.host());
        }

        private static void addRelay(ShopConfig.Relay group, ConfigParts parts) {
            parts.addGroup("relay", group);
            parts.addText("RELAY_HOSTS", group.hosts());
        }

        private static void addBounces(ShopConfig.Bounces group, ConfigParts parts) {
            parts.addGroup("bounces", group);
            parts.addText("BOUNCES_FOLDER", group.folder());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Optional<ShopConfig.Smtp> smtp;

        private final Optional<String> from;

        private final Optional<ShopConfig.Relay> relay;

        private final Optional<String> reports;

        private final Optional<String> log;

        private final Optional<String> outbox;

        private final Optional<ShopConfig.Bounces> bounces;

        Values(Loading loading) {
            this.smtp = ShopConfigLoader.smtp(loading);
            this.from = Optional.ofNullable(loading.textSetting("MAIL_FROM", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.relay = ShopConfigLoader.relay(loading);
            this.reports = Optional.ofNullable(loading.textSetting("RELAY_REPORTS", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.log = Optional.ofNullable(loading.textSetting("RELAY_LOG", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.outbox = Optional.ofNullable(loading.textSetting("OUTBOX", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.bounces = ShopConfigLoader.bounces(loading);
        }

        @Override
        public Optional<ShopConfig.Smtp> smtp() {
            return smtp;
        }

        @Override
        public Optional<String> from() {
            return from;
        }

        @Override
        public Optional<ShopConfig.Relay> relay() {
            return relay;
        }

        @Override
        public Optional<String> reports() {
            return reports;
        }

        @Override
        public Optional<String> log() {
            return log;
        }

        @Override
        public Optional<String> outbox() {
            return outbox;
        }

        @Override
        public Optional<ShopConfig.Bounces> bounces() {
            return bounces;
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
            members.addGroup("smtp", values.smtp);
            members.add("from", values.from);
            members.addGroup("relay", values.relay);
            members.add("reports", values.reports);
            members.add("log", values.log);
            members.add("outbox", values.outbox);
            members.addGroup("bounces", values.bounces);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Smtp}.
     */
    @GeneratedCode
    private static final class SmtpValues implements ShopConfig.Smtp {
        private final String host;

        private final int port;

        SmtpValues(Loading loading) {
            this.host = loading.setting("SMTP_HOST")
                    .toText();
            this.port = loading.setting("SMTP_PORT")
                    .accepts("a whole number")
                    .toInt();
        }

        @Override
        public String host() {
            return host;
        }

        @Override
        public int port() {
            return port;
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
            members.add("port", values.port);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Relay}.
     */
    @GeneratedCode
    private static final class RelayValues implements ShopConfig.Relay {
        private final boolean enabled;

        private final List<String> hosts;

        RelayValues(Loading loading) {
            this.enabled = loading.setting("RELAY_ENABLED")
                    .accepts("true, false, 1, 0, yes, no, on or off")
                    .toBoolean();
            this.hosts = loading.listSetting("RELAY_HOSTS", ",")
                    .toTexts();
        }

        @Override
        public boolean enabled() {
            return enabled;
        }

        @Override
        public List<String> hosts() {
            return hosts;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof RelayValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(RelayValues values) {
            Members members = new Members("Relay");
            members.add("enabled", values.enabled);
            members.add("hosts", values.hosts);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Bounces}.
     */
    @GeneratedCode
    private static final class BouncesValues implements ShopConfig.Bounces {
        private final String folder;

        BouncesValues(Loading loading) {
            this.folder = loading.setting("BOUNCES_FOLDER")
                    .toText();
        }

        @Override
        public String folder() {
            return folder;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof BouncesValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(BouncesValues values) {
            Members members = new Members("Bounces");
            members.add("folder", values.folder);
            return members;
        }
    }
}
