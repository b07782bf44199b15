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
import dev.seaworthy.runtime.load.rule.Hosts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Loads {@link FeedConfig}: converts and validates every setting, and reports every problem at once.
 */
@GeneratedCode
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
public final class FeedConfigLoader {
    static {
        Loading.requireContract(1, FeedConfigLoader.class);
    }

    private FeedConfigLoader() {
    }

    /**
     * Loads the configuration of this process: from the environment, secret files, in development
     * dotenv files, and defaults.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static FeedConfig load() {
        Loading loading = Loading.ofProcess("APP_ENV");
        FeedConfig config = read(loading);
        return loading.failed() ? check().orThrow() : config;
    }

    /**
     * Loads the configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static FeedConfig load(Map<String, String> variables) {
        return load(ConfigSources.map(variables));
    }

    /**
     * Loads the configuration from a source.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists up to 100 and says how many more there are
     */
    public static FeedConfig load(ConfigSource source) {
        Loading loading = new Loading("APP_ENV", source);
        FeedConfig config = read(loading);
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
    public static FeedConfig loadOrExit() {
        Loading loading = Loading.ofProcess("APP_ENV");
        FeedConfig config = read(loading);
        loading.announceEnvironment("FeedConfig", "APP_ENV");
        return loading.needsReport() ? check().orExit() : config;
    }

    /**
     * Checks the configuration of this process, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<FeedConfig> check() {
        return check(ConfigSources.standard("APP_ENV"));
    }

    /**
     * Checks a configuration from a map alone, for tests: no process environment, no files.
     *
     * @param variables the variables by name, {@code APP_ENV} among them
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<FeedConfig> check(Map<String, String> variables) {
        return check(ConfigSources.map(variables));
    }

    /**
     * Checks a configuration from a source.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    public static ConfigReport<FeedConfig> check(ConfigSource source) {
        Recorder recorder = recorder(source);
        return recorder.report(read(recorder.loading()));
    }

    /**
     * This loader as an object, for frameworks and tests that are handed one.
     *
     * @return the loader
     */
    public static ConfigLoader<FeedConfig> loader() {
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
        return new Recorder("FeedConfig", "APP_ENV", source, variables(), rules());
    }

    private static FeedConfig read(Loading loading) {
        return new Values(loading);
    }

    /**
     * {@code NO_PROXY}: Hosts that are reached without the proxy.
     */
    private static List<String> direct(Loading loading) {
        List<String> value = loading.emptySetting("NO_PROXY", ",")
                .alias("DIRECT_HOSTS")
                .fallback("no_proxy")
                .developmentDefault("localhost")
                .defaultValue("10.0.0.1,10.0.0.2")
                .toTexts();
        while (loading.isSetTwice()) {
            loading.compare(value, direct(loading.second()));
        }
        if (loading.appliesToValue(Loading.PRODUCTION)) {
            for (String element : value) {
                loading.next();
                loading.rule("noLocalhost", Loading.PRODUCTION, Hosts.noLocalhost(element), "");
            }
            loading.whole();
        }
        return value;
    }

    /**
     * {@code FEEDS}: Which feeds are offered.
     */
    private static Set<FeedConfig.Feed> feeds(Loading loading) {
        String text = loading.emptySetting("FEEDS", ",")
                .defaultValue("atom,rss")
                .text();
        if (text == null) {
            return loading.none();
        }
        Set<FeedConfig.Feed> values = new LinkedHashSet<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                if (!values.add(toFeed(element))) {
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
        Set<FeedConfig.Feed> value = Collections.unmodifiableSet(values);
        if (value.size() > 3) {
            loading.constraint(Constraints.size(value.size(), 0, 3, "elements"), "");
        }
        return value;
    }

    /**
     * {@code LEVELS}: Levels of loggers.
     */
    private static Map<String, String> levels(Loading loading) {
        String text = loading.emptySetting("LEVELS", ",")
                .defaultValue("shop=info")
                .text();
        if (text == null) {
            return loading.none();
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
        return value;
    }

    /**
     * {@code TITLE}: What a page is called; empty is a value that is refused.
     */
    private static String title(Loading loading) {
        String value = loading.emptySetting("TITLE", "")
                .defaultValue("Shop")
                .toText();
        if (loading.has() && value.length() < 1) {
            loading.constraint(Constraints.size(value.length(), 1, 2147483647, "characters"), "");
        }
        return value;
    }

    /**
     * {@code MAIL_…}: there when one of its variables is set.
     */
    private static Optional<FeedConfig.Mail> mail(Loading loading) {
        if (!loading.isEmptySet("MAIL_SUBJECT_PREFIX", "")) {
            return Optional.empty();
        }
        loading.enterGroup();
        MailValues group = new MailValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    private static FeedConfig.Feed toFeed(String text) {
        return switch (Convert.fold(text)) {
            case "atom" -> FeedConfig.Feed.ATOM;
            case "json" -> FeedConfig.Feed.JSON;
            case "rss" -> FeedConfig.Feed.RSS;
            default -> throw Convert.unknown(text, "atom", "json", "rss");
        };
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "FOOTER",
                "NO_PROXY",
                "FEEDS",
                "LEVELS",
                "TITLE",
                "MAIL_FOOTER",
                "MAIL_SUBJECT_PREFIX"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "NO_PROXY.noLocalhost"
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
            return "shop.FeedConfig";
        }

        @Override
        public String loader() {
            return "shop.FeedConfigLoader";
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
     * What {@link FeedConfigLoader#loader} hands out.
     */
    @GeneratedCode
    private static final class Instance implements ConfigLoader<FeedConfig> {
        static ConfigLoader<FeedConfig> loader() {
            return new Instance();
        }

        @Override
        public Class<FeedConfig> type() {
            return FeedConfig.class;
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
            return List.of(FeedConfigLoader.variables());
        }

        @Override
        public List<String> rules() {
            return List.of(FeedConfigLoader.rules());
        }

        @Override
        public List<ConfigGroup> groups() {
            return List.of(
                            new ConfigGroup("mail", FeedConfig.Mail.class, true));
        }

        @Override
        public ConfigSource process() {
            return ConfigSources.standard("APP_ENV");
        }

        @Override
        public FeedConfig load(ConfigSource source) {
            return FeedConfigLoader.load(source);
        }

        @Override
        public ConfigReport<FeedConfig> check(ConfigSource source) {
            return FeedConfigLoader.check(source);
        }

        @Override
        public ConfigParts parts(FeedConfig configuration) {
            ConfigParts parts = new ConfigParts();
            parts.addText("FOOTER", configuration.footer());
            parts.addText("NO_PROXY", configuration.direct());
            parts.addText("LEVELS", configuration.levels());
            parts.addText("TITLE", configuration.title());
            parts.addText("MAIL_FOOTER", configuration.mailFooter());
            if (configuration.mail().isPresent()) {
                addMail(configuration.mail().get(), parts);
            }
            return parts;
        }

        private static void addMail(FeedConfig.Mail group, ConfigParts parts) {
            parts.addGroup("mail", group);
            parts.addText("MAIL_SUBJECT_PREFIX", group.subjectPrefix());
        }
    }

    /**
     * The values of {@link FeedConfig}.
     */
    @GeneratedCode
    private static final class Values implements FeedConfig {
        private final String footer;

        private final List<String> direct;

        private final Set<FeedConfig.Feed> feeds;

        private final Map<String, String> levels;

        private final String title;

        private final String mailFooter;

        private final Optional<FeedConfig.Mail> mail;

        Values(Loading loading) {
            this.footer = loading.emptySetting("FOOTER", "")
                    .defaultValue("Made by Shop")
                    .toText();
            this.direct = FeedConfigLoader.direct(loading);
            this.feeds = FeedConfigLoader.feeds(loading);
            this.levels = FeedConfigLoader.levels(loading);
            this.title = FeedConfigLoader.title(loading);
            this.mailFooter = loading.emptySetting("MAIL_FOOTER", "")
                    .emptyFrom("FOOTER")
                    .defaultValue("Made by Shop")
                    .toText();
            this.mail = FeedConfigLoader.mail(loading);
        }

        @Override
        public String footer() {
            return footer;
        }

        @Override
        public List<String> direct() {
            return direct;
        }

        @Override
        public Set<FeedConfig.Feed> feeds() {
            return feeds;
        }

        @Override
        public Map<String, String> levels() {
            return levels;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public String mailFooter() {
            return mailFooter;
        }

        @Override
        public Optional<FeedConfig.Mail> mail() {
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
            Members members = new Members("FeedConfig");
            members.add("footer", values.footer);
            members.add("direct", values.direct);
            members.add("feeds", values.feeds);
            members.add("levels", values.levels);
            members.add("title", values.title);
            members.add("mailFooter", values.mailFooter);
            members.addGroup("mail", values.mail);
            return members;
        }
    }

    /**
     * The values of {@link FeedConfig.Mail}.
     */
    @GeneratedCode
    private static final class MailValues implements FeedConfig.Mail {
        private final String subjectPrefix;

        MailValues(Loading loading) {
            this.subjectPrefix = loading.emptySetting("MAIL_SUBJECT_PREFIX", "")
                    .defaultValue("[Shop] ")
                    .toText();
        }

        @Override
        public String subjectPrefix() {
            return subjectPrefix;
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
            Members members = new Members("Mail");
            members.add("subjectPrefix", values.subjectPrefix);
            return members;
        }
    }
}
