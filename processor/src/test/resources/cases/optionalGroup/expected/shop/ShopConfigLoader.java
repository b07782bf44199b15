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
import dev.seaworthy.runtime.load.rule.Hosts;
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
            if (values.mail().isPresent()) {
                mailPortIsForClients(loading, values.mail().get());
            }
        }
        return values;
    }

    /**
     * {@code SMTP_HOST}: Its host.
     */
    private static String mailHost(Loading loading) {
        String value = loading.textSetting("SMTP_HOST", Loading.DEVELOPMENT)
                .example("mail.example.com")
                .developmentDefault("localhost")
                .toText();
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(value), "");
        }
        return value;
    }

    /**
     * {@code SMTP_…}: there when one of its variables is set.
     */
    private static Optional<MailConfig> mail(Loading loading) {
        if (!(loading.isTextSet("SMTP_HOST", Loading.DEVELOPMENT)
                || loading.isSet("SMTP_PORT")
                || loading.isTextSet("SMTP_PASSWORD", Loading.EVERYWHERE))) {
            loading.secretOfAbsent("SMTP_PASSWORD");
            return Optional.empty();
        }
        loading.enterGroup();
        MailValues group = new MailValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * Mail is submitted on a port for clients.
     */
    private static void mailPortIsForClients(Loading loading, MailConfig values) {
        if (!loading.applies(Loading.PRODUCTION)) {
            return;
        }
        MailConfig seen = loading.guards() ? new GuardedMail(loading, values) : values;
        boolean holds;
        try {
            holds = seen.portIsForClients();
        } catch (Throwable thrown) {
            loading.plainRuleThrew("mail.portIsForClients", Loading.PRODUCTION, thrown, true);
            return;
        }
        loading.plainRule("mail.portIsForClients", Loading.PRODUCTION, holds, "must hold, because port 25 is for servers", true);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "PORT",
                "SMTP_HOST",
                "SMTP_PORT",
                "SMTP_PASSWORD"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "SMTP_HOST.noLocalhost",
                "mail.portIsForClients"
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
                            new ConfigGroup("mail", MailConfig.class, true));
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
            if (configuration.mail().isPresent()) {
                addMail(configuration.mail().get(), parts);
            }
            return parts;
        }

        private static void addMail(MailConfig group, ConfigParts parts) {
            parts.addGroup("mail", group);
            parts.addText("SMTP_HOST", group.host());
            parts.addSensitive("SMTP_PASSWORD", group.password());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final int port;

        private final Optional<MailConfig> mail;

        Values(Loading loading) {
            this.port = loading.setting("PORT")
                    .defaultValue("8080")
                    .toInt();
            this.mail = ShopConfigLoader.mail(loading);
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public Optional<MailConfig> mail() {
            return mail;
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
            members.add("port", values.port);
            members.addGroup("mail", values.mail);
            return members;
        }
    }

    /**
     * The values of {@link MailConfig}.
     */
    @GeneratedCode
    private static final class MailValues implements MailConfig {
        private final String host;

        private final int port;

        private final transient Optional<Secret> password;

        MailValues(Loading loading) {
            this.host = ShopConfigLoader.mailHost(loading);
            this.port = loading.setting("SMTP_PORT")
                    .defaultValue("587")
                    .toInt();
            this.password = Optional.ofNullable(loading.textSetting("SMTP_PASSWORD", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
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
        public Optional<Secret> password() {
            return password;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof MailValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(MailValues values) {
            Members members = new Members("MailConfig");
            members.add("host", values.host);
            members.add("port", values.port);
            members.addSecret("password", values.password);
            return members;
        }
    }

    /**
     * Stands between {@link MailConfig} and its rules, so that a report can say what a rule read.
     */
    @GeneratedCode
    private static final class GuardedMail implements MailConfig {
        private final Loading loading;

        private final MailConfig values;

        GuardedMail(Loading loading, MailConfig values) {
            this.loading = loading;
            this.values = values;
        }

        @Override
        public String host() {
            loading.reads("SMTP_HOST");
            return values.host();
        }

        @Override
        public int port() {
            loading.reads("SMTP_PORT");
            return values.port();
        }

        @Override
        public Optional<Secret> password() {
            loading.reads("SMTP_PASSWORD");
            return values.password();
        }
    }
}
