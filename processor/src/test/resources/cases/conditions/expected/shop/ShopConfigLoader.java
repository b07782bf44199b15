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
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        ShopConfig values = new Values(loading);
        if (loading.judgesDependencies()) {
            int demanded;
            do {
                demanded = loading.demanded();
                if (!loading.isMissing("LOG_FILE") && !loading.isMissing("LOG_OUTPUT")) {
                    boolean isDemanded = false;
                    for (ShopConfig.LogOutput element : values.logOutput()) {
                        isDemanded |= element == ShopConfig.LogOutput.FILE;
                    }
                    loading.requirement("LOG_FILE", values.logFile().isPresent(), isDemanded, "LOG_OUTPUT contains file");
                }
                if (!loading.isMissing("REPORT_RECIPIENT") && !loading.isMissing("REPORT_INTERVALS")) {
                    boolean isDemanded = false;
                    if (values.reportIntervals().isPresent()) {
                        for (Duration element : values.reportIntervals().get()) {
                            isDemanded |= element.equals(Convert.toDuration("24h")) || element.equals(Convert.toDuration("168h"));
                        }
                    }
                    loading.requirement("REPORT_RECIPIENT", values.reportRecipient().isPresent() && !values.reportRecipient().get().isBlank(), isDemanded, "REPORT_INTERVALS contains 24h or 168h");
                }
                if (!loading.isMissing("REPORT_RECIPIENT") && !loading.isMissing("DIGEST")) {
                    loading.requirement("REPORT_RECIPIENT", values.reportRecipient().isPresent() && !values.reportRecipient().get().isBlank(), values.digest(), "DIGEST", "true");
                }
                if (!loading.isMissing("PROXY_PASSWORD")) {
                    loading.requirement("PROXY_PASSWORD", values.proxyPassword().isPresent() && !values.proxyPassword().get().reveal().isBlank(), loading.isSet("PROXY_URL") || loading.isSet("HTTP_PROXY") || loading.mustBeSet("PROXY_URL"), "PROXY_URL is set");
                }
                if (values.smtp().isPresent()) {
                    if (!loading.isMissing("SMTP_PASSWORD")) {
                        loading.requirement("SMTP_PASSWORD", values.smtp().get().password().isPresent() && !values.smtp().get().password().get().reveal().isBlank(), loading.isTextSet("SMTP_USER", Loading.EVERYWHERE) || loading.mustBeSet("SMTP_USER"), "SMTP_USER is set");
                    }
                }
                if (!loading.isMissing("SMTP_HOST") && !loading.isMissing("MAIL") && !values.smtp().isPresent()) {
                    if (values.mail() == ShopConfig.Mail.SMTP && loading.requiresGroup("SMTP_HOST", "MAIL is smtp")) {
                        SmtpValues required = new SmtpValues(loading);
                        int demandedInside;
                        do {
                            demandedInside = loading.demanded();
                            if (!loading.isMissing("SMTP_PASSWORD")) {
                                loading.requirement("SMTP_PASSWORD", required.password().isPresent() && !required.password().get().reveal().isBlank(), loading.isTextSet("SMTP_USER", Loading.EVERYWHERE) || loading.mustBeSet("SMTP_USER"), "SMTP_USER is set");
                            }
                        } while (loading.demanded() > demandedInside);
                        loading.leaveRequiredGroup("SMTP_HOST");
                    }
                }
                if (!loading.isMissing("SMTP_HOST") && !loading.isMissing("LOG_OUTPUT") && !values.smtp().isPresent()) {
                    boolean isDemanded = false;
                    for (ShopConfig.LogOutput element : values.logOutput()) {
                        isDemanded |= element == ShopConfig.LogOutput.MAIL;
                    }
                    if (isDemanded && loading.requiresGroup("SMTP_HOST", "LOG_OUTPUT contains mail")) {
                        SmtpValues required = new SmtpValues(loading);
                        int demandedInside;
                        do {
                            demandedInside = loading.demanded();
                            if (!loading.isMissing("SMTP_PASSWORD")) {
                                loading.requirement("SMTP_PASSWORD", required.password().isPresent() && !required.password().get().reveal().isBlank(), loading.isTextSet("SMTP_USER", Loading.EVERYWHERE) || loading.mustBeSet("SMTP_USER"), "SMTP_USER is set");
                            }
                        } while (loading.demanded() > demandedInside);
                        loading.leaveRequiredGroup("SMTP_HOST");
                    }
                }
                if (!loading.isMissing("RELAY_ENABLED") && !loading.isMissing("LOG_OUTPUT") && !values.relay().isPresent()) {
                    boolean isDemanded = false;
                    for (ShopConfig.LogOutput element : values.logOutput()) {
                        isDemanded |= element == ShopConfig.LogOutput.MAIL;
                    }
                    if (isDemanded && loading.requiresGroup("RELAY_ENABLED", "LOG_OUTPUT contains mail")) {
                        new RelayValues(loading);
                        loading.leaveRequiredGroup("RELAY_ENABLED", "true");
                    }
                }
                if (!loading.isMissing("LIMIT_AMOUNT") && !values.limits().isPresent()) {
                    if ((loading.isTextSet("PAYMENT_KEY", Loading.EVERYWHERE) || loading.mustBeSet("PAYMENT_KEY")) && loading.requiresGroup("LIMIT_AMOUNT", "PAYMENT_KEY is set")) {
                        new LimitsValues(loading);
                        loading.leaveRequiredGroup("LIMIT_AMOUNT");
                    }
                }
            } while (loading.demanded() > demanded);
        }
        return values;
    }

    /**
     * {@code LOG_OUTPUT}: Where log lines go.
     */
    private static List<ShopConfig.LogOutput> logOutput(Loading loading) {
        String text = loading.listSetting("LOG_OUTPUT", ",")
                .defaultValue("console")
                .text();
        if (text == null) {
            return loading.none();
        }
        List<ShopConfig.LogOutput> values = new ArrayList<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                values.add(toLogOutput(element));
            } catch (RuntimeException malformed) {
                loading.malformed(malformed);
            }
        }
        loading.whole();
        if (!loading.has()) {
            return loading.none();
        }
        List<ShopConfig.LogOutput> value = Collections.unmodifiableList(values);
        return value;
    }

    /**
     * {@code REPORT_INTERVALS}: Intervals at which reports are made.
     */
    private static Optional<Set<Duration>> reportIntervals(Loading loading) {
        String text = loading.listSetting("REPORT_INTERVALS", ",")
                .optional()
                .text();
        if (text == null) {
            return Optional.empty();
        }
        Set<Duration> values = new LinkedHashSet<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                if (!values.add(Convert.toDuration(element))) {
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
        Set<Duration> value = Collections.unmodifiableSet(values);
        return Optional.of(value);
    }

    /**
     * {@code PROXY_URL}: The proxy for requests that leave the network.
     */
    private static URI proxyUrl(Loading loading) {
        URI value = loading.setting("PROXY_URL")
                .alias("HTTP_PROXY")
                .defaultValue("http://proxy.shop.example:3128")
                .toUri();
        while (loading.isSetTwice()) {
            loading.compare(value, proxyUrl(loading.second()));
        }
        return value;
    }

    /**
     * {@code LIMIT_DAILY}: The number of payments a day.
     */
    private static Optional<Integer> limitsDaily(Loading loading) {
        int value = loading.setting("LIMIT_DAILY")
                .optional()
                .toInt();
        return loading.has() ? Optional.of(value) : Optional.empty();
    }

    /**
     * {@code SMTP_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.Smtp> smtp(Loading loading) {
        if (!(loading.isSet("SMTP_HOST")
                || loading.isSet("SMTP_PORT")
                || loading.isTextSet("SMTP_USER", Loading.EVERYWHERE)
                || loading.isTextSet("SMTP_PASSWORD", Loading.EVERYWHERE))) {
            loading.secretOfAbsent("SMTP_PASSWORD");
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
                    .defaultValue("false")
                    .toBoolean();
            isOn = loading.has() && value;
        }
        if (!isOn) {
            loading.unused(loading.isSet("RELAY_HOST"), "RELAY_ENABLED", "true");
            return Optional.empty();
        }
        loading.enterGroup("true");
        RelayValues group = new RelayValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code LIMIT_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.Limits> limits(Loading loading) {
        if (!(loading.isSet("LIMIT_AMOUNT")
                || loading.isSet("LIMIT_DAILY"))) {
            return Optional.empty();
        }
        loading.enterGroup();
        LimitsValues group = new LimitsValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    private static ShopConfig.LogOutput toLogOutput(String text) {
        return switch (Convert.fold(text)) {
            case "console" -> ShopConfig.LogOutput.CONSOLE;
            case "file" -> ShopConfig.LogOutput.FILE;
            case "mail" -> ShopConfig.LogOutput.MAIL;
            default -> throw Convert.unknown(text, "console", "file", "mail");
        };
    }

    private static ShopConfig.Mail toMail(Loading loading) {
        return switch (loading.toWord()) {
            case "log" -> ShopConfig.Mail.LOG;
            case "smtp" -> ShopConfig.Mail.SMTP;
            default -> loading.unknown("log", "smtp");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "LOG_OUTPUT",
                "LOG_FILE",
                "REPORT_INTERVALS",
                "REPORT_RECIPIENT",
                "DIGEST",
                "PROXY_URL",
                "PROXY_PASSWORD",
                "PAYMENT_KEY",
                "MAIL",
                "SMTP_HOST",
                "SMTP_PORT",
                "SMTP_USER",
                "SMTP_PASSWORD",
                "RELAY_ENABLED",
                "RELAY_HOST",
                "LIMIT_AMOUNT",
                "LIMIT_DAILY"
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
                            new ConfigGroup("limits", ShopConfig.Limits.class, true));
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
            parts.addText("REPORT_RECIPIENT", configuration.reportRecipient());
            parts.addText("PROXY_URL", configuration.proxyUrl());
            parts.addSensitive("PROXY_PASSWORD", configuration.proxyPassword());
            parts.addSensitive("PAYMENT_KEY", configuration.paymentKey());
            if (configuration.smtp().isPresent()) {
                addSmtp(configuration.smtp().get(), parts);
            }
            if (configuration.relay().isPresent()) {
                addRelay(configuration.relay().get(), parts);
            }
            if (configuration.limits().isPresent()) {
                addLimits(configuration.limits().get(), parts);
            }
            return parts;
        }

        private static void addSmtp(ShopConfig.Smtp group, ConfigParts parts) {
            parts.addGroup("smtp", group);
            parts.addText("SMTP_HOST", group.host());
            parts.addText("SMTP_USER", group.user());
            parts.addSensitive("SMTP_PASSWORD", group.password());
        }

        private static void addRelay(ShopConfig.Relay group, ConfigParts parts) {
            parts.addGroup("relay", group);
            parts.addText("RELAY_HOST", group.host());
        }

        private static void addLimits(ShopConfig.Limits group, ConfigParts parts) {
            parts.addGroup("limits", group);
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final List<ShopConfig.LogOutput> logOutput;

        private final Optional<Path> logFile;

        private final Optional<Set<Duration>> reportIntervals;

        private final Optional<String> reportRecipient;

        private final boolean digest;

        private final URI proxyUrl;

        private final transient Optional<Secret> proxyPassword;

        private final transient Optional<Secret> paymentKey;

        private final ShopConfig.Mail mail;

        private final Optional<ShopConfig.Smtp> smtp;

        private final Optional<ShopConfig.Relay> relay;

        private final Optional<ShopConfig.Limits> limits;

        Values(Loading loading) {
            this.logOutput = ShopConfigLoader.logOutput(loading);
            this.logFile = Optional.ofNullable(loading.setting("LOG_FILE")
                    .example("/var/log/shop.log")
                    .optional()
                    .toPath());
            this.reportIntervals = ShopConfigLoader.reportIntervals(loading);
            this.reportRecipient = Optional.ofNullable(loading.textSetting("REPORT_RECIPIENT", Loading.EVERYWHERE)
                    .example("reports@shop.example")
                    .optional()
                    .toText());
            this.digest = loading.setting("DIGEST")
                    .defaultValue("false")
                    .toBoolean();
            this.proxyUrl = ShopConfigLoader.proxyUrl(loading);
            this.proxyPassword = Optional.ofNullable(loading.textSetting("PROXY_PASSWORD", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
            this.paymentKey = Optional.ofNullable(loading.textSetting("PAYMENT_KEY", Loading.EVERYWHERE)
                    .sensitive()
                    .optional()
                    .toSecret());
            this.mail = ShopConfigLoader.toMail(loading.setting("MAIL")
                    .defaultValue("log"));
            this.smtp = ShopConfigLoader.smtp(loading);
            this.relay = ShopConfigLoader.relay(loading);
            this.limits = ShopConfigLoader.limits(loading);
        }

        @Override
        public List<ShopConfig.LogOutput> logOutput() {
            return logOutput;
        }

        @Override
        public Optional<Path> logFile() {
            return logFile;
        }

        @Override
        public Optional<Set<Duration>> reportIntervals() {
            return reportIntervals;
        }

        @Override
        public Optional<String> reportRecipient() {
            return reportRecipient;
        }

        @Override
        public boolean digest() {
            return digest;
        }

        @Override
        public URI proxyUrl() {
            return proxyUrl;
        }

        @Override
        public Optional<Secret> proxyPassword() {
            return proxyPassword;
        }

        @Override
        public Optional<Secret> paymentKey() {
            return paymentKey;
        }

        @Override
        public ShopConfig.Mail mail() {
            return mail;
        }

        @Override
        public Optional<ShopConfig.Smtp> smtp() {
            return smtp;
        }

        @Override
        public Optional<ShopConfig.Relay> relay() {
            return relay;
        }

        @Override
        public Optional<ShopConfig.Limits> limits() {
            return limits;
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
            members.add("logOutput", values.logOutput);
            members.add("logFile", values.logFile);
            members.add("reportIntervals", values.reportIntervals);
            members.add("reportRecipient", values.reportRecipient);
            members.add("digest", values.digest);
            members.add("proxyUrl", values.proxyUrl);
            members.addSecret("proxyPassword", values.proxyPassword);
            members.addSecret("paymentKey", values.paymentKey);
            members.add("mail", values.mail);
            members.addGroup("smtp", values.smtp);
            members.addGroup("relay", values.relay);
            members.addGroup("limits", values.limits);
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

        private final Optional<String> user;

        private final transient Optional<Secret> password;

        SmtpValues(Loading loading) {
            this.host = loading.setting("SMTP_HOST")
                    .example("smtp.shop.example")
                    .toText();
            this.port = loading.setting("SMTP_PORT")
                    .defaultValue("587")
                    .toInt();
            this.user = Optional.ofNullable(loading.textSetting("SMTP_USER", Loading.EVERYWHERE)
                    .optional()
                    .toText());
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
        public Optional<String> user() {
            return user;
        }

        @Override
        public Optional<Secret> password() {
            return password;
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
            members.add("user", values.user);
            members.addSecret("password", values.password);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Relay}.
     */
    @GeneratedCode
    private static final class RelayValues implements ShopConfig.Relay {
        private final boolean enabled;

        private final String host;

        RelayValues(Loading loading) {
            this.enabled = loading.setting("RELAY_ENABLED")
                    .defaultValue("false")
                    .toBoolean();
            this.host = loading.setting("RELAY_HOST")
                    .example("relay.shop.example")
                    .toText();
        }

        @Override
        public boolean enabled() {
            return enabled;
        }

        @Override
        public String host() {
            return host;
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
            members.add("host", values.host);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Limits}.
     */
    @GeneratedCode
    private static final class LimitsValues implements ShopConfig.Limits {
        private final int amount;

        private final Optional<Integer> daily;

        LimitsValues(Loading loading) {
            this.amount = loading.setting("LIMIT_AMOUNT")
                    .defaultValue("500")
                    .toInt();
            this.daily = ShopConfigLoader.limitsDaily(loading);
        }

        @Override
        public int amount() {
            return amount;
        }

        @Override
        public Optional<Integer> daily() {
            return daily;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof LimitsValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(LimitsValues values) {
            Members members = new Members("Limits");
            members.add("amount", values.amount);
            members.add("daily", values.daily);
            return members;
        }
    }
}
