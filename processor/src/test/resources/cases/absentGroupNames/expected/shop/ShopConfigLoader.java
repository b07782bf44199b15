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
     * {@code SEARCH_INDEX}: The index.
     */
    private static String searchIndex(Loading loading) {
        String value = loading.setting("SEARCH_INDEX")
                .alias("SEARCH_INDEXS")
                .fallback("SEARCHINDEX")
                .toText();
        while (loading.isSetTwice()) {
            loading.compare(value, searchIndex(loading.second()));
        }
        return value;
    }

    /**
     * {@code MAIL_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.Mail> mail(Loading loading) {
        if (!(loading.isSet("MAIL_HOST_NAME")
                || loading.isSet("MAIL_HOSTNAME"))) {
            return Optional.empty();
        }
        loading.enterGroup();
        MailValues group = new MailValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * {@code SEARCH_…}: there when {@code SEARCH_ENABLED} is {@code true}.
     */
    private static Optional<ShopConfig.Search> search(Loading loading) {
        boolean isOn = false;
        if (loading.isSet("SEARCH_ENABLED")) {
            boolean value = loading.setting("SEARCH_ENABLED")
                    .defaultValue("false")
                    .toBoolean();
            isOn = loading.has() && value;
        }
        if (!isOn) {
            loading.unused(loading.isSet("SEARCH_INDEX"), "SEARCH_ENABLED", "true");
            loading.unused(loading.isSet("SEARCH_INDEXS"), "SEARCH_ENABLED", "true");
            loading.fallbackOfAbsent("SEARCHINDEX");
            return Optional.empty();
        }
        loading.enterGroup("true");
        SearchValues group = new SearchValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "MAIL_HOST_NAME",
                "SEARCH_ENABLED",
                "SEARCH_INDEX"
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
                            new ConfigGroup("mail", ShopConfig.Mail.class, true),
                            new ConfigGroup("search", ShopConfig.Search.class, true));
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
            if (configuration.search().isPresent()) {
                addSearch(configuration.search().get(), parts);
            }
            return parts;
        }

        private static void addMail(ShopConfig.Mail group, ConfigParts parts) {
            parts.addGroup("mail", group);
            parts.addText("MAIL_HOST_NAME", group.hostName());
        }

        private static void addSearch(ShopConfig.Search group, ConfigParts parts) {
            parts.addGroup("search", group);
            parts.addText("SEARCH_INDEX", group.index());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final Optional<ShopConfig.Mail> mail;

        private final Optional<ShopConfig.Search> search;

        Values(Loading loading) {
            this.mail = ShopConfigLoader.mail(loading);
            this.search = ShopConfigLoader.search(loading);
        }

        @Override
        public Optional<ShopConfig.Mail> mail() {
            return mail;
        }

        @Override
        public Optional<ShopConfig.Search> search() {
            return search;
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
            members.addGroup("mail", values.mail);
            members.addGroup("search", values.search);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Mail}.
     */
    @GeneratedCode
    private static final class MailValues implements ShopConfig.Mail {
        private final String hostName;

        MailValues(Loading loading) {
            this.hostName = loading.setting("MAIL_HOST_NAME")
                    .fallback("MAIL_HOSTNAME")
                    .toText();
        }

        @Override
        public String hostName() {
            return hostName;
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
            members.add("hostName", values.hostName);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Search}.
     */
    @GeneratedCode
    private static final class SearchValues implements ShopConfig.Search {
        private final boolean enabled;

        private final String index;

        SearchValues(Loading loading) {
            this.enabled = loading.setting("SEARCH_ENABLED")
                    .defaultValue("false")
                    .toBoolean();
            this.index = ShopConfigLoader.searchIndex(loading);
        }

        @Override
        public boolean enabled() {
            return enabled;
        }

        @Override
        public String index() {
            return index;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SearchValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(SearchValues values) {
            Members members = new Members("Search");
            members.add("enabled", values.enabled);
            members.add("index", values.index);
            return members;
        }
    }
}
