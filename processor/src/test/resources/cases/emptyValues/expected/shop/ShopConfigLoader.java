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
import dev.seaworthy.runtime.load.rule.Choices;
import java.util.Collections;
import java.util.LinkedHashMap;
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
            if (!loading.isMissing("BUCKET") && !loading.isMissing("STORAGE")) {
                loading.requirement("BUCKET", values.bucket().isPresent() && !values.bucket().get().isBlank(), values.storage().equals("s3"), "STORAGE", "s3");
            }
        }
        return values;
    }

    /**
     * {@code PORTS}: Ports.
     */
    private static Set<Integer> ports(Loading loading) {
        String text = loading.listSetting("PORTS", ";")
                .accepts("a whole number")
                .developmentDefault("8080")
                .text();
        if (text == null) {
            return loading.none();
        }
        Set<Integer> values = new LinkedHashSet<>();
        for (String element : Convert.split(text, ";")) {
            loading.element(element);
            try {
                if (!values.add(Convert.toInt(element))) {
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
        Set<Integer> value = Collections.unmodifiableSet(values);
        return value;
    }

    /**
     * {@code WEIGHTS}: Weights of parcels.
     */
    private static Map<String, Integer> weights(Loading loading) {
        String text = loading.listSetting("WEIGHTS", ",")
                .defaultValue("small=1")
                .text();
        if (text == null) {
            return loading.none();
        }
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                String name = Convert.entryName(element, ",");
                if (values.put(name, Convert.toInt(Convert.entryValue(element))) != null) {
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
        return value;
    }

    /**
     * {@code LANGUAGES}: Languages.
     */
    private static Optional<List<String>> languages(Loading loading) {
        List<String> value = loading.listSetting("LANGUAGES", ",")
                .optional()
                .toTexts();
        if (loading.appliesToAbsence(Loading.PRODUCTION)) {
            loading.rule("required", Loading.PRODUCTION, Choices.required(), "");
        }
        return loading.has() ? Optional.of(value) : Optional.empty();
    }

    /**
     * {@code SIGNING_KEY}: Signs cookies.
     */
    private static Secret signingKey(Loading loading) {
        Secret value = loading.textSetting("SIGNING_KEY", Loading.DEVELOPMENT)
                .sensitive()
                .developmentDefault("dev-only-key")
                .toSecret();
        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.reveal().strip().equalsIgnoreCase("dev-only-key")) {
            loading.rule("distinct", Loading.STAGING | Loading.PRODUCTION, Choices.distinct("the development default"), "");
        }
        return value;
    }

    /**
     * {@code NOTICE}: What the operator says.
     */
    private static Optional<String> notice(Loading loading) {
        String value = loading.textSetting("NOTICE", Loading.EVERYWHERE)
                .optional()
                .toText();
        if (loading.appliesToAbsence(Loading.PRODUCTION)) {
            loading.rule("required", Loading.PRODUCTION, Choices.required(), "");
        }
        return Optional.ofNullable(value);
    }

    /**
     * {@code QUEUE_SIZE}: Its size.
     */
    private static Optional<Integer> queueSize(Loading loading) {
        int value = loading.setting("QUEUE_SIZE")
                .optional()
                .toInt();
        return loading.has() ? Optional.of(value) : Optional.empty();
    }

    /**
     * {@code QUEUE_TOPICS}: Its topics.
     */
    private static Optional<List<String>> queueTopics(Loading loading) {
        List<String> value = loading.listSetting("QUEUE_TOPICS", ",")
                .optional()
                .toTexts();
        return loading.has() ? Optional.of(value) : Optional.empty();
    }

    /**
     * {@code QUEUE_…}: there when one of its variables is set.
     */
    private static Optional<ShopConfig.Queue> queue(Loading loading) {
        if (!(loading.isSet("QUEUE_NAME")
                || loading.isSet("QUEUE_SIZE")
                || loading.isListSet("QUEUE_TOPICS", ","))) {
            return Optional.empty();
        }
        loading.enterGroup();
        QueueValues group = new QueueValues(loading);
        loading.leaveGroup();
        return Optional.of(group);
    }

    /**
     * Every variable, in the order of declaration.
     */
    private static String[] variables() {
        return new String[] {
                "HOSTS",
                "PORTS",
                "WEIGHTS",
                "LANGUAGES",
                "TITLE",
                "SIGNING_KEY",
                "DIVIDER",
                "NOTICE",
                "WORKERS",
                "STORAGE",
                "BUCKET",
                "QUEUE_NAME",
                "QUEUE_SIZE",
                "QUEUE_TOPICS"
        };
    }

    /**
     * The name of every rule.
     */
    private static String[] rules() {
        return new String[] {
                "LANGUAGES.required",
                "SIGNING_KEY.distinct",
                "NOTICE.required"
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
                            new ConfigGroup("queue", ShopConfig.Queue.class, true));
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
            parts.addText("LANGUAGES", configuration.languages());
            parts.addText("TITLE", configuration.title());
            parts.addSensitive("SIGNING_KEY", configuration.signingKey());
            parts.addText("DIVIDER", configuration.divider());
            parts.addText("NOTICE", configuration.notice());
            parts.addText("STORAGE", configuration.storage());
            parts.addText("BUCKET", configuration.bucket());
            if (configuration.queue().isPresent()) {
                addQueue(configuration.queue().get(), parts);
            }
            return parts;
        }

        private static void addQueue(ShopConfig.Queue group, ConfigParts parts) {
            parts.addGroup("queue", group);
            parts.addText("QUEUE_NAME", group.name());
            parts.addText("QUEUE_TOPICS", group.topics());
        }
    }

    /**
     * The values of {@link ShopConfig}.
     */
    @GeneratedCode
    private static final class Values implements ShopConfig {
        private final List<String> hosts;

        private final Set<Integer> ports;

        private final Map<String, Integer> weights;

        private final Optional<List<String>> languages;

        private final String title;

        private final transient Secret signingKey;

        private final String divider;

        private final Optional<String> notice;

        private final int workers;

        private final String storage;

        private final Optional<String> bucket;

        private final Optional<ShopConfig.Queue> queue;

        Values(Loading loading) {
            this.hosts = loading.listSetting("HOSTS", ",")
                    .example("shop.example.com")
                    .toTexts();
            this.ports = ShopConfigLoader.ports(loading);
            this.weights = ShopConfigLoader.weights(loading);
            this.languages = ShopConfigLoader.languages(loading);
            this.title = loading.setting("TITLE")
                    .example("My shop")
                    .toText();
            this.signingKey = ShopConfigLoader.signingKey(loading);
            this.divider = loading.textSetting("DIVIDER", Loading.EVERYWHERE)
                    .defaultValue("-")
                    .toText();
            this.notice = ShopConfigLoader.notice(loading);
            this.workers = loading.setting("WORKERS")
                    .defaultValue("1")
                    .toInt();
            this.storage = loading.textSetting("STORAGE", Loading.EVERYWHERE)
                    .defaultValue("s3")
                    .toText();
            this.bucket = Optional.ofNullable(loading.textSetting("BUCKET", Loading.EVERYWHERE)
                    .optional()
                    .toText());
            this.queue = ShopConfigLoader.queue(loading);
        }

        @Override
        public List<String> hosts() {
            return hosts;
        }

        @Override
        public Set<Integer> ports() {
            return ports;
        }

        @Override
        public Map<String, Integer> weights() {
            return weights;
        }

        @Override
        public Optional<List<String>> languages() {
            return languages;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public Secret signingKey() {
            return signingKey;
        }

        @Override
        public String divider() {
            return divider;
        }

        @Override
        public Optional<String> notice() {
            return notice;
        }

        @Override
        public int workers() {
            return workers;
        }

        @Override
        public String storage() {
            return storage;
        }

        @Override
        public Optional<String> bucket() {
            return bucket;
        }

        @Override
        public Optional<ShopConfig.Queue> queue() {
            return queue;
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
            members.add("ports", values.ports);
            members.add("weights", values.weights);
            members.add("languages", values.languages);
            members.add("title", values.title);
            members.addSecret("signingKey", values.signingKey);
            members.add("divider", values.divider);
            members.add("notice", values.notice);
            members.add("workers", values.workers);
            members.add("storage", values.storage);
            members.add("bucket", values.bucket);
            members.addGroup("queue", values.queue);
            return members;
        }
    }

    /**
     * The values of {@link ShopConfig.Queue}.
     */
    @GeneratedCode
    private static final class QueueValues implements ShopConfig.Queue {
        private final String name;

        private final Optional<Integer> size;

        private final Optional<List<String>> topics;

        QueueValues(Loading loading) {
            this.name = loading.setting("QUEUE_NAME")
                    .toText();
            this.size = ShopConfigLoader.queueSize(loading);
            this.topics = ShopConfigLoader.queueTopics(loading);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<Integer> size() {
            return size;
        }

        @Override
        public Optional<List<String>> topics() {
            return topics;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof QueueValues that && members(this).equals(members(that));
        }

        @Override
        public int hashCode() {
            return members(this).hashCode();
        }

        @Override
        public String toString() {
            return members(this).toString();
        }

        private static Members members(QueueValues values) {
            Members members = new Members("Queue");
            members.add("name", values.name);
            members.add("size", values.size);
            members.add("topics", values.topics);
            return members;
        }
    }
}
